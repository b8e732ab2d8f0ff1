import {describe, it} from 'node:test'
import {expect} from 'chai'
import {act, type PortalOutcome, type PortalState, signIn} from '../portal/index.js'
import {systemOf} from '../portal/testing/index.js'
import {carryOut} from './deeds.js'

const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'en'}
const system = systemOf(setting.cloud, {subscriptions: ['1000001']})
const home = signIn(system, 't')
const at = (page: string, fields: Record<string, string> = {}): PortalState => ({
  system,
  session: {...home.session, page, fields}
})
const editor = at('ac.partnerInformation', {subscription: 'sub-1'})
const search = at('ext.solutionProviders')
const box = 'box.fld.partnerIdBox'

const deed = (state: PortalState, form: Record<string, string>) =>
  carryOut(state, {setting}, new Map(Object.entries(form)))
const fieldsAfter = (state: PortalState, form: Record<string, string>) => deed(state, form).state.session.fields

describe('deeds', () => {
  it('should press what a form was sent by', () => {
    const {state, refused} = deed(home, {press: 'menu.ac.products'})
    expect([state.session.page, refused]).to.deep.equal(['ac.products', undefined])
  })

  it('should type what a form holds before pressing what it was sent by', () => {
    const {state, refused} = deed(editor, {[box]: '1000002', press: 'btn.checkId'})
    expect(refused).to.equal(undefined)
    expect(state.session.fields).to.include({'fld.partnerIdBox': '1000002', editor: 'checked'})
  })

  it('should do the same as the same hands at the model', () => {
    const typed = stateOf(act(editor, setting, 'fld.partnerIdBox', {kind: 'type', value: '1000002'}))
    const checked = stateOf(act(typed, setting, 'btn.checkId', {kind: 'press'}))
    const submitted = act(checked, setting, 'btn.submit', {kind: 'press'})
    const once = deed(editor, {[box]: '1000002', press: 'btn.checkId'})
    const twice = deed(once.state, {[box]: '1000002', press: 'btn.submit'})
    expect(submitted).to.deep.equal({ok: true, state: twice.state})
  })

  it('should leave what was checked as it is where a box says what it said', () => {
    const checked = deed(editor, {[box]: '1000002', press: 'btn.checkId'}).state
    expect(fieldsAfter(checked, {[box]: '1000002', press: 'menu.nav.billing'})).to.include({editor: 'checked'})
  })

  it('should take every box as typed with Enter', () => {
    const checked = deed(editor, {[box]: '1000002', press: 'btn.checkId'}).state
    expect(fieldsAfter(checked, {[box]: '1000002', apply: 'yes'})).to.include({editor: 'dirty'})
    expect(fieldsAfter(search, {'box.fld.location': 'Delft', 'box.fld.keywords': 'law', apply: 'yes'})).to.deep.equal({
      'fld.location': 'Delft',
      'fld.keywords': 'law'
    })
  })

  it('should clear a box that was emptied', () => {
    const {state} = deed(editor, {[box]: '', apply: 'yes'})
    expect(act(editor, setting, 'fld.partnerIdBox', {kind: 'clear'})).to.deep.equal({ok: true, state})
  })

  it('should keep what was typed where what was pressed is refused', () => {
    const {state, refused} = deed(editor, {[box]: '4', press: 'btn.submit'})
    expect(refused?.code).to.equal('disabled-control')
    expect(state.session.fields).to.include({'fld.partnerIdBox': '4'})
    expect(state.system).to.equal(system)
  })

  it('should change nothing for a form that asks for nothing', () => {
    expect(deed(editor, {})).to.deep.equal({state: editor})
    expect(deed(home, {apply: 'yes', [box]: 'x', 'box.nothing': 'y', token: 't'})).to.deep.equal({state: home})
  })

  for (const [pressed, code] of [
    ['btn.nothing', 'no-such-control'],
    ['', 'no-such-control'],
    ['__proto__', 'no-such-control'],
    ['main', 'wrong-operation'],
    ['fld.partnerIdBox', 'wrong-operation'],
    ['btn.submit', 'disabled-control']
  ] as const) {
    it(`should refuse what cannot be pressed: ${pressed || 'nothing'}`, () => {
      const {state, refused} = deed(editor, {press: pressed})
      expect(refused?.code).to.equal(code)
      expect(state).to.equal(editor)
    })
  }

  it('should refuse whatever is pressed where there is no page', () => {
    for (const page of ['ac.partners', 'pc.customers', '']) {
      expect(deed(at(page), {press: 'btn.add'}).refused?.code, page).to.equal('no-such-control')
    }
  })

  it('should refuse a second time what can be done once', () => {
    const adding = at('ac.subscription', {subscription: 'sub-1', tab: 'tab.partner'})
    const free = {...adding, system: systemOf(setting.cloud)}
    const form = {'box.fld.partnerNetworkId': '1000002', press: 'btn.add'}
    const once = deed(free, form)
    expect([once.refused, once.state.system === free.system]).to.deep.equal([undefined, false])
    const again = deed({...free, system: once.state.system}, form)
    expect(again.refused?.code).to.equal('no-such-control')
    expect(again.state.system).to.equal(once.state.system)
  })
})

function stateOf(outcome: PortalOutcome): PortalState {
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.state
}
