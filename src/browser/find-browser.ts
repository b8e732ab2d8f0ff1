import {basename, posix, resolve, win32} from 'node:path'
import {BrowserProblem} from './browser-problem.js'
import {type InstalledBrowser, installedBrowsers} from './installed-browsers.js'
import {lastLines} from './last-lines.js'
import type {Machine} from './machine.js'
import {playwrightPath} from './playwright-path.js'
import {refuseWithoutDisplay} from './refuse-without-display.js'
import {remoteBrowser} from './remote-address.js'
import type {BrowserWish, FoundBrowser, LocalBrowser} from './types.js'
import {addressVariable, pathVariable} from './variables.js'

/** What looking for a browser came to. */
export interface Search {
  found?: FoundBrowser
  /** What is there and does not start, one line each. */
  refused: string[]
}

/** A browser that answers does so within a second; the first start of a big one from a slow disk takes longer. */
const answerLimit = 20_000

/** Look for a browser on a machine. @see index.ts */
export async function findOn(machine: Machine, wish: BrowserWish): Promise<Search> {
  const address = wish.wsEndpoint ?? (machine.env[addressVariable] || undefined)
  if (address !== undefined) return {found: remoteBrowser(address), refused: []}
  refuseWithoutDisplay(machine, wish)
  const path = machine.env[pathVariable]
  if (path) return {found: await saidBrowser(machine, wish, path), refused: []}

  const refused: string[] = []
  for (const candidate of [...playwrightBrowsers(machine, wish), ...systemBrowsers(machine, wish)]) {
    const objection = await objectionTo(machine, candidate.path)
    if (objection === undefined) return {found: candidate, refused}
    refused.push(`${candidate.name} at ${candidate.path} does not start: ${objection}`)
  }
  return {refused}
}

async function saidBrowser(machine: Machine, wish: BrowserWish, said: string): Promise<LocalBrowser> {
  const path = resolve(said)
  const name = basename(path)
  const refuse = (reason: string) =>
    new BrowserProblem(
      `Unexpected \`${said}\` in ${pathVariable}, expected the path of Chrome, Edge or Chromium: ${reason}`
    )
  if (!machine.canExecute(path)) throw refuse('there is no file that can be executed')
  if (wish.isHeaded && name.includes('headless')) throw refuse('this one has no window to be seen')
  const objection = await objectionTo(machine, path)
  if (objection !== undefined) throw refuse(`it does not start, ${objection}`)
  return {kind: 'said', name, path}
}

function playwrightBrowsers(machine: Machine, {isHeaded}: BrowserWish): LocalBrowser[] {
  const shell = {browser: 'chromium-headless-shell', name: "Playwright's Chromium headless shell"} as const
  const whole = {browser: 'chromium', name: "Playwright's Chromium"} as const
  return (isHeaded ? [whole] : [shell, whole]).flatMap(({browser, name}) => {
    const path = playwrightPath(machine, browser)
    return path !== undefined && machine.canExecute(path) ? [{kind: 'playwright', name, path}] : []
  })
}

function systemBrowsers(machine: Machine, {isHeaded}: BrowserWish): LocalBrowser[] {
  return installedBrowsers
    .filter(({isHeadlessOnly}) => !(isHeaded && isHeadlessOnly))
    .flatMap((browser) =>
      pathsOf(machine, browser)
        .filter((path) => machine.canExecute(path))
        .map((path) => ({kind: 'installed', name: browser.name, path}) as const)
    )
}

function pathsOf({platform, env, home}: Machine, {at}: InstalledBrowser): string[] {
  if (platform === 'win32') {
    const drive = `${env.HOMEDRIVE || 'C:'}\\`
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)'], `${drive}Program Files`]
    return combine(win32.join, [...folders, `${drive}Program Files (x86)`], at.win32)
  }
  if (platform === 'darwin') return combine(posix.join, ['/Applications', `${home}/Applications`], at.darwin)
  const names = at.linux ?? []
  const onPath = names.filter((name) => !name.startsWith('/'))
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return [...combine(posix.join, folders, onPath), ...names.filter((name) => name.startsWith('/'))]
}

function combine(
  join: (...parts: string[]) => string,
  folders: readonly (string | undefined)[],
  names: readonly string[] = []
): string[] {
  const paths = names.flatMap((name) => folders.flatMap((folder) => (folder ? [join(folder, name)] : [])))
  return [...new Set(paths)]
}

/** Why a file that can be executed is no browser: libraries are missing, or it only says where to get one. */
async function objectionTo(machine: Machine, path: string): Promise<string | undefined> {
  // There, a browser that is asked for its version opens a window.
  if (machine.platform === 'win32') return undefined
  const {code, isOutOfTime, output} = await machine.run(path, ['--version'], answerLimit)
  if (code === 0) return undefined
  if (isOutOfTime) return `no answer within ${answerLimit / 1000} s`
  return lastLines(output, 1)[0] ?? `exit code ${code ?? 'unknown'}`
}
