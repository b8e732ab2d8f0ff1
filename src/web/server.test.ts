import {connect, createServer} from 'node:net'
import {networkInterfaces} from 'node:os'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {signIn} from '../portal/index.js'
import {systemOf} from '../portal/testing/index.js'
import {type PortalServer, startPortal} from './index.js'
import {ask} from './testing/index.js'

const setting = {cloud: 'o365-worldwide', release: '2020-04', language: 'nl'}
const state = signIn(systemOf(setting.cloud), 't')

async function whileServing(use: (server: PortalServer) => Promise<void>) {
  const server = await startPortal()
  try {
    await use(server)
  } finally {
    await server.close()
  }
}

describe('server', () => {
  it('should listen on the loopback address only', () =>
    whileServing(async ({url}) => {
      expect(url).to.match(/^http:\/\/127\.0\.0\.1:\d+$/)
      const others = Object.values(networkInterfaces())
        .flatMap((one) => one ?? [])
        .filter(({internal}) => !internal)
      const addresses = [
        '127.0.0.2',
        '::1',
        ...others.map(({address, scopeid}) => (scopeid ? `${address}%${scopeid}` : address))
      ]
      for (const host of addresses) expect(await canConnect(host, Number(new URL(url).port)), host).to.equal(false)
      expect(await canConnect('127.0.0.1', Number(new URL(url).port))).to.equal(true)
    }))

  it('should say that a port is taken, and leave nothing behind', () =>
    whileServing(async ({url}) => {
      const error = await startPortal({port: Number(new URL(url).port)}).catch((reason: unknown) => reason)
      expect(error).to.include({code: 'EADDRINUSE'})
      expect((await ask(`${url}/`)).status).to.equal(200)
    }))

  it('should take the port that it is told', async () => {
    const port = await freePort()
    const server = await startPortal({port})
    await server.close()
    expect(server.url).to.equal(`http://127.0.0.1:${port}`)
    const again = await startPortal({port})
    await again.close()
  })

  it('should close while connections are kept open or a request is on its way, and only once', async () => {
    const server = await startPortal()
    const {hostname, port} = new URL(server.url)
    const sockets = [1, 2].map(() => connect(Number(port), hostname))
    const [idle, asking] = sockets
    const ended = sockets.map((socket) => new Promise((resolve) => socket.on('error', resolve).on('close', resolve)))
    const answered = new Promise((resolve) => idle?.once('data', resolve))
    idle?.write(`GET / HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: keep-alive\r\n\r\n`)
    asking?.write(`POST /x HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 100\r\n\r\n`)
    await answered
    await Promise.all([server.close(), server.close()])
    await Promise.all(ended)
    await server.close()
    expect(await canConnect(hostname, Number(port))).to.equal(false)
  })

  it('should keep the systems of its visits apart, and tell what their addresses mean', () =>
    whileServing(async (server) => {
      const [one, other] = [1, 2].map(() => server.signIn(state, {locale: 'nl-NL', setting}))
      expect(one?.url).to.equal(`${server.url}/nl-NL/o365-worldwide/2020-04/home`)
      expect(one?.portalUrl).to.equal(`${server.url}/nl-NL/o365-worldwide/2020-04`)
      const changed = systemOf(setting.cloud, {subscriptions: []})
      if (one) one.system = changed
      expect(one?.stateAt(`${one.portalUrl}/billing/products?tab=x`)).to.deep.equal({
        system: changed,
        session: {actor: state.session.actor, page: 'ac.products', fields: {tab: 'x'}}
      })
      expect(one?.stateAt(`${server.url}/`)).to.equal(undefined)
      expect(other?.system).to.equal(state.system)
      expect(one?.cookie).not.to.deep.equal(other?.cookie)
    }))

  it('should answer what is no HTTP with a status, and go on', () =>
    whileServing(async ({url}) => {
      const {hostname, port} = new URL(url)
      for (const [text, status] of [
        ['hello\r\n\r\n', 400],
        [`GET / HTTP/1.1\r\n\r\n`, 400],
        [`GET / HTTP/1.0\r\n\r\n`, 400],
        [`GET / HTTP/1.1\r\nHost:\r\n\r\n`, 400],
        [`GET / HTTP/1.1\r\nHost: a b\r\n\r\n`, 400],
        [`GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n`, 421],
        [`GET /${'x'.repeat(1_100_000)} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`, 431]
      ] as const) {
        expect(await statusOf(text, hostname, Number(port)), text.slice(0, 50)).to.equal(status)
      }
      expect((await ask(`${url}/`)).status).to.equal(200)
    }))
})

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({host, port, timeout: 2000})
    const end = (can: boolean) => {
      socket.destroy()
      resolve(can)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
    socket.on('timeout', () => end(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function statusOf(request: string, host: string, port: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    let answer = ''
    const end = () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0))
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      if (answer.includes('\r\n')) socket.destroy()
    })
    socket.on('error', end)
    socket.on('close', end)
    socket.write(request)
  })
}
