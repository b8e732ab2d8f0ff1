import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {readRaw} from './bilingual/index.js'
import {resolveConfig} from './config.js'
import {collectProcedures} from './document/collect-procedures.js'
import {dateOf, releaseOf} from './document/date.js'
import {foreignMonikers} from './document/foreign-monikers.js'
import {readFrontMatter, textField} from './document/front-matter.js'
import {isTooDeep, refusalOf} from './document/guard.js'
import {LimitError} from './document/limits.js'
import {languageOf, localeOf} from './document/locale.js'
import {defaultMoniker, monikersOf} from './document/monikers.js'
import {processorFor} from './document/processor.js'
import {missingLanguage, sentenceReader} from './document/read-sentences.js'
import {readViews} from './document/read-views.js'
import {report} from './document/report.js'
import {reportBranches} from './document/report-branches.js'
import {reportGaps} from './document/report-gaps.js'
import {reportLostLists} from './document/report-lost-lists.js'
import {reportSkipped} from './document/report-skipped.js'
import {reportStepless} from './document/report-stepless.js'
import {reportTitles} from './document/report-titles.js'
import {phrasingContext} from './outline/index.js'
import type {Config, ProcedureDocument, Reading} from './types.js'

/** Where a text comes from, and what is known about it. */
export interface ParseDocumentOptions {
  /** Path of the file, kept as given; a folder such as `nl-NL` in it may tell the locale. */
  path: string
  /** Part of a configuration (default: `defaultConfig`). */
  config?: Readonly<Partial<Config>> | undefined
  /** Whether sentences keep how they were read (default: no). */
  explain?: boolean | undefined
}

/**
 * Read a document of procedures: DESIGN section 4, the shape of 8.2.
 *
 * One parse serves all monikers and both readings. It never throws over a text: what is wrong with it is in `messages`,
 * with `fatal` for its level (`true` error, `false` warning, `null` info) and a `ruleId`: `document-unreadable`,
 * `front-matter-invalid`, `locale-invalid`, `date-invalid`, `language-missing`, `invalid-moniker-range`,
 * `moniker-range-invalid`, `moniker-range-operator`, `moniker-range-out-of-scope`, `moniker-zone-empty`,
 * `moniker-definition-duplicate`, `duplicate-moniker-config`, `invalid-zone`, `unpaired-segment`, `duplicate-anchor`,
 * `damaged-segment`, `list-starts-late`, `empty-for-moniker`, `partial-for-moniker`, `step-empty`, `block-not-read`,
 * `procedure-without-steps`.
 *
 * @param text content of the file, decoded; a byte order mark is left out of account
 * @param options where it comes from
 * @returns document
 */
export function parseDocument(text: string, options: Readonly<ParseDocumentOptions>): ProcedureDocument {
  const {path} = options
  const config = resolveConfig(options.config)
  const source = text.replace(/^\uFEFF+/, '')
  const file = new VFile({path, value: source})
  const tree = treeOf(source, file)
  const metadata = readFrontMatter(tree, file)
  const locale = localeOf(metadata, path, file)
  const date = dateOf(metadata, file)
  const resolved = monikersOf(tree, metadata, config, file)
  const {monikers, definitions} = resolved
  const bilingual = holdsBilingual(tree)
  const readings: Reading[] = bilingual ? ['localized', 'source'] : ['localized']
  const translated = bilingual || textField(metadata, 'ms.translationtype') !== undefined

  const sentences = sentenceReader(locale, translated, source, options.explain)
  if (!sentences.language) {
    const reason = missingLanguage(languageOf(locale))
    report(file, {level: 'error', ruleId: 'language-missing', place: {line: 1, column: 1}, reason})
  }

  const context = phrasingContext(tree, source)
  const views = readViews(tree, {context, monikers, readings, definitions, sentences})
  const foreign = foreignMonikers(tree, resolved, defaultMoniker(metadata, config))
  const unserved = reportGaps(views, foreign, file)
  const served = views.filter(({moniker}) => moniker === null || !unserved.has(moniker))
  reportSkipped(served, file)
  reportStepless(views, sentences, file)
  reportLostLists(tree, views, {context, readings, definitions, sentences}, file)
  reportTitles(served, sentences, file)
  const title = readRaw(textField(metadata, 'title') ?? nameOf(path), 'localized')
  const collected = collectProcedures(served, sentences, title)
  reportBranches(collected.procedures, file)

  return {
    path,
    locale,
    language: sentences.language ? languageOf(locale) : null,
    translated,
    bilingual,
    readings,
    date,
    release: releaseOf(date, config.releases),
    monikers,
    ...collected,
    messages: file.messages
  }
}

/** Parse a text; one that no parser gets through becomes an empty document with an error. */
function treeOf(source: string, file: VFile): Root {
  let refusal = refusalOf(source)
  if (!refusal) {
    try {
      const processor = processorFor(source)
      const tree = processor.parse(file)
      if (!isTooDeep(tree)) {
        processor.runSync(tree, file)
        return tree
      }
    } catch (error) {
      if (error instanceof LimitError) refusal = {line: error.line, reason: error.message}
      // Nesting that the guard does not know of exhausts the stack.
      else if (!(error instanceof RangeError)) throw error
    }
  }

  const {line, reason} = refusal ?? {line: 1, reason: 'Unexpected nesting, expected markup of fewer levels'}
  report(file, {level: 'error', ruleId: 'document-unreadable', place: {line, column: 1}, reason})
  return {type: 'root', children: []}
}

/** Name of a file without folder and extension. */
function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
}

function holdsBilingual(tree: Root): boolean {
  let found = false
  visit(tree, 'bilingual', () => {
    found = true
    return false
  })
  return found
}
