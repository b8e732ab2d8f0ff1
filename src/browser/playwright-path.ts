import {posix, win32} from 'node:path'
import type {Machine} from './machine.js'
import {type PlaywrightBrowser, playwrightCore, revisionOf} from './playwright-package.js'

/** Of each download, the executable by platform and processor: Playwright knows it too, but takes 300 ms to be asked. */
const executables: Readonly<Record<PlaywrightBrowser, Readonly<Record<string, readonly string[]>>>> = {
  'chromium-headless-shell': {
    'linux-x64': ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
    'linux-arm64': ['chrome-headless-shell-linux-arm64', 'chrome-headless-shell'],
    'darwin-x64': ['chrome-headless-shell-mac-x64', 'chrome-headless-shell'],
    'darwin-arm64': ['chrome-headless-shell-mac-arm64', 'chrome-headless-shell'],
    'win32-x64': ['chrome-headless-shell-win64', 'chrome-headless-shell.exe']
  },
  chromium: {
    'linux-x64': ['chrome-linux64', 'chrome'],
    'linux-arm64': ['chrome-linux-arm64', 'chrome'],
    'darwin-x64': ['chrome-mac-x64', ...macApplication('Google Chrome for Testing')],
    'darwin-arm64': ['chrome-mac-arm64', ...macApplication('Google Chrome for Testing')],
    'win32-x64': ['chrome-win64', 'chrome.exe']
  }
}

/**
 * Where Playwright puts a browser that it downloads, whether it did or not.
 *
 * @returns `undefined` where it has none for this platform
 */
export function playwrightPath(machine: Machine, browser: PlaywrightBrowser): string | undefined {
  const {join} = machine.platform === 'win32' ? win32 : posix
  // Windows on ARM runs the build for the other processors.
  const arch = machine.platform === 'win32' ? 'x64' : machine.arch
  const executable = executables[browser][`${machine.platform}-${arch}`]
  if (executable === undefined) return undefined
  return join(downloads(machine), `${browser.replaceAll('-', '_')}-${revisionOf(browser)}`, ...executable)
}

function downloads({platform, env, home}: Machine): string {
  const {join, resolve} = platform === 'win32' ? win32 : posix
  const said = env.PLAYWRIGHT_BROWSERS_PATH
  if (said === '0') return join(playwrightCore(), '.local-browsers')
  if (said) return resolve(env.INIT_CWD || process.cwd(), said)
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'ms-playwright')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright')
}

function macApplication(name: string): string[] {
  return [`${name}.app`, 'Contents', 'MacOS', name]
}
