import {describe, it} from 'node:test'
import {expect} from 'chai'
import {BrowserProblem} from './browser-problem.js'
import {findOn} from './find-browser.js'
import {playwrightPath} from './playwright-path.js'
import {type Circumstances, machineDouble} from './testing/machine-double.js'
import type {BrowserWish} from './types.js'

const shell = '/usr/bin/chromium-headless-shell'
const chrome = '/usr/bin/google-chrome'
const ownShell = pathOn({}, 'chromium-headless-shell')
const ownWhole = pathOn({}, 'chromium')

describe('findOn', () => {
  it('should find nothing where there is nothing, and run nothing', async () => {
    const machine = machineDouble()
    expect(await findOn(machine, {})).to.deep.equal({refused: []})
    expect(machine.ran).to.deep.equal([])
  })

  it('should prefer what the variable says, then what Playwright downloaded, then what is installed', async () => {
    const files = ['/opt/mine', ownShell, ownWhole, shell, chrome, '/usr/bin/microsoft-edge', '/usr/bin/chromium']
    const env = {PATH: '/usr/bin', DOCS_CONFORMANCE_BROWSER: '/opt/mine'}
    expect(await pathFor({files, env})).to.equal('/opt/mine')
    expect(await eachInTurn(files.slice(1))).to.deep.equal(files.slice(1))
  })

  it('should never take a browser without a window where it is to be seen', async () => {
    const files = [ownShell, ownWhole, shell, chrome]
    expect(await eachInTurn(files, {isHeaded: true})).to.deep.equal([ownWhole, chrome])
  })

  it('should look through the folders of PATH, and where vendors put theirs', async () => {
    expect(
      await pathFor({files: ['relative/chromium', '/tools/chromium-browser'], env: {PATH: 'relative::/tools'}})
    ).to.equal('/tools/chromium-browser')
    expect(await pathFor({files: ['/opt/google/chrome/chrome'], env: {}})).to.equal('/opt/google/chrome/chrome')
    expect(await pathFor({files: ['/opt/microsoft/msedge/msedge'], env: {}})).to.equal('/opt/microsoft/msedge/msedge')
  })

  it('should find the applications of macOS, of all and of one user', async () => {
    const chromePath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    const edgePath = '/home/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(await eachInTurn([edgePath, chromePath], {}, {platform: 'darwin'})).to.deep.equal([chromePath, edgePath])
  })

  it('should find the programs of Windows, and start none to ask for its version', async () => {
    const edgePath = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chromePath = 'D:\\Local\\Google\\Chrome\\Application\\chrome.exe'
    const env = {LOCALAPPDATA: 'D:\\Local'}
    const files = [edgePath, chromePath]
    expect(await eachInTurn(files, {}, {platform: 'win32', env})).to.deep.equal([chromePath, edgePath])
    expect(await pathFor({platform: 'win32', env, broken: {[edgePath]: 'a window'}})).to.equal(edgePath)
  })

  it('should pass over what does not start, and say so', async () => {
    const broken = {[ownShell]: 'loading\nerror while loading shared libraries: libnss3.so: cannot open\n'}
    const {found, refused} = await findOn(machineDouble({files: [chrome], broken}), {})
    expect(found).to.deep.equal({kind: 'installed', name: 'Google Chrome', path: chrome})
    expect(refused).to.deep.equal([
      `Playwright's Chromium headless shell at ${ownShell} does not start: error while loading shared libraries: libnss3.so: cannot open`
    ])
  })

  it('should pass over what never answers', async () => {
    const machine = {
      ...machineDouble({files: [chrome]}),
      run: async () => ({code: undefined, isOutOfTime: true, output: ''})
    }
    const {found, refused} = await findOn(machine, {})
    expect(found).to.equal(undefined)
    expect(refused).to.deep.equal([`Google Chrome at ${chrome} does not start: no answer within 20 s`])
  })

  it('should take an empty variable for none', async () => {
    const env = {PATH: '/usr/bin', DOCS_CONFORMANCE_BROWSER: '', DOCS_CONFORMANCE_BROWSER_WS: ''}
    expect(await pathFor({files: [chrome], env})).to.equal(chrome)
  })

  it('should refuse a wrong path in the variable, and never take another browser instead', async () => {
    const say = (path: string, rest: Circumstances = {}, wish: BrowserWish = {}) =>
      problemOf({files: [chrome], env: {PATH: '/usr/bin', DOCS_CONFORMANCE_BROWSER: path}, ...rest}, wish)
    const start = (path: string) =>
      `Unexpected \`${path}\` in DOCS_CONFORMANCE_BROWSER, expected the path of Chrome, Edge or Chromium:`

    expect(await say('/no/such')).to.equal(`${start('/no/such')} there is no file that can be executed`)
    expect(await say('/bad', {broken: {'/bad': 'Segmentation fault\n'}})).to.equal(
      `${start('/bad')} it does not start, Segmentation fault`
    )
    expect(await say('/silent', {broken: {'/silent': ''}})).to.equal(
      `${start('/silent')} it does not start, exit code 1`
    )
    expect(await say(shell, {files: [shell, chrome]}, {isHeaded: true})).to.equal(
      `${start(shell)} this one has no window to be seen`
    )
  })

  it('should take an address before all browsers of this machine, and the wish before the variable', async () => {
    const env = {DOCS_CONFORMANCE_BROWSER: '/no/such', DOCS_CONFORMANCE_BROWSER_WS: 'ws://one:1/'}
    const machine = machineDouble({env, files: [ownShell]})
    expect((await findOn(machine, {})).found).to.deep.equal({
      kind: 'remote',
      name: 'browser at ws://one:1/',
      address: 'ws://one:1/'
    })
    expect((await findOn(machine, {wsEndpoint: 'ws://two:2/'})).found).to.include({address: 'ws://two:2/'})
  })

  it('should refuse what is no address, without what may be secret in it', async () => {
    expect(await problemOf({}, {wsEndpoint: 'localhost:3000/?token=abc'})).to.equal(
      "Unexpected `localhost:3000/` as the address of a browser, expected `ws://…` of a Playwright server, or `http://…` of a browser's debugging port"
    )
    expect(await problemOf({}, {wsEndpoint: ''})).to.contain('Unexpected `` as the address')
  })
})

/** The one that is found, again and again, each time without those found before. */
async function eachInTurn(files: readonly string[], wish: BrowserWish = {}, rest: Circumstances = {}) {
  const machine = machineDouble({env: {PATH: '/usr/bin'}, ...rest, files})
  const found: string[] = []
  for (;;) {
    const browser = (await findOn(machine, wish)).found
    if (browser === undefined || browser.kind === 'remote') return found
    found.push(browser.path)
    machine.files.delete(browser.path)
  }
}

async function pathFor(circumstances: Circumstances, wish: BrowserWish = {}): Promise<string | undefined> {
  const {found} = await findOn(machineDouble(circumstances), wish)
  return found?.kind === 'remote' ? undefined : found?.path
}

async function problemOf(circumstances: Circumstances, wish: BrowserWish): Promise<string> {
  try {
    await findOn(machineDouble(circumstances), wish)
  } catch (error) {
    if (error instanceof BrowserProblem) return error.message
    throw error
  }
  return expect.fail('expected a problem')
}

function pathOn(circumstances: Circumstances, browser: Parameters<typeof playwrightPath>[1]): string {
  return playwrightPath(machineDouble(circumstances), browser) ?? expect.fail('expected a path')
}
