import {after, before} from 'node:test'
import {expect} from 'chai'
import {type PortalServer, startPortal} from '../server.js'

/** A server for the tests of a file, which fail when a page fails. @returns it, once the tests run */
export function serverForTests(): () => PortalServer {
  let server: PortalServer
  const failures: unknown[] = []
  before(async () => {
    server = await startPortal({report: (error) => failures.push(error)})
  })
  after(async () => {
    await server.close()
    expect(failures).to.deep.equal([])
  })
  return () => server
}
