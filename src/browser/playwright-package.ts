import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** A download of Playwright's: the one without a window, and the whole browser. */
export type PlaywrightBrowser = 'chromium-headless-shell' | 'chromium'

/** Folder of the package that keeps the list of Playwright's browsers; found without loading Playwright (300 ms). */
export function playwrightCore(): string {
  return dirname(createRequire(playwrightFile('package.json')).resolve('playwright-core/package.json'))
}

/** The script behind `npx playwright`, of the version that this project uses, whatever else is installed. */
export function playwrightCli(): string {
  return playwrightFile('cli.js')
}

/** The number of the one build that this version of Playwright downloads. */
export function revisionOf(browser: PlaywrightBrowser): string {
  const {browsers}: {browsers: {name: string; revision: string}[]} = JSON.parse(
    readFileSync(join(playwrightCore(), 'browsers.json'), 'utf8')
  )
  return browsers.find(({name}) => name === browser)?.revision ?? ''
}

/** `cli.js` is no export of the package, its `package.json` is. */
function playwrightFile(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), name)
}
