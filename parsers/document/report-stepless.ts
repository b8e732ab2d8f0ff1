import type {VFile} from 'vfile'
import type {Section} from '../outline/index.js'
import type {GoalId} from '../types.js'
import {offsetOf} from './offset-of.js'
import type {SentenceReader} from './read-sentences.js'
import type {OutlinedView} from './read-views.js'
import {report} from './report.js'

/** What customers cannot do themselves: their documents tell them so, and send them to the partner (R25-R27, P6). */
const ofPartners: GoalId = 'remove-reseller-relationship'

/**
 * Tell of headings that promise a procedure and have no step for any reader: error `procedure-without-steps`, as a
 * procedure that vanishes would look like one that works (DESIGN section 5, end). A table of contents promises none: it
 * says where to read on.
 *
 * @param views views of a document
 * @param sentences reader of the document, who knows what a heading is for
 * @param file its file, where messages are added
 */
export function reportStepless(views: readonly OutlinedView[], sentences: SentenceReader, file: VFile): undefined {
  const isOfCustomers = views.some(({moniker}) => moniker !== null)
  const stepless = new Map<number, Section>()
  const full = new Set<number>()
  for (const {sections} of views) {
    sections.forEach((section, index) => {
      const next = sections[index + 1]
      const isHeadingOfOthers = next !== undefined && next.depth > section.depth
      if (section.steps.length > 0 || isHeadingOfOthers || section.contents) full.add(offsetOf(section))
      else if (!stepless.has(offsetOf(section))) stepless.set(offsetOf(section), section)
    })
  }

  for (const [at, section] of stepless) {
    const goal = sentences.goalOf(section.anchor, section.title)
    if (full.has(at) || typeof goal !== 'string' || (isOfCustomers && goal === ofPartners)) continue
    report(file, {
      level: 'error',
      ruleId: 'procedure-without-steps',
      place: section.position,
      reason: `Unexpected procedure \`${section.title}\` without a step, expected a list below it that says what to do`
    })
  }
}
