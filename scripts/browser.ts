// Finds a browser, or installs one, before tests that need it run beside each other: `npm run browser`. Exit code 2: none.
import {BrowserProblem, ensureBrowser, NoBrowserError} from '../src/browser/index.js'

try {
  const browser = await ensureBrowser({}, {say: (line) => console.error(line)})
  console.log(browser.kind === 'remote' ? browser.name : `${browser.name}, ${browser.path}`)
} catch (error) {
  if (!(error instanceof BrowserProblem)) throw error
  console.error([error.message, ...(error instanceof NoBrowserError ? error.details : [])].join('\n'))
  process.exitCode = 2
}
