import {createHash} from 'node:crypto'
import {createServer as createHttpServer} from 'node:http'
import {createServer, type Server, type Socket} from 'node:net'
import {after, describe, it} from 'node:test'
import {expect} from 'chai'
import {type Browser, type BrowserType, chromium} from 'playwright'
import {BrowserProblem} from './browser-problem.js'
import {connectTo} from './connect-to.js'
import {remoteBrowser} from './remote-address.js'
import {listen} from './testing/listen.js'

describe('connectTo', () => {
  const open: Server[] = []
  const sockets: Socket[] = []
  after(() => {
    for (const socket of sockets) socket.destroy()
    for (const server of open) server.close()
  })

  it('should have a Playwright server reach the loopback of this machine', async () => {
    expect(await callFor('ws://far:3000/?token=1')).to.deep.equal([
      'connect',
      'ws://far:3000/?token=1',
      {slowMo: 5, timeout: 15_000, exposeNetwork: '<loopback>'}
    ])
    expect((await callFor('wss://far/'))[0]).to.equal('connect')
  })

  it('should take other addresses for the debugging port of a browser', async () => {
    for (const address of ['http://far:9222', 'https://far/', 'ws://far:9222/devtools/browser/0-1'])
      expect(await callFor(address)).to.deep.equal(['connectOverCDP', address, {slowMo: 5, timeout: 15_000}])
  })

  it('should say in one line that nobody is there, without what may be secret in the address', async () => {
    const server = createServer()
    const port = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    expect(await problemOf(`ws://ann:pw@127.0.0.1:${port}/?token=abc`)).to.equal(
      `The browser at ws://127.0.0.1:${port}/ cannot be reached: WebSocket error: connect ECONNREFUSED 127.0.0.1:${port}`
    )
    expect(await problemOf(`http://127.0.0.1:${port}/?token=abc`)).to.equal(
      `The browser at http://127.0.0.1:${port}/ cannot be reached: connect ECONNREFUSED 127.0.0.1:${port}`
    )
  })

  it('should say that somebody else is there, without what may be secret in the address', async () => {
    const port = await serve(createHttpServer((_, response) => response.writeHead(404).end()))
    for (const protocol of ['http', 'ws']) {
      const message = await problemOf(`${protocol}://127.0.0.1:${port}/?token=abc`)
      expect(message).to.match(/^The browser at \w+:\/\/127.0.0.1:\d+\/ cannot be reached: .*\b404\b/)
      expect(message).to.not.contain('abc')
    }
  })

  it('should give up on who never answers', async () => {
    const port = await serve(createServer())
    for (const address of [`ws://127.0.0.1:${port}/`, `http://127.0.0.1:${port}`, `ws://127.0.0.1:${port}/devtools/a`])
      expect(await problemOf(address, 300)).to.match(/^The browser at \S+ cannot be reached: no answer within 0.3 s$/)
  })

  it('should give up on who opens the connection and says nothing', async () => {
    const server = createHttpServer().on('upgrade', (request, socket) => {
      const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
      const accept = createHash('sha1').update(key).digest('base64')
      const headers = ['Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${accept}`]
      socket.write(['HTTP/1.1 101 Switching Protocols', ...headers, '', ''].join('\r\n'))
    })
    const port = await serve(server)
    for (const address of [`ws://127.0.0.1:${port}/`, `ws://127.0.0.1:${port}/devtools/a`])
      expect(await problemOf(address, 300)).to.match(/^The browser at \S+ cannot be reached: no answer within 0.3 s$/)
  })

  it('should say what a server of another version says', async () => {
    const frame =
      '╔════╗\n║ Playwright version mismatch: ║\n║   - server version: v1.2 ║\n║   - client version: v1.9 ║\n╚════╝'
    const server = createHttpServer().on('upgrade', (_, socket) => {
      socket.end(`HTTP/1.1 428 Precondition Required\r\n\r\n${frame}`)
    })
    const port = await serve(server)
    expect(await problemOf(`ws://127.0.0.1:${port}/?token=abc`)).to.equal(
      `The browser at ws://127.0.0.1:${port}/ cannot be reached: Playwright version mismatch: - server version: v1.2 - client version: v1.9`
    )
  })

  async function serve(server: Server): Promise<number> {
    open.push(server.on('connection', (socket) => sockets.push(socket)))
    return listen(server)
  }
})

/** The one call of Playwright that is made. */
async function callFor(address: string): Promise<readonly unknown[]> {
  const calls: unknown[][] = []
  const record =
    (name: string) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args])
      return {} as Browser
    }
  const double = {connect: record('connect'), connectOverCDP: record('connectOverCDP')} as unknown as BrowserType
  await connectTo(double, remoteBrowser(address), {slowMo: 5})
  expect(calls).to.have.length(1)
  return calls[0] ?? []
}

async function problemOf(address: string, limit?: number): Promise<string> {
  const error = await connectTo(chromium, remoteBrowser(address), {}, limit).catch((reason: unknown) => reason)
  return error instanceof BrowserProblem ? error.message : expect.fail(`expected a problem, got ${error}`)
}
