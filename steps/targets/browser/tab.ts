import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, CDPSession, Page, Response} from 'playwright'
import {refusalHeader} from '../../../src/web/index.js'
import {accessibilityTreeOf, focusOf} from './accessibility.js'
import {type Hands, handsOf, type Reachable} from './hands.js'
import {firstLineOf, within} from './patience.js'
import {pointOf} from './point-of.js'
import {type Locus, type ReadPage, readPage} from './read-page.js'

/** Where a tab opens, and for whom. */
export interface TabOptions {
  /** Of the document: `nl-NL`. */
  locale: string
  url: string
  cookie: {name: string; value: string; url: string}
  /** Default: those with a mouse. */
  hands?: Hands
  /** Whether all that is done is recorded, for `endTrace`. */
  isTraced?: boolean
  /** Milliseconds that a page has for what is done in it. Default: more than a slow machine needs, less than anybody waits. */
  patience?: number
}

/**
 * A tab of a browser that shows the portal, in a context of its own; each deed is over when its page has loaded.
 *
 * A refusal of the portal is a value. What is thrown is never about a document: no page comes, the control cannot be
 * acted on, the browser is gone. It takes no longer than the patience and names the control and the page.
 */
export class Tab {
  readonly page: Page
  readonly #session: CDPSession
  readonly #hands: Hands
  readonly #patience: number
  /** Rejects when the tab is gone: what was asked of it is then never answered. */
  readonly #gone: Promise<never>
  #read: Promise<ReadPage> | undefined
  #isOutdated = false
  #response: Response | undefined
  #unanswered: ((reason: Error) => void) | undefined

