import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import {type BrowserServer, chromium} from 'playwright'
import {type FoundBrowser, findBrowser} from '../../../src/browser/index.js'
import {runSettingsOf} from '../../run-settings.js'
import {arrange} from '../../scene.js'
import {browserTarget} from '../browser.js'
import {Stage} from './stage.js'

const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'nl'} as const

describe('Stage', () => {
  let found: FoundBrowser | undefined
  let stage = new Stage()
  before(async () => {
    found = await findBrowser()
  })
  after(() => stage.close())

  it('should say that the browser ended, and start another one for the next run', async () => {
    const settings = runSettingsOf({target: 'browser'})
    const first = await stage.browser(settings)
    expect(await stage.browser(settings)).to.equal(first)
    expect(await nameOfPage(stage)).to.equal('Startpagina')
    expect(first.contexts()).to.deep.equal([])
    await first.close()
    for (const asked of [stage.browser(settings), stage.refuseLost()]) {
      expect(await asked.catch(String)).to.equal(
        'BrowserProblem: The browser ended in the middle of the run, expected it to last'
      )
    }
    await stage.close()
    const second = await stage.browser(settings)
    expect(second.isConnected()).to.equal(true)
    await stage.close()
    expect(second.isConnected()).to.equal(false)
  })

  it('should say that the browser hangs, to whoever asks and whoever asks next', async () => {
    stage = new Stage(50)
    const message = 'BrowserProblem: The browser has not answered for 0.05 s, expected it to'
    expect(await stage.answer(new Promise(() => undefined)).catch(String)).to.equal(message)
    expect(await stage.refuseLost().catch(String)).to.equal(message)
    await stage.close()
  })

  it('should act in a browser of another process', async () => {
    if (found === undefined || found.kind === 'remote') throw new Error('Expected a browser of this machine')
    const remote: BrowserServer = await chromium.launchServer({executablePath: found.path, chromiumSandbox: false})
    try {
      stage = new Stage()
      const browser = {kind: 'remote', name: 'browser', address: remote.wsEndpoint()}
      expect(await nameOfPage(stage, {browser})).to.equal('Startpagina')
      await stage.close()
    } finally {
      await remote.close()
    }
  })

  it('should say of each scenario that the browser cannot be started', async () => {
    stage = new Stage()
    const browser = {kind: 'installed', name: 'Chromium', path: '/nowhere/chromium'}
    for (let scenario = 0; scenario < 2; scenario++) {
      const message = await nameOfPage(stage, {browser}).catch((error: Error) => error.message)
      expect(message).to.match(/^Chromium at \/nowhere\/chromium cannot be launched: /)
    }
    await stage.close()
  })
})

/** What somebody finds who comes to the portal. */
async function nameOfPage(stage: Stage, parameters: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const settings = runSettingsOf({target: 'browser', ...parameters})
  const arranged = arrange(setting.cloud, {})
  if (!arranged.ok) throw new Error(arranged.code)
  const server = await stage.server()
  const openTab = (options: Parameters<Stage['openTab']>[1]) => stage.openTab(settings, options)
  const target = browserTarget({server, openTab}, arranged.scene, setting, 'nl-NL')
  try {
    return (await target.page()).name
  } finally {
    await target.close()
  }
}
