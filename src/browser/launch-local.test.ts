import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {LaunchOptions} from 'playwright'
import {BrowserProblem} from './browser-problem.js'
import {disabledFeatures} from './disabled-features.js'
import {launchLocal} from './launch-local.js'
import {machineDouble} from './testing/machine-double.js'
import type {BrowserWish} from './types.js'

const found = {kind: 'installed', name: 'Chromium', path: '/usr/bin/chromium'} as const
const lean = ['--renderer-process-limit=1', `--disable-features=${disabledFeatures.join(',')}`]
const noSandbox = 'browserType.launch: Target page has been closed\nBrowser logs:\nChromium sandboxing failed!\n'

describe('launchLocal', () => {
  it('should launch what was found, without a window', async () => {
    expect(await launch({slowMo: 20, env: {TZ: 'UTC'}})).to.deep.equal([
      {
        executablePath: '/usr/bin/chromium',
        headless: true,
        slowMo: 20,
        args: ['--disable-quic', '--disable-gpu', ...lean],
        timeout: 30_000,
        env: {TZ: 'UTC'},
        chromiumSandbox: true
      }
    ])
  })

  it('should show the window that is wished for', async () => {
    for (const env of [{DISPLAY: ':0'}, {WAYLAND_DISPLAY: 'wayland-0'}]) {
      const [options] = await launch({isHeaded: true}, {env})
      expect(options)
        .to.include({headless: false})
        .and.deep.include({args: ['--disable-quic', ...lean]})
    }
    expect(await launch({isHeaded: true}, {platform: 'darwin'})).to.have.length(1)
  })

  it('should refuse to show a window where there is no display', async () => {
    expect(await problemOf(launch({isHeaded: true}, {env: {DISPLAY: undefined}}))).to.match(
      /^There is no display to show the browser on: expected/
    )
  })

  it('should leave the sandbox on, but for root on Linux', async () => {
    const sandboxes = async (machine: Parameters<typeof launch>[1]) =>
      (await launch({}, machine)).map(({chromiumSandbox}) => chromiumSandbox)
    expect(await sandboxes({isRoot: true})).to.deep.equal([false])
    expect(await sandboxes({isRoot: false})).to.deep.equal([true])
    expect(await sandboxes({isRoot: true, platform: 'darwin'})).to.deep.equal([true])
  })

  it('should do without a sandbox where the system allows none', async () => {
    const launched = await launch({}, {}, [noSandbox])
    expect(launched.map(({chromiumSandbox}) => chromiumSandbox)).to.deep.equal([true, false])
  })

  it('should say in one line why it cannot be launched, and try nothing else', async () => {
    const message = 'browserType.launch: Failed to launch: spawn ENOEXEC\nCall log:\n  - <launching> it\n'
    const start = 'Chromium at /usr/bin/chromium cannot be launched:'
    expect(await problemOf(launch({}, {}, [message]))).to.equal(`${start} Failed to launch: spawn ENOEXEC`)
    expect(await problemOf(launch({}, {}, [noSandbox, message]))).to.equal(`${start} Failed to launch: spawn ENOEXEC`)
  })
})

/** The options of each launch; the first ones fail with these messages. */
async function launch(wish: BrowserWish, circumstances = {}, failures: readonly string[] = []) {
  const launched: LaunchOptions[] = []
  const chromium = {
    launch: async (options: LaunchOptions = {}): Promise<never> => {
      const message = failures[launched.push(options) - 1]
      if (message !== undefined) throw new Error(message)
      return undefined as never
    }
  }
  await launchLocal(chromium, found, wish, machineDouble(circumstances))
  return launched
}

async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.catch((reason: unknown) => reason)
  return error instanceof BrowserProblem ? error.message : expect.fail(`expected a problem, got ${error}`)
}
