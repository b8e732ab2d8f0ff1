import type {BrowserContext, CDPSession, Locator, Page, Response} from 'playwright'
import {partAttributes, refusalHeader} from '../../../src/web/index.js'
import {accessibilityTreeOf} from './accessibility.js'
import {type Locus, type ReadPage, readPage} from './read-page.js'

/** Where a tab opens. */
export interface TabOptions {
  /** Of the document: `nl-NL`. */
  locale: string
  url: string
  cookie: {name: string; value: string; url: string}
}

/** Role by its name in ARIA. */
type Role = Parameters<Page['getByRole']>[0]

/** A tab of a browser that shows the portal, with what a visitor's hands do in it; each deed is over when its page has loaded. */
export class Tab {
  readonly context: BrowserContext
  readonly page: Page
  readonly #session: CDPSession
  #read: Promise<ReadPage> | undefined
  #response: Response | undefined

  constructor(context: BrowserContext, page: Page, session: CDPSession) {
    this.context = context
    this.page = page
    this.#session = session
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) this.#response = response
    })
  }

  /** Opens the address in a new tab of a context, and nothing of it is left over from others. */
  static async open(context: BrowserContext, {url, cookie}: TabOptions): Promise<Tab> {
    await context.addCookies([cookie])
    const page = await context.newPage()
    const tab = new Tab(context, page, await context.newCDPSession(page))
    await tab.visit(url)
    return tab
  }

  url(): string {
    return this.page.url()
  }

  /** The page as it is shown. */
  read(): Promise<ReadPage> {
    this.#read ??= this.#readAnew()
    return this.#read
  }

  /** Follows an address. @returns code of the portal's refusal, then the tab stays where it was, or `null` */
  async visit(url: string): Promise<string | null> {
    const before = this.url()
    const refused = await this.#load(() => this.page.goto(url))
    if (refused !== null) await this.#load(() => this.page.goto(before))
    return refused
  }

  /** Looks at the page anew. A browser that reloads what a form was answered with sends the form again: this does not. */
  async reload(): Promise<void> {
    const address = new URL(this.url())
    // to a place in the same page no browser loads anything
    address.hash = ''
    await this.#load(() => this.page.goto(address.href))
  }

  /**
   * Selects a control, after pointing at another one that shows it.
   *
   * @returns code of the portal's refusal, `null` without
   */
  async press(id: string, locus: Locus, above?: Locus): Promise<string | null> {
    const control = await this.#find(id, locus)
    if (above) await this.#locate(above).hover()
    return this.#follow(() => control.click())
  }

  /** Writes into a box, and Enter. @returns code of the portal's refusal, `null` without */
  async fill(id: string, locus: Locus, value: string): Promise<string | null> {
    const box = await this.#find(id, locus)
    await box.fill(value)
    return this.#follow(() => box.press('Enter'))
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  async #readAnew(): Promise<ReadPage> {
    const read = readPage(await accessibilityTreeOf(this.#session))
    if (read === undefined) throw new Error(`There is no page of the portal at ${this.url()}`)
    return read
  }

  #locate({role, name, index}: Locus): Locator {
    const options = name === '' ? {} : {name, exact: true}
    return this.page.getByRole(role as Role, options).nth(index)
  }

  /** The control with the role and the name, of which the page says which it is. */
  async #find(id: string, locus: Locus): Promise<Locator> {
    const locator = this.#locate(locus)
    const found = await locator.getAttribute(partAttributes.id)
    if (found === id) return locator
    throw new Error(`The ${locus.role} \`${locus.name}\` is \`${found ?? ''}\`, expected \`${id}\``)
  }

  /** What is done leads to a page, which is waited for. */
  #follow(deed: () => Promise<unknown>): Promise<string | null> {
    return this.#load(() => Promise.all([this.page.waitForEvent('load'), deed()]))
  }

  async #load(deed: () => Promise<unknown>): Promise<string | null> {
    this.#read = undefined
    this.#response = undefined
    await deed()
    return this.#refused()
  }

  #refused(): string | null {
    return this.#response?.headers()[refusalHeader] ?? null
  }
}
