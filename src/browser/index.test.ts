import {type ChildProcess, spawn} from 'node:child_process'
import {subscribe} from 'node:diagnostics_channel'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {createRequire} from 'node:module'
import type {Server, Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import {ensureBrowser, type FoundBrowser, findBrowser, launchBrowser} from './index.js'
import {thisMachine} from './machine.js'
import {playwrightCli} from './playwright-package.js'
import {playwrightPath} from './playwright-path.js'
import {listen} from './testing/listen.js'

/** Real browsers: without one, and without a way to install one, this fails. */
describe('browser', {timeout: 900_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'))
  const children: ChildProcess[] = []
  let server: Server
  let url: string
  let found: FoundBrowser

  before(async () => {
    server = createServer((_, response) => response.end('<title>Home</title><h1>Partners</h1>'))
    url = `http://127.0.0.1:${await listen(server)}/`
    found = await ensureBrowser({}, {say: (line) => console.error(line)})
  })

  after(async () => {
    for (const {pid} of children) if (pid !== undefined) process.kill(-pid)
    server.close()
    rmSync(folder, {recursive: true, force: true})
  })

  it('should find a browser without loading Playwright, and launch it with', async () => {
    const isLoaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => /coreBundle/.test(path))
    expect(await findBrowser()).to.deep.equal(found)
    expect(isLoaded()).to.equal(false)
    expect(await visit(found)).to.equal('Partners')
    expect(isLoaded()).to.equal(true)
  })

  it("should find and launch Playwright's own browser, wherever it is said to be", async () => {
    const env = pretendDownload()
    const own = await findBrowser({env})
    expect(own).to.include({kind: 'playwright', path: playwrightPath(thisMachine(env), 'chromium-headless-shell')})
    expect(await visit(own)).to.equal('Partners')
  })

  it('should connect to a Playwright server, whose browser reaches the loopback of this process', async () => {
    const own: Socket[] = []
    const visitors: number[] = []
    subscribe('net.client.socket', (message) => own.push((message as {socket: Socket}).socket))
    server.on('connection', (socket: Socket) => visitors.push(socket.remotePort ?? 0))
    const args = [playwrightCli(), 'run-server', '--host', '127.0.0.1', '--port', '0']
    const address = await addressFrom(process.execPath, args, /ws:\/\/\S+/, pretendDownload())
    const remote = await findBrowser({wsEndpoint: address})
    expect(remote).to.include({kind: 'remote', address})
    expect(await visit(remote)).to.equal('Partners')
    expect(visitors).to.not.deep.equal([])
    const ports = own.map(({localPort}) => localPort)
    expect(ports).to.include.members(visitors)
  })

  it('should connect to the debugging port of a browser', async () => {
    const args = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`
    ]
    const path = found.kind === 'remote' ? '' : found.path
    const address = await addressFrom(path, args, /ws:\/\/\S+/, process.env)
    expect(await visit(await findBrowser({env: {DOCS_CONFORMANCE_BROWSER_WS: address}}))).to.equal('Partners')
    expect(await visit(await findBrowser({wsEndpoint: new URL(address.replace('ws', 'http')).origin}))).to.equal(
      'Partners'
    )
  })

  async function visit(browser: FoundBrowser | undefined): Promise<string | null> {
    const launched = await launchBrowser(browser ?? expect.fail('expected a browser'))
    try {
      const page = await (await launched.newContext({locale: 'nl-NL'})).newPage()
      await page.goto(url)
      return await page.getByRole('heading').textContent()
    } finally {
      await launched.close()
    }
  }

  /** Put a script where Playwright would have put its download. */
  function pretendDownload(): NodeJS.ProcessEnv {
    const env = {...process.env, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'downloads')}
    const path = playwrightPath(thisMachine(env), 'chromium-headless-shell') ?? ''
    mkdirSync(dirname(path), {recursive: true})
    const script = found.kind === 'remote' ? '' : `#!/bin/sh\nexec '${found.path}' "$@"\n`
    writeFileSync(path, script, {mode: 0o755})
    return env
  }

  /** Start a server, in a group with all that it starts, and wait until it says where it listens. */
  function addressFrom(command: string, args: string[], pattern: RegExp, env: NodeJS.ProcessEnv): Promise<string> {
    const child = spawn(command, args, {env, stdio: ['ignore', 'pipe', 'pipe'], detached: true})
    children.push(child)
    return new Promise((resolve, reject) => {
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text
          const [address] = pattern.exec(output) ?? []
          if (address !== undefined && output.endsWith('\n')) resolve(address)
        })
      child.on('exit', () => reject(new Error(`No address in ${output}`)))
    })
  }
})
