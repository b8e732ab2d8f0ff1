import type {Browser} from 'playwright'
import {BrowserProblem, findBrowser, launchBrowser} from '../../../src/browser/index.js'
import {type PortalServer, startPortal} from '../../../src/web/index.js'
import type {RunSettings} from '../../run-settings.js'
import {Tab, type TabOptions} from './tab.js'

/** The server and the browser of a worker: started by the first scenario that needs them, shared by all. */
export class Stage {
  #server: Promise<PortalServer> | undefined
  #browser: Promise<Browser> | undefined

  /** The portal's server. */
  server(): Promise<PortalServer> {
    this.#server ??= startPortal()
    return this.#server
  }

  /** A tab in a context of its own. */
  async openTab(settings: RunSettings, options: TabOptions): Promise<Tab> {
    this.#browser ??= launch(settings)
    const browser = await this.#browser
    await this.refuseLost()
    const context = await browser.newContext({locale: options.locale, javaScriptEnabled: false})
    context.setDefaultTimeout(patience)
    return Tab.open(context, options)
  }

  /** @throws BrowserProblem when the browser ended by itself: what went wrong then says nothing about a document */
  async refuseLost(): Promise<void> {
    const browser = await this.#browser
    if (browser === undefined || browser.isConnected()) return
    throw new BrowserProblem('The browser ended in the middle of the run, expected it to last')
  }

  /** Ends both; what comes later starts them again. */
  async close(): Promise<void> {
    const [server, browser] = [this.#server, this.#browser]
    this.#server = undefined
    this.#browser = undefined
    try {
      await (await browser)?.close()
    } finally {
      await (await server)?.close()
    }
  }
}

/** Milliseconds that a page has for what is done in it: more than a slow machine needs, less than a reader of the log waits. */
const patience = 15_000

async function launch({headed, slowMo, browser}: RunSettings): Promise<Browser> {
  const wish = {isHeaded: headed, slowMo}
  const found = browser ?? (await findBrowser(wish))
  if (found === undefined)
    throw new BrowserProblem('No browser found, expected one; `npm start -- --target browser` installs it')
  return launchBrowser(found, wish)
}
