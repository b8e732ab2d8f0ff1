import type {Browser} from 'playwright'
import {findBrowser, launchBrowser} from '../../../../src/browser/index.js'

/** The browser of this machine, for the tests of a file. */
export async function browserForTests(): Promise<Browser> {
  const found = await findBrowser()
  if (found === undefined) throw new Error('Expected a browser: run `npx playwright install --with-deps chromium`')
  return launchBrowser(found)
}
