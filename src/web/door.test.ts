import {describe, it} from 'node:test'
import {expect} from 'chai'
import {partnerCenter, signIn, signInPartner} from '../portal/index.js'
import {systemOf} from '../portal/testing/index.js'
import {startPortal} from './index.js'
import {ask, Client, example, serverForTests, tokenIn} from './testing/index.js'

const {cloud, setting, state} = example

const server = serverForTests()

const client = () => new Client(server(), state, setting)

describe('door', () => {
  it('should let nobody in who was not signed in', async () => {
    const {status, body, headers} = await ask(`${server().url}/nl-NL/o365-worldwide/2020-04/home`)
    expect(status).to.equal(403)
    expect(body).to.contain('<html lang="nl-NL" dir="ltr">').and.to.contain('Begin opnieuw').and.to.contain('href="/"')
    expect(headers).not.to.have.property('set-cookie')
  })

  it('should tell whoever has left so, and take their cookie back', async () => {
    const one = client()
    one.visit.end()
    const {status, headers} = await one.get()
    expect(status).to.equal(403)
    expect(headers['set-cookie']).to.match(new RegExp(`^${one.visit.cookie.name}=; Max-Age=0; Path=/`))
  })

  it('should let people in as they come where they may, once for each cloud', async () => {
    const open = await startPortal({
      arrive: (there) =>
        there === partnerCenter ? signInPartner(systemOf(cloud), '1000001') : signIn(systemOf(there), 't')
    })
    try {
      const cookies: string[] = []
      for (const there of ['o365-worldwide', partnerCenter]) {
        const url = `${open.url}/en-US/${there}/2021-03/home`
        const {status, headers} = await ask(url, {headers: {cookie: cookies.join('; ')}})
        expect(status).to.equal(200)
        expect(headers['set-cookie']).to.match(/^visit-\d+-[\w-]+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/)
        cookies.push(headers['set-cookie']?.split(';')[0] ?? '')
      }
      for (const there of ['o365-worldwide', partnerCenter]) {
        const {status, headers, body} = await ask(`${open.url}/en-US/${there}/2021-03/home`, {
          headers: {cookie: cookies.join('; ')}
        })
        expect(status).to.equal(200)
        expect(headers).not.to.have.property('set-cookie')
        expect(tokenIn(body)).to.have.length(32)
      }
      for (const request of [
        {method: 'POST', body: 'x=y', headers: {'content-type': 'application/x-www-form-urlencoded'}},
        {headers: {'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site'}},
        {headers: {'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site'}}
      ]) {
        const {status, headers} = await ask(`${open.url}/en-US/o365-worldwide/2021-03/home`, request)
        expect(status).to.equal(403)
        expect(headers).not.to.have.property('set-cookie')
      }
    } finally {
      await open.close()
    }
  })
})
