import type {Browser} from 'playwright'
import {connectTo} from './connect-to.js'
import {launchLocal} from './launch-local.js'
import {thisMachine} from './machine.js'
import type {BrowserWish, FoundBrowser} from './types.js'

/**
 * Start a browser that was found, or connect to the remote one. Playwright is loaded here and nowhere before.
 *
 * @param found where to find it; may come from another process
 * @param wish the same that it was found for
 * @returns Playwright's browser, to be closed by the caller
 * @throws BrowserProblem in one line; a remote browser that cannot be reached is given up after 15 seconds
 */
export async function launchBrowser(found: FoundBrowser, wish: BrowserWish = {}): Promise<Browser> {
  const {chromium} = await import('playwright')
  return found.kind === 'remote'
    ? connectTo(chromium, found, wish)
    : launchLocal(chromium, found, wish, thisMachine(wish.env))
}
