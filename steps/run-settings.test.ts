import {describe, it} from 'node:test'
import {expect} from 'chai'
import {runSettingsOf} from './run-settings.js'

describe('runSettingsOf', () => {
  it('should act on the model, with a mouse, without a window, and keep what failed, unless told otherwise', () => {
    expect(runSettingsOf({})).to.deep.equal({
      target: 'model',
      headed: false,
      slowMo: 0,
      hands: 'mouse',
      screenshots: 'on-failure',
      trace: 'on-failure',
      artifacts: 'reports/latest/browser'
    })
  })

  it('should take what it is given', () => {
    const browser = {kind: 'installed', name: 'Chromium', path: '/usr/bin/chromium'}
    const given = {target: 'browser', hands: 'keyboard', slowMo: 20, browser}
    expect(runSettingsOf(given)).to.deep.include(given)
  })

  it('should refuse a name that is none', () => {
    expect(() => runSettingsOf({tarpet: 'browser'})).to.throw(
      'Unexpected world parameter `tarpet`, expected `target`, `headed`, `slowMo`, `hands`, `screenshots`, `trace`, `artifacts`, or `browser`'
    )
  })

  it('should refuse a value that is none of those it takes', () => {
    expect(() => runSettingsOf({screenshots: 'always'})).to.throw(
      'Unexpected value "always" for the world parameter `screenshots`, expected `on-failure` or `every-step`'
    )
  })

  it('should refuse a value of another type', () => {
    expect(() => runSettingsOf({slowMo: '20'})).to.throw(
      'Unexpected value "20" for the world parameter `slowMo`, expected a number'
    )
    expect(() => runSettingsOf({browser: null})).to.throw(
      'Unexpected value null for the world parameter `browser`, expected an object'
    )
  })
})