  private constructor(page: Page, session: CDPSession, hands: Hands, patience: number) {
    this.page = page
    this.#session = session
    this.#hands = hands
    this.#patience = patience
    this.#gone = new Promise((_, reject) => {
      page.once('crash', () => reject(new Error('the tab crashed')))
      page.once('close', () => reject(new Error('the browser closed the tab')))
    })
    this.#gone.catch(() => undefined)
    page.on('response', (response) => {
      if (isOfPage(response.request(), page)) this.#response = response
    })
    page.on('requestfailed', (request) => {
      if (isOfPage(request, page)) this.#unanswered?.(new Error(request.failure()?.errorText ?? 'no answer'))
    })
  }

  /** Opens the address in a new context, and nothing of it is left over from others. */
  static async open(browser: Browser, options: TabOptions): Promise<Tab> {
    const {locale, url, cookie, hands = handsOf.mouse, isTraced = false, patience = 15_000} = options
    const context = await browser.newContext({locale, javaScriptEnabled: false})
    try {
      context.setDefaultTimeout(patience)
      if (isTraced) await context.tracing.start({snapshots: true, title: url})
      await context.addCookies([cookie])
      const page = await context.newPage()
      const tab = new Tab(page, await context.newCDPSession(page), hands, patience)
      const refused = await tab.#goTo(url)
      if (refused !== null) throw new Error(`The page ${url} was refused: ${refused}`)
      return tab
    } catch (error) {
      await context.close()
      throw error
    }
  }

  url(): string {
    return this.page.url()
  }

  /** The page as it is shown. */
  async read(): Promise<ReadPage> {
    // a browser that reloads what a form was answered with sends the form again, and loads nothing for a place in the same page
    if (this.#isOutdated) await this.#goTo(this.url().replace(/#.*/s, ''))
    this.#read ??= this.#readAnew()
    return this.#read
  }

  /** Follows an address. @returns code of the portal's refusal, then the tab stays where it was, or `null` */
  async visit(url: string): Promise<string | null> {
    const before = this.url()
    const refused = await this.#goTo(url)
    if (refused !== null) await this.#goTo(before)
    return refused
  }

  /** Says that something has changed beside the portal; somebody who looks at the page again loads it anew. */
  outdate(): void {
    this.#isOutdated = true
  }

  /**
   * Selects a control, after pointing at another one that shows it.
   *
   * @returns code of the portal's refusal, `null` without
   */
  press(id: string, above?: string): Promise<string | null> {
    return this.#follow(id, async (control) =>
      this.#hands.press(this.page, control, above === undefined ? undefined : await this.#reachable(above))
    )
  }

  /** Writes into a box, and Enter. @returns code of the portal's refusal, `null` without */
  fill(id: string, value: string): Promise<string | null> {
    return this.#follow(id, (box) => this.#hands.fill(this.page, box, value))
  }

  /** The whole page as PNG. */
  async picture(): Promise<Buffer> {
    return this.#soon(this.page.screenshot({fullPage: true, animations: 'disabled'}))
  }

  /** Ends the recording. @returns Playwright's trace, a zip */
  async endTrace(): Promise<Buffer> {
    const folder = await mkdtemp(join(tmpdir(), 'trace-'))
    try {
      const path = join(folder, 'trace.zip')
      await this.#soon(this.page.context().tracing.stop({path}))
      return await readFile(path)
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
  }

  async close(): Promise<void> {
    await within(this.#patience, this.page.context().close())
  }

  async #readAnew(): Promise<ReadPage> {
    const url = this.url()
    const tree = await this.#soon(accessibilityTreeOf(this.#session)).catch((error: unknown) => {
      throw new Error(`The page ${url} could not be read: ${firstLineOf(error)}`, {cause: error})
    })
    const read = readPage(tree)
    if (read) return read
    throw new Error(`There is no page of the portal at ${url}, answered with ${this.#response?.status() ?? 'nothing'}`)
  }

  /** What the page says is the part with this id, as a visitor comes to it. */
  async #reachable(id: string): Promise<Reachable & Locus> {
    const locus = (await this.read()).loci.get(id)
    if (locus === undefined) throw new Error(`There is no \`${id}\` on ${this.url()}`)
    return {
      ...locus,
      point: () => pointOf(this.#session, locus.element, (other) => locus.nodes.has(other)),
      hasFocus: async () => focusOf(await accessibilityTreeOf(this.#session)) === locus.element
    }
  }

  async #goTo(url: string): Promise<string | null> {
    this.#leave()
    await this.#soon(this.page.goto(url)).catch((error: unknown) => {
      throw new Error(`The page ${url} did not come: ${firstLineOf(error)}`, {cause: error})
    })
    return this.#answer()
  }

  /** What is done to a control leads to a page, which is waited for. */
  async #follow(id: string, deed: (control: Reachable) => Promise<void>): Promise<string | null> {
    const reachable = await this.#reachable(id)
    const control = `The ${reachable.role} \`${reachable.name}\` (${id}) on ${this.url()}`
    const failed = new Promise<never>((_, reject) => {
      this.#unanswered = reject
    })
    const loaded = within(this.#patience, this.page.waitForEvent('load', {timeout: 0}), this.#gone, failed)
    // what is done may fail first
    loaded.catch(() => undefined)
    this.#response = undefined
    try {
      await this.#soon(deed(reachable)).catch((error: unknown) => {
        throw new Error(`${control} cannot be used: ${firstLineOf(error)}`, {cause: error})
      })
      await loaded.catch((error: unknown) => {
        throw new Error(`${control} led to no page: ${firstLineOf(error)}`, {cause: error})
      })
    } finally {
      this.#read = undefined
      this.#unanswered = undefined
    }
    return this.#answer()
  }

  /** Playwright ends most of what it does when the patience does, and then says why: it comes first. */
  #soon<T>(deed: Promise<T>): Promise<T> {
    return within(this.#patience + 1000, deed, this.#gone)
  }

  #leave(): void {
    this.#read = undefined
    this.#isOutdated = false
    this.#response = undefined
  }

  #answer(): string | null {
    return this.#response?.headers()[refusalHeader] ?? null
  }
}

function isOfPage(request: ReturnType<Response['request']>, page: Page): boolean {
  return request.isNavigationRequest() && request.frame() === page.mainFrame()
}
