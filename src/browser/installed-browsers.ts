/** A browser as it is installed on systems. */
export interface InstalledBrowser {
  name: string
  /** Where it is on each platform. */
  at: {
    /** Names on `PATH`, or paths where it is put without one. */
    linux?: readonly string[]
    /** Below `/Applications`, of all or of this user. */
    darwin?: readonly string[]
    /** Below each of the folders for programs. */
    win32?: readonly string[]
  }
  /** Whether it has no window at all. */
  isHeadlessOnly?: boolean
}

/**
 * All browsers that Playwright can drive as Chromium, the preferred first: what has no window starts in a fraction of
 * the time; then those of a vendor, as `chromium` is a package that on some systems only leads to another store.
 */
export const installedBrowsers: readonly InstalledBrowser[] = [
  {name: 'Chromium headless shell', isHeadlessOnly: true, at: {linux: ['chromium-headless-shell']}},
  {
    name: 'Google Chrome',
    at: {
      linux: ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome'],
      darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: ['Google\\Chrome\\Application\\chrome.exe']
    }
  },
  {
    name: 'Microsoft Edge',
    at: {
      linux: ['microsoft-edge', 'microsoft-edge-stable', '/opt/microsoft/msedge/msedge'],
      darwin: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      win32: ['Microsoft\\Edge\\Application\\msedge.exe']
    }
  },
  {
    name: 'Chromium',
    at: {
      linux: ['chromium', 'chromium-browser'],
      darwin: ['Chromium.app/Contents/MacOS/Chromium'],
      win32: ['Chromium\\Application\\chrome.exe']
    }
  }
]
