import {ensureOn} from './ensure-browser.js'
import {findOn} from './find-browser.js'
import {thisMachine} from './machine.js'
import type {BrowserWish, FoundBrowser, Saying} from './types.js'

export {BrowserProblem, NoBrowserError} from './browser-problem.js'
export {launchBrowser} from './launch-browser.js'
export type {BrowserWish, FoundBrowser, LocalBrowser, RemoteBrowser, Saying} from './types.js'
export {addressVariable, pathVariable} from './variables.js'

/**
 * Look for a browser without installing anything: the one that a variable names, Playwright's own, an installed one.
 *
 * Each candidate is asked for its version before it counts, as a download without its libraries looks like a browser.
 *
 * @throws BrowserProblem where a variable or option names something that is no browser: never a silent other one
 */
export async function findBrowser(wish: BrowserWish = {}): Promise<FoundBrowser | undefined> {
  return (await findOn(thisMachine(wish.env), wish)).found
}

/**
 * Find a browser, or else install one: with Playwright, then, as root on Debian or Ubuntu, from the system's packages.
 * It ends within about ten minutes, whatever the network does.
 *
 * @param wish what the browser is for
 * @param saying told one line before each installation, as these take long
 * @throws NoBrowserError with the two ways to get one, and the end of what the installers wrote in `details`
 * @throws BrowserProblem where a variable or option names something that is no browser
 */
export async function ensureBrowser(wish: BrowserWish, saying: Saying): Promise<FoundBrowser> {
  return ensureOn(thisMachine(wish.env), wish, saying)
}
