import type {Browser, BrowserType} from 'playwright'
import {BrowserProblem} from './browser-problem.js'
import {reasonOf} from './reason-of.js'
import {isDebuggingPort, publicAddress} from './remote-address.js'
import type {BrowserWish, RemoteBrowser} from './types.js'

const usualLimit = 15_000

/**
 * Connect to a browser elsewhere.
 *
 * @param chromium Playwright's
 * @param remote the browser and its address
 * @param wish how slow to be
 * @param limit milliseconds after which it counts as out of reach
 */
export async function connectTo(
  chromium: BrowserType,
  {address, name}: RemoteBrowser,
  {slowMo = 0}: BrowserWish,
  limit = usualLimit
): Promise<Browser> {
  const options = {slowMo, timeout: limit}
  try {
    return await (isDebuggingPort(address)
      ? chromium.connectOverCDP(address, options)
      : chromium.connect(address, {...options, exposeNetwork: '<loopback>'}))
  } catch (error) {
    const reason = reasonOf(error).replaceAll(/\w+:\/\/\S+/g, publicAddress)
    throw new BrowserProblem(`The ${name} cannot be reached: ${reason}`)
  }
}
