import type {Machine, Run} from './machine.js'
import {playwrightCli} from './playwright-package.js'
import type {BrowserWish} from './types.js'

/** One way to get a browser onto a machine. */
export interface Installer {
  /** For people, behind *Installing*. */
  what: string
  /** Carries it out; whether it helped shows when a browser is looked for again. */
  install(): Promise<string>
}

/** What an installation may take, so that a network that swallows packets ends in a message. */
export const minutes = 5
const limit = minutes * 60_000
const lockPatience = 120_000

/** The ways that there are on this machine, the preferred first. */
export function installersFor(machine: Machine, wish: BrowserWish): Installer[] {
  const isDebian =
    machine.platform === 'linux' && machine.distributions.some((id) => id === 'debian' || id === 'ubuntu')
  return [withPlaywright(machine, wish), ...(isDebian && machine.isRoot ? [fromDebian(machine, wish)] : [])]
}

/** What Playwright is asked for; also what it says in the advice to do it by hand. */
export function playwrightBrowserFor({isHeaded}: BrowserWish): string {
  return isHeaded ? 'chromium' : 'chromium-headless-shell'
}

function withPlaywright(machine: Machine, wish: BrowserWish): Installer {
  const browser = playwrightBrowserFor(wish)
  return {
    what: `${browser} with Playwright`,
    install: async () => (await machine.run(process.execPath, [playwrightCli(), 'install', browser], limit)).output
  }
}

function fromDebian(machine: Machine, {isHeaded}: BrowserWish): Installer {
  const packages = isHeaded ? ['chromium'] : ['chromium-headless-shell', 'chromium']
  return {what: `${packages[0]} from the system's packages`, install}

  async function install(): Promise<string> {
    const end = Date.now() + limit
    // Lists that could only be updated in part may still know the package.
    const update = await updateLists()
    const outputs = [update.output]
    if (update.isOutOfTime) return outputs.join('\n')
    for (const name of packages) {
      const {output} = await aptGet('install', '-y', '--no-install-recommends', name)
      outputs.push(output)
      if (!/has no installation candidate|Unable to locate package/.test(output)) break
    }
    return outputs.join('\n')

    /** apt waits for its other locks by itself, never for this one; two of our processes may well start at once. */
    async function updateLists(): Promise<Run> {
      const patience = Date.now() + lockPatience
      for (;;) {
        const run = await aptGet('update')
        if (!/Could not get lock/.test(run.output) || Date.now() > patience) return run
        await machine.wait(1000)
      }
    }

    async function aptGet(...args: string[]) {
      const options = ['-o', `DPkg::Lock::Timeout=${lockPatience / 1000}`, '-o', 'Acquire::Retries=1']
      return machine.run('apt-get', ['-q', ...options, ...args], Math.max(end - Date.now(), 1000))
    }
  }
}
