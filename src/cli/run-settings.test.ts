import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Results} from '../../reports/index.js'
import {BrowserProblem, type BrowserWish, type FoundBrowser, NoBrowserError, type Saying} from '../browser/index.js'
import {placeWith, type Ran} from './testing/run-command.js'

const local: FoundBrowser = {kind: 'installed', name: 'Chromium', path: '/usr/bin/chromium'}
const remote: FoundBrowser = {kind: 'remote', name: 'browser at ws://grid', address: 'ws://grid'}
const onBrowser = {'a.md': '# A\n1. act on the browser\n2. show page.png\n'}

type Ensure = (wish: BrowserWish, saying: Saying) => Promise<FoundBrowser>

async function run(ensureBrowser: Ensure, ...argv: string[]): Promise<Ran> {
  const place = placeWith(onBrowser)
  try {
    return await place.with({browser: async () => ({ensureBrowser})}, ...argv, 'a.md')
  } finally {
    place.remove()
  }
}

describe('check --target browser', () => {
  for (const argv of [[], ['--parallel', '1']]) {
    it(`should tell the step definitions: ${argv.join(' ') || 'one process'}`, async () => {
      const {exit, stdout, stderr} = await run(async () => local, '--target', 'browser', ...argv)
      expect({exit, stderr}).to.deep.equal({exit: 0, stderr: ''})
      expect(stdout).to.contain('1 conform')
    })
  }

  it('should name what shows what happened', async () => {
    const {stdout} = await run(async () => local, '--target', 'browser', '--format', 'json')
    const {target, scenarios} = JSON.parse(stdout) as Results
    expect(target).to.equal('browser')
    expect(scenarios.map(({evidence}) => evidence)).to.deep.equal([['reports/latest/browser/page.png']])
  })

  it('should look for the browser that is asked for', async () => {
    const wishes: BrowserWish[] = []
    const ensure: Ensure = async (wish) => {
      wishes.push(wish)
      return local
    }
    await run(ensure, '--target', 'browser', '--headed', '--slow-mo', '50')
    await run(ensure, '--target', 'browser', '--browser-ws', 'ws://grid')
    await run(ensure)
    expect(wishes).to.deep.equal([
      {isHeaded: true, slowMo: 50, wsEndpoint: undefined, env: {}},
      {isHeaded: false, slowMo: 0, wsEndpoint: 'ws://grid', env: {}}
    ])
  })

  it('should say on standard error that a browser is installed', async () => {
    const {exit, stderr} = await run(
      async (_wish, {say}) => {
        say('Installing a browser')
        return local
      },
      '--target',
      'browser'
    )
    expect({exit, stderr}).to.deep.equal({exit: 0, stderr: 'Installing a browser\n'})
  })

  it('should say in one line that a browser cannot be used', async () => {
    const {exit, stdout, stderr} = await run(
      async () => {
        throw new BrowserProblem('Unexpected address')
      },
      '--target',
      'browser'
    )
    expect({exit, stdout, stderr}).to.deep.equal({exit: 2, stdout: '', stderr: 'Unexpected address\n'})
  })

  it('should say what was tried to get a browser', async () => {
    const {exit, stderr} = await run(
      async () => {
        throw new NoBrowserError('Found no browser', ['This did not help:', '  no network'])
      },
      '--target',
      'browser'
    )
    expect({exit, stderr}).to.deep.equal({exit: 2, stderr: 'Found no browser\nThis did not help:\n  no network\n'})
  })

  it('should refuse to show the windows of a browser elsewhere', async () => {
    const {exit, stderr} = await run(async () => remote, '--target', 'browser', '--headed')
    expect(exit).to.equal(2)
    expect(stderr).to.match(/^Unexpected `--headed` with the browser at ws:\/\/grid, expected one of both/)
  })

  it('should refuse what is wrong in the command line before it looks for a browser', async () => {
    const {stderr} = await run(
      async () => {
        throw new Error('looked for a browser')
      },
      '--target',
      'browser',
      '--release',
      'nope'
    )
    expect(stderr).to.match(/^Unexpected value `nope` for `--release`/)
  })
})
