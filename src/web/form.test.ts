import {describe, it} from 'node:test'
import {expect} from 'chai'
import {signIn} from '../portal/index.js'
import {systemOf} from '../portal/testing/index.js'
import {Client, example, serverForTests} from './testing/index.js'

const {cloud, setting, system, state} = example
const editor = 'billing/partner-information?subscription=sub-1'
const box = 'box.fld.partnerIdBox'

const server = serverForTests()

const client = () => new Client(server(), state, setting)

describe('forms', () => {
  it('should lead to the page that they come to', async () => {
    const one = client()
    const typed = await one.post(editor, {[box]: '1000002', press: 'btn.checkId'})
    expect(typed.status).to.equal(303)
    const submitted = await one.post(typed.headers.location, {[box]: '1000002', press: 'btn.submit'})
    expect(submitted.status).to.equal(303)
    expect(one.visit.system.tenants[0]?.subscriptions[0]?.partnerOfRecord).to.equal('1000002')
    expect(system.tenants[0]?.subscriptions[0]?.partnerOfRecord).to.equal('1000001')
  })

  it('should say on the page what was not done, in its language', async () => {
    const one = client()
    const path = '/nl-NL/o365-worldwide/2020-04/billing/partner-information?subscription=sub-1'
    const {status, headers, body} = await one.post(path, {press: 'btn.submit'})
    expect([status, headers['portal-refusal']]).to.deep.equal([409, 'disabled-control'])
    expect(body).to.match(/<p class="notice error" role="alert">‘Verzenden’/)
    expect(body).to.contain('data-part="ac.partnerInformation"')
  })

  it('should come back with whatever was typed, as long as it is', async () => {
    for (const text of ['\u202E', '€', '😀', '"', '%', '+', '&amp;', '\u0301']) {
      const one = client()
      const value = text.repeat(10_000 / text.length)
      const {status, headers} = await one.post(editor, {[box]: value, apply: 'yes'})
      expect(status, text).to.equal(303)
      const {body} = await one.get(headers.location)
      expect(unescaped(/name="box.fld.partnerIdBox" value="([^"]*)"/.exec(body)?.[1] ?? '') === value, text).to.equal(
        true
      )
    }
  })

  it('should be sent twice to no harm', async () => {
    const added = new Client(server(), signIn(systemOf(cloud), 't'), setting)
    const path = 'billing/products/subscription?subscription=sub-1&tab=tab.partner'
    const form = {'box.fld.partnerNetworkId': '1000002', press: 'btn.add'}
    const answers = [await added.post(path, form), await added.post(path, form)]
    expect(answers.map(({status}) => status)).to.deep.equal([303, 409])
    expect(answers[1]?.body).to.contain('role="alert"')
    expect(added.visit.system.tenants[0]?.subscriptions[0]?.partnerOfRecord).to.equal('1000002')
  })

  it('should be answered with a sentence whatever others have done meanwhile', async () => {
    const chinese = {...setting, cloud: 'o365-21vianet'}
    const offers = systemOf(chinese.cloud, {subscriptions: [], offers: ['plain', 'purchase']})
    const one = new Client(server(), signIn(offers, 't'), chinese)
    const old = (await one.get('mail')).headers.location
    const controls = [...(await one.get(old)).body.matchAll(/name="press" value="([^"]*)"/g)].map(([, id]) => id ?? '')
    for (const press of ['row.mail.offer-1', ...controls]) {
      one.visit.system = systemOf(chinese.cloud, {subscriptions: []})
      const {status, body} = await one.post(old, {press})
      expect(status, press).to.equal(409)
      expect(body).to.contain('role="alert"')
      expect((await one.get(old)).status).to.equal(200)
    }
  })

  it('should be forms', async () => {
    const one = client()
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', '']) {
      const {status} = await one.post(undefined, {press: 'x'}, {headers: {'content-type': type}})
      expect(status, type).to.equal(415)
    }
    const {status} = await one.post(
      editor,
      {apply: 'yes'},
      {
        headers: {'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8'}
      }
    )
    expect(status).to.equal(303)
  })

  it('should be no larger than an answer can say', async () => {
    const one = client()
    for (const [value, expected] of [
      ['x'.repeat(230_000), 303],
      ['x'.repeat(250_000), 413],
      ['x'.repeat(300_000), 413],
      ['x'.repeat(3_000_000), 413]
    ] as const) {
      const {status} = await one.post(editor, {[box]: value, apply: 'yes'})
      expect(status, String(value.length)).to.equal(expected)
    }
    const long = await one.post(`${editor}&fld.partnerIdBox=${'x'.repeat(200_000)}&y=${'y'.repeat(100_000)}`, {
      apply: 'yes'
    })
    expect(long.status).to.equal(413)
    const chunked = await one.post(editor, {}, {headers: {'transfer-encoding': 'chunked'}, body: 'x'.repeat(300_000)})
    expect(chunked.status).to.equal(413)
    expect(one.visit.system).to.equal(system)
  })

  it('should lead nowhere where no page is', async () => {
    const one = client()
    for (const path of ['', 'mail', 'go/842054', 'nowhere']) {
      expect((await one.post(`${one.visit.portalUrl}/${path}`, {press: 'x'})).status, path).to.equal(404)
    }
  })

  it('should count as sent first what is sent twice', async () => {
    const one = client()
    const body = `token=${await one.token()}&apply=yes&${box}=first&${box}=second`
    const {headers} = await one.post(editor, {}, {body})
    expect(headers.location).to.contain('fld.partnerIdBox=first')
  })
})

function unescaped(html: string): string {
  const names: Record<string, string> = {'&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#39;': "'"}
  return html.replace(/&(quot|amp|lt|gt|#39);/g, (entity) => names[entity] ?? entity)
}
