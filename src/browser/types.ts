/** What somebody wants of a browser. */
export interface BrowserWish {
  /** Whether its window is to be seen; a remote server decides that by itself. */
  isHeaded?: boolean | undefined
  /** Milliseconds that Playwright waits after each operation. */
  slowMo?: number | undefined
  /** Address of a remote browser, which goes before the variable. @see RemoteBrowser */
  wsEndpoint?: string | undefined
  /** Environment to look at, and of the browser; that of this process when left out. */
  env?: NodeJS.ProcessEnv | undefined
}

/** What will be launched: plain data, so that a coordinator can hand it to its workers as JSON. */
export type FoundBrowser = LocalBrowser | RemoteBrowser

/** A browser of this machine. */
export interface LocalBrowser {
  /** `said` by the variable, `playwright` its own download, `installed` on the system. */
  kind: 'said' | 'playwright' | 'installed'
  /** For people: `Google Chrome`. */
  name: string
  /** Its executable. */
  path: string
}

/**
 * A browser that runs elsewhere, or in another process.
 *
 * `ws://` and `wss://` mean a Playwright server of the same version. `npx playwright run-server` reaches this machine's
 * loopback through the connection, so it may run anywhere; `launch-server` does not tunnel.
 * `http(s)://` and `ws://…/devtools/…` mean the debugging port of a browser, which does not tunnel either.
 * Without a tunnel the browser sees its own loopback: it has to run on this machine.
 */
export interface RemoteBrowser {
  kind: 'remote'
  /** For people, without what may be secret in the address. */
  name: string
  address: string
}

/** Where progress goes. */
export interface Saying {
  say(line: string): void
}
