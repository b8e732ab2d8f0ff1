import {BrowserProblem} from './browser-problem.js'
import type {RemoteBrowser} from './types.js'

const protocols = ['ws:', 'wss:', 'http:', 'https:']

/**
 * The browser behind an address that somebody gave.
 *
 * @throws BrowserProblem when it cannot be an address of one
 */
export function remoteBrowser(address: string): RemoteBrowser {
  if (URL.canParse(address) && protocols.includes(new URL(address).protocol))
    return {kind: 'remote', name: `browser at ${publicAddress(address)}`, address}
  throw new BrowserProblem(
    `Unexpected \`${publicAddress(address)}\` as the address of a browser, expected \`ws://…\` of a Playwright server, or \`http://…\` of a browser's debugging port`
  )
}

/** Whether a debugging port is meant, and not a Playwright server. */
export function isDebuggingPort(address: string): boolean {
  const {protocol, pathname} = new URL(address)
  return protocol.startsWith('http') || pathname.startsWith('/devtools/')
}

/** Addresses of hosted browsers carry a token in the query or before the host, which must not end up in logs. */
export function publicAddress(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^(\w+:\/\/)[^/]*@/, '$1')
}
