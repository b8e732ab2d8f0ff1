import {describe, it} from 'node:test'
import {expect} from 'chai'
import {emptySystem} from './index.js'
import {contoso, eventsOf, given, refusal, when, worldwide} from './testing/given.js'

const noon = '2020-05-07T12:00:00.000Z'

describe('clock', () => {
  it('should start with the year 2020', () => {
    expect(emptySystem).to.deep.equal({now: '2020-01-01T00:00:00.000Z', tenants: [], partners: []})
  })

  it('should say the instant that it was told, and touch nothing else', () => {
    const before = given(contoso, worldwide)
    expect(eventsOf(before, {type: 'setClock', now: noon})).to.deep.equal([{type: 'clockSet', now: noon}])
    const after = when(before, {type: 'setClock', now: noon})
    expect(after).to.deep.equal({...before, now: noon})
    expect(after.tenants).to.equal(before.tenants)
    expect(after.partners).to.equal(before.partners)
  })

  it('should come to nothing when it says so already', () => {
    const before = given({type: 'setClock', now: noon})
    expect(eventsOf(before, {type: 'setClock', now: noon})).to.deep.equal([])
    expect(when(before, {type: 'setClock', now: noon})).to.equal(before)
  })

  it('should run forward only, by a millisecond too', () => {
    const before = given({type: 'setClock', now: noon})
    expect(when(before, {type: 'setClock', now: '2020-05-07T12:00:00.001Z'}).now).to.equal('2020-05-07T12:00:00.001Z')
    expect(refusal(before, {type: 'setClock', now: '2020-05-07T11:59:59.999Z'})).to.deep.equal({
      code: 'clock-runs-back',
      data: {now: '2020-05-07T11:59:59.999Z', before: noon}
    })
  })

  for (const now of [
    '',
    'now',
    '2020-05-07',
    '2020-05-07T12:00:00Z',
    '2020-05-07T12:00:00.000+00:00',
    '2020-13-07T12:00:00.000Z',
    '2020-02-30T12:00:00.000Z',
    '2021-02-29T12:00:00.000Z',
    '2020-05-07T24:00:00.000Z',
    ' 2020-05-07T12:00:00.000Z',
    '2020-05-07T12:00:00.000Z ',
    '+012020-05-07T12:00:00.000Z'
  ]) {
    it(`should refuse what is no instant in UTC: ${JSON.stringify(now)}`, () => {
      expect(refusal(emptySystem, {type: 'setClock', now})).to.deep.equal({
        code: 'unknown-value',
        data: {field: 'now', value: now, expected: ['an instant in UTC']}
      })
    })
  }

  it('should know leap days', () => {
    expect(given({type: 'setClock', now: '2020-02-29T23:59:59.999Z'}).now).to.equal('2020-02-29T23:59:59.999Z')
  })
})
