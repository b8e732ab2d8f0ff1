import {NoBrowserError} from './browser-problem.js'
import {findOn} from './find-browser.js'
import {installersFor, minutes, playwrightBrowserFor} from './installers.js'
import {lastLines} from './last-lines.js'
import type {Machine} from './machine.js'
import type {BrowserWish, FoundBrowser, Saying} from './types.js'
import {pathVariable} from './variables.js'

const shownLines = 4

/** Find a browser on a machine, or install one. @see index.ts */
export async function ensureOn(machine: Machine, wish: BrowserWish, {say}: Saying): Promise<FoundBrowser> {
  let {found, refused} = await findOn(machine, wish)
  if (found) return found

  const details: string[] = []
  for (const {what, install} of installersFor(machine, wish)) {
    say(
      `There is no browser ${wish.isHeaded ? 'with a window ' : ''}here. Installing ${what}: this may take some time, ${minutes} minutes at most`
    )
    const output = await install()
    ;({found, refused} = await findOn(machine, wish))
    if (found) return found
    details.push(`Installing ${what} did not help:`, ...lastLines(output, shownLines).map((line) => `  ${line}`))
  }
  throw new NoBrowserError(advice(wish), [...refused, ...details])
}

function advice(wish: BrowserWish): string {
  const command = `npx playwright install --with-deps ${playwrightBrowserFor(wish)}`
  return `Found no browser and could install none: run \`${command}\`, or install Chrome, Edge or Chromium (where it is in no usual place, set ${pathVariable} to its path)`
}
