import type {FoundBrowser} from '../browser/index.js'
import type {Io} from './io.js'
import {type Arguments, isGiven, optionValue} from './parse-arguments.js'
import type {WorldParameters} from './run-cucumber.js'
import {UserError} from './user-error.js'

/**
 * What the step definitions have to know of a command line; a browser is found, or installed, before anything runs.
 *
 * @param args as understood
 * @param io where progress goes, environment, rooms
 * @param artifacts folder for pictures and traces, absolute
 * @returns cucumber's world parameters: `RunSettings` in `steps/run-settings.ts`, where they are checked
 * @throws UserError where there is no browser
 */
export async function runSettings(args: Arguments, io: Io, artifacts: string): Promise<WorldParameters> {
  const target = optionValue(args, 'target') ?? ''
  if (target !== 'browser') return {target}
  const headed = isGiven(args, 'headed')
  const slowMo = Number(optionValue(args, 'slow-mo') ?? 0)
  const browser = await findBrowser(args, io, {isHeaded: headed, slowMo})
  if (headed && browser.kind === 'remote') {
    throw new UserError(
      `Unexpected \`--headed\` with the ${browser.name}, expected one of both: whoever started it says whether it shows its windows`
    )
  }
  const screenshots = optionValue(args, 'screenshots') ?? ''
  return {target, browser: {...browser}, headed, slowMo, screenshots, artifacts}
}

async function findBrowser(
  args: Arguments,
  {rooms, stderr, env}: Io,
  wish: {isHeaded: boolean; slowMo: number}
): Promise<FoundBrowser> {
  const {ensureBrowser} = await rooms.browser()
  const saying = {say: (line: string) => stderr.write(`${line}\n`)}
  try {
    return await ensureBrowser({...wish, wsEndpoint: optionValue(args, 'browser-ws'), env}, saying)
  } catch (error) {
    // told apart by the name, which goes through messages too
    if (!(error instanceof Error) || !['BrowserProblem', 'NoBrowserError'].includes(error.name)) throw error
    const details = 'details' in error && Array.isArray(error.details) ? error.details : []
    throw new UserError([error.message, ...details].join('\n'), {cause: error})
  }
}
