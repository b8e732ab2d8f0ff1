import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect} from 'chai'
import {playwrightPath} from './playwright-path.js'
import {machineDouble} from './testing/machine-double.js'

const said = {PLAYWRIGHT_BROWSERS_PATH: '/no/browsers'}
/** Asks Playwright itself: the path of the whole browser, and the one that it misses when it launches without a window. */
const question = `
  import {chromium} from 'playwright'
  const {message} = await chromium.launch().catch((error) => error)
  console.log(JSON.stringify({chromium: chromium.executablePath(), 'chromium-headless-shell': /at (.*)/.exec(message)[1]}))`

describe('playwrightPath', {concurrency: true}, () => {
  for (const [host, platform, arch, env] of [
    ['debian12-x64', 'linux', 'x64', said],
    ['ubuntu24.04-arm64', 'linux', 'arm64', said],
    ['mac15', 'darwin', 'x64', {PLAYWRIGHT_BROWSERS_PATH: '0'}],
    ['mac15-arm64', 'darwin', 'arm64', {PLAYWRIGHT_BROWSERS_PATH: 'here', INIT_CWD: '/tmp/start'}],
    ['win64', 'win32', 'x64', said]
  ] as const)
    it(`should know the place of each download as Playwright does on ${host}`, async () => {
      const told = await askPlaywright({PLAYWRIGHT_HOST_PLATFORM_OVERRIDE: host, ...env})
      const machine = machineDouble({platform, arch, env})
      for (const browser of ['chromium', 'chromium-headless-shell'] as const)
        expect(playwrightPath(machine, browser)?.replaceAll('\\', '/')).to.equal(told[browser])
    })

  it('should know the usual folder of all downloads as Playwright does', async () => {
    const {platform, arch} = process
    const env = {XDG_CACHE_HOME: '/tmp/cache', LOCALAPPDATA: '/tmp/local', HOME: '/tmp/home'}
    const machine = machineDouble({platform, arch, env, home: '/tmp/home'})
    expect(playwrightPath(machine, 'chromium')).to.equal((await askPlaywright(env)).chromium)
  })

  it('should know the usual folder without a variable too', () => {
    expect(playwrightPath(machineDouble(), 'chromium')).to.match(/^\/home\/ann\/\.cache\/ms-playwright\/chromium-\d+\//)
  })

  it('should know where Windows and macOS keep their downloads', () => {
    const windows = machineDouble({platform: 'win32', arch: 'arm64', env: {LOCALAPPDATA: 'D:\\Local'}})
    expect(playwrightPath(windows, 'chromium')).to.match(/^D:\\Local\\ms-playwright\\chromium-\d+\\chrome-win64\\/)
    expect(playwrightPath({...windows, env: {}, home: 'C:\\ann'}, 'chromium')).to.match(
      /^C:\\ann\\AppData\\Local\\ms-playwright\\/
    )
    const mac = machineDouble({platform: 'darwin', arch: 'arm64', home: '/Users/ann'})
    expect(playwrightPath(mac, 'chromium-headless-shell')).to.match(/^\/Users\/ann\/Library\/Caches\/ms-playwright\//)
  })

  it('should know no place on a platform that Playwright has no download for', () => {
    expect(playwrightPath(machineDouble({platform: 'freebsd'}), 'chromium')).to.equal(undefined)
  })
})

async function askPlaywright(env: Record<string, string>): Promise<Record<string, string>> {
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', question], {
    cwd: join(fileURLToPath(import.meta.url), '../../..'),
    env: {PATH: process.env.PATH, ...env}
  })
  return JSON.parse(stdout)
}
