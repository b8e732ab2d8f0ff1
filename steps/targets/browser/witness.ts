import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {RunSettings} from '../../run-settings.js'
import type {BrowserTarget} from '../browser.js'
import {pageText} from './page-text.js'
import {firstLineOf} from './patience.js'

/** Something to look at, a file that is attached to the scenario too. */
export interface Evidence {
  /** The file: absolute, or as seen from the folder of the process, as the folder of the settings is. */
  path: string
  mediaType: 'image/png' | 'text/plain' | 'application/zip'
  content: Buffer | string
}

/** What a witness hands what it has seen to. */
export interface Audience {
  show(evidence: Evidence): void
  /** Told why there is nothing to show. */
  say(line: string): void
}

/**
 * Keeps what shows how a scenario went: of a step that failed a picture and the text of its page, of a scenario that
 * failed a recording; on demand a picture of every step.
 *
 * It never throws: what went wrong before is what has to be told.
 */
export class Witness {
  readonly #target: BrowserTarget
  readonly #settings: Pick<RunSettings, 'screenshots' | 'trace'>
  readonly #folder: string
  readonly #audience: Audience

  /** @param folder for the files of this scenario; made when there is one */
  constructor(
    target: BrowserTarget,
    settings: Pick<RunSettings, 'screenshots' | 'trace'>,
    folder: string,
    audience: Audience
  ) {
    this.#target = target
    this.#settings = settings
    this.#folder = folder
    this.#audience = audience
  }

  /** Looks at the page after a step. @param number of the step, from 1 */
  async afterStep(number: number, hasFailed: boolean): Promise<void> {
    const tab = this.#target.tab()
    if (tab === undefined) return
    const name = `${String(number).padStart(2, '0')}-step`
    if (hasFailed || this.#settings.screenshots === 'every-step') {
      await this.#keep(`${name}.png`, 'image/png', () => tab.picture())
    }
    if (hasFailed) {
      await this.#keep(`${name}.txt`, 'text/plain', async () => {
        const {page} = await tab.read()
        const {pathname, search} = new URL(tab.url())
        return `${pathname}${search}\n\n${pageText(page)}`
      })
    }
  }

  /** Looks back at the scenario. */
  async atEnd(hasFailed: boolean): Promise<void> {
    if (!hasFailed || this.#settings.trace === 'off' || this.#target.tab() === undefined) return
    await this.#keep('trace.zip', 'application/zip', () => this.#target.trace())
  }

  async #keep(name: string, mediaType: Evidence['mediaType'], take: () => Promise<Buffer | string>): Promise<void> {
    const path = join(this.#folder, name).replaceAll('\\', '/')
    try {
      const content = await take()
      await mkdir(this.#folder, {recursive: true})
      await writeFile(path, content)
      this.#audience.show({path, mediaType, content})
    } catch (error) {
      this.#audience.say(`There is no ${path}: ${firstLineOf(error)}`)
    }
  }
}

/** The folder for what is kept of a scenario: a feature is known by its path, a scenario in it by its line. */
export function evidenceFolder({artifacts}: Pick<RunSettings, 'artifacts'>, uri: string, line: number): string {
  const segments = uri
    .replace(/\.feature$/, '')
    .split(/[\\/]/)
    // nothing is written elsewhere, wherever a feature lies
    .filter((segment) => !['', '.', '..'].includes(segment) && !segment.endsWith(':'))
  return join(artifacts, `${segments.join('/')}-${line}`)
}
