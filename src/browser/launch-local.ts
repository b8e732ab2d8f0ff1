import type {Browser, BrowserType, LaunchOptions} from 'playwright'
import {BrowserProblem} from './browser-problem.js'
import {disabledFeatures} from './disabled-features.js'
import type {Machine} from './machine.js'
import {reasonOf} from './reason-of.js'
import {refuseWithoutDisplay} from './refuse-without-display.js'
import type {BrowserWish, LocalBrowser} from './types.js'

const limit = 30_000

/**
 * Start a browser of this machine.
 *
 * @param chromium Playwright's
 * @param local the browser
 * @param wish what it is for
 * @param machine this one
 * @throws BrowserProblem in one line
 */
export async function launchLocal(
  chromium: Pick<BrowserType, 'launch'>,
  {name, path}: LocalBrowser,
  wish: BrowserWish,
  machine: Pick<Machine, 'platform' | 'isRoot' | 'env'>
): Promise<Browser> {
  refuseWithoutDisplay(machine, wish)
  const options = optionsFor(path, wish)
  // Chromium refuses to start with a sandbox as root.
  return chromium
    .launch({...options, chromiumSandbox: !(machine.platform === 'linux' && machine.isRoot)})
    .catch((error: unknown) => {
      // Containers and hardened kernels allow no sandbox to ordinary users either; all that is opened are our own pages.
      if (isSandboxProblem(error)) return chromium.launch({...options, chromiumSandbox: false})
      throw error
    })
    .catch((error: unknown) => {
      throw new BrowserProblem(`${name} at ${path} cannot be launched: ${reasonOf(error)}`)
    })
}

function optionsFor(path: string, {isHeaded = false, slowMo = 0, env}: BrowserWish): LaunchOptions {
  // Playwright itself silences the rest of what a browser asks the network for in the background.
  const args = [
    '--disable-quic',
    ...(isHeaded ? [] : ['--disable-gpu']),
    // A context opens one page of one site: without a limit there is a renderer in reserve for each.
    '--renderer-process-limit=1',
    `--disable-features=${disabledFeatures.join(',')}`
  ]
  return {executablePath: path, headless: !isHeaded, slowMo, args, timeout: limit, ...(env && {env: {...env}})}
}

/** Playwright puts the many ways in which Chromium says so under one heading. */
function isSandboxProblem(error: unknown): boolean {
  return error instanceof Error && error.message.includes('sandboxing failed')
}
