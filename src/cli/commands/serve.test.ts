import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import {type AddressInfo, connect} from 'node:net'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {expect} from 'chai'
import {productFolder} from '../product.js'
import {runWith} from '../testing/run-command.js'
import {testCases} from '../testing/test-cases.js'

describe('serve', () => {
  const expected = /, expected a number from 0 \(any free one\) to 65535$/
  testCases(
    ['abc', '99999', '-1', '8080.5', '1e3', '0x50'].map((port) => ({
      name: `the port ${port}`,
      argv: ['serve', '--port', port],
      exit: 2,
      stderr: expected
    }))
  )

  it('should refuse a port that is taken, in one line', async () => {
    const other = await listening()
    try {
      const {port} = other.address() as AddressInfo
      const {exit, stdout, stderr} = await runWith({}, 'serve', '--port', `${port}`)
      const message = `Cannot use port ${port}, something else listens there; give another \`--port\`, or none for a free one\n`
      expect({exit, stdout, stderr}).to.deep.equal({exit: 2, stdout: '', stderr: message})
    } finally {
      other.close()
    }
  })

  it('should be helped with, without a word about documents', async () => {
    const {stdout} = await runWith({}, 'serve', '--help')
    expect(stdout).to.match(/^Usage: docs-conformance serve\n/)
    expect(stdout).to.include('--port NUMBER').and.to.not.include('Markdown')
  })
})

describe('the process of serve', () => {
  let child: ChildProcess
  let url: string
  before(async () => {
    child = spawn(process.execPath, [join(productFolder, 'bin.js'), 'serve'], {stdio: ['ignore', 'pipe', 'inherit']})
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(await textOf(child))?.[0] ?? ''
  })
  after(() => child.kill('SIGKILL'))

  it('should serve the list of portals, and let somebody in who comes', async () => {
    const list = await fetch(url, {headers: {'accept-language': 'nl'}})
    expect(list.status).to.equal(200)
    expect(await list.text())
      .to.include('lang="nl"')
      .and.to.include('Adatum Advisors')
    const link = await fetch(`${url}/nl-NL/o365-worldwide/2020-04/go/842054`, {redirect: 'manual'})
    expect(link.headers.get('location')).to.equal('/nl-NL/o365-worldwide/2020-04/billing/products')
    expect(link.headers.get('set-cookie')).to.match(/^visit-\d+-o365-worldwide=/)
  })

  it('should end with 0 when it is interrupted more than once, with a connection that says nothing', async () => {
    const connection = connect(Number(new URL(url).port), '127.0.0.1')
    await once(connection, 'connect')
    connection.on('error', () => {})
    connection.write('GET / HTTP/1.1\r\nHost: ')
    child.kill('SIGINT')
    child.kill('SIGTERM')
    const [code, signal] = await once(child, 'exit')
    expect([code, signal]).to.deep.equal([0, null])
    connection.destroy()
  })
})

async function listening(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function textOf({stdout}: ChildProcess): Promise<string> {
  const [text] = stdout ? await once(stdout, 'data') : []
  return String(text)
}
