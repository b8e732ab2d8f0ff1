import type {Browser} from 'playwright'
import {BrowserProblem, ensureBrowser, type FoundBrowser, launchBrowser} from '../../../src/browser/index.js'
import {type PortalServer, startPortal} from '../../../src/web/index.js'
import type {RunSettings} from '../../run-settings.js'
import {handsOf} from './hands.js'
import {Tab, type TabOptions} from './tab.js'

/** The server and the browser of a worker: started by the first scenario that needs them, shared by all. */
export class Stage {
  #server: Promise<PortalServer> | undefined
  #found: Promise<FoundBrowser> | undefined
  #browser: Promise<Browser> | undefined
  #isMute = false
  readonly #patience: number

  /** @param patience milliseconds after which a browser that is to open or close something hangs. Default: 30,000 */
  constructor(patience = 30_000) {
    this.#patience = patience
  }

  /** The portal's server. */
  server(): Promise<PortalServer> {
    this.#server ??= startPortal()
    return this.#server
  }

  /**
   * Finds the browser, or installs one, where no coordinator has done so; that may take minutes.
   *
   * @throws BrowserProblem where there is none to be had
   */
  async prepare({browser, headed}: RunSettings): Promise<FoundBrowser> {
    const say = (line: string) => void process.stderr.write(`${line}\n`)
    this.#found ??= browser ? Promise.resolve(browser) : ensureBrowser({isHeaded: headed}, {say})
    return this.#found
  }

  /** A tab in a context of its own. */
  async openTab(settings: RunSettings, options: TabOptions): Promise<Tab> {
    const browser = await this.browser(settings)
    return this.answer(Tab.open(browser, {...options, hands: handsOf[settings.hands]}))
  }

  /** The browser. @throws BrowserProblem when there is none, or it has ended */
  async browser(settings: RunSettings): Promise<Browser> {
    this.#browser ??= this.#launch(settings)
    const browser = await this.#browser
    await this.refuseLost()
    return browser
  }

  /**
   * @param hasFailed whether something went wrong: the end of a browser is told after the end of its pages, only a question
   *   is sure to come behind both
   * @throws BrowserProblem when the browser ended, or hangs: what went wrong then says nothing about a document
   */
  async refuseLost(hasFailed = false): Promise<void> {
    const browser = await this.#browser
    if (this.#isMute) throw this.#mute()
    if (browser === undefined) return
    if (browser.isConnected() && (!hasFailed || (await this.answer(answers(browser))))) return
    throw new BrowserProblem('The browser ended in the middle of the run, expected it to last')
  }

  /** Waits for what Playwright itself would wait for without end. @throws BrowserProblem, also to whoever asks next */
  async answer<T>(question: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#isMute = true
        reject(this.#mute())
      }, this.#patience)
    })
    return Promise.race([question, end]).finally(() => clearTimeout(timer))
  }

  /** Ends both; what comes later starts them again. */
  async close(): Promise<void> {
    const [server, browser] = [this.#server, this.#browser]
    this.#server = undefined
    this.#browser = undefined
    try {
      // one that could not be launched has been told of
      const open = await browser?.catch(() => undefined)
      if (open && !this.#isMute) await this.answer(open.close())
    } finally {
      await (await server?.catch(() => undefined))?.close()
    }
  }

  async #launch(settings: RunSettings): Promise<Browser> {
    const {headed, slowMo} = settings
    return launchBrowser(await this.prepare(settings), {isHeaded: headed, slowMo})
  }

  #mute(): BrowserProblem {
    return new BrowserProblem(`The browser has not answered for ${this.#patience / 1000} s, expected it to`)
  }
}

async function answers(browser: Browser): Promise<boolean> {
  try {
    await (await browser.newBrowserCDPSession()).detach()
    return true
  } catch {
    return false
  }
}
