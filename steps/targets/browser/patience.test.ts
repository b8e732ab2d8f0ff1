import {describe, it} from 'node:test'
import {expect} from 'chai'
import {firstLineOf, within} from './patience.js'

describe('within', () => {
  it('should give what comes in time', async () => {
    expect(await within(1000, Promise.resolve('page'))).to.equal('page')
  })

  it('should end with the time', async () => {
    const error = await within(20, new Promise<never>(() => {})).catch((reason: unknown) => reason)
    expect(error).to.have.property('message', 'nothing came within 0.02 s')
  })

  it('should end with the first of others that fails', async () => {
    const gone = Promise.reject(new Error('the tab crashed'))
    const error = await within(1000, new Promise<never>(() => {}), gone).catch((reason: unknown) => reason)
    expect(error).to.have.property('message', 'the tab crashed')
  })
})

describe('firstLineOf', () => {
  it('should leave out what Playwright says around the cause', () => {
    const error = new Error('locator.click: Timeout 1000ms exceeded.\nCall log:\n  - waiting')
    expect(firstLineOf(error)).to.equal('Timeout 1000ms exceeded')
    expect(firstLineOf(new Error('net::ERR_FAILED at http://x/'))).to.equal('net::ERR_FAILED at http://x/')
    expect(firstLineOf('no error')).to.equal('no error')
  })
})
