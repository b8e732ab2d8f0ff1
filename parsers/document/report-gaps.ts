import type {VFile} from 'vfile'
import type {OutlineStep, Section} from '../outline/index.js'
import type {OutlinedView} from './read-views.js'
import {report} from './report.js'

/**
 * Tell what a reader of one moniker misses while readers of another see it, T1: warnings `list-starts-late` for steps
 * whose start is in zones of others, and `empty-for-moniker` for a heading with nothing below it; and `duplicate-anchor`
 * for two headings of one reader with the same explicit anchor.
 *
 * @param views views of a document
 * @param file its file, where messages are added
 */
export function reportGaps(views: readonly OutlinedView[], file: VFile): undefined {
  const own = views.filter(({reading}) => reading === 'localized')
  const headings = new Map<number, Section>()
  for (const {sections} of own) for (const section of sections) headings.set(offset(section), section)

  for (const [at, section] of headings) {
    const seen = own.flatMap(({moniker, sections}) => {
      const index = sections.findIndex((one) => offset(one) === at)
      const found = sections[index]
      return found && moniker !== null ? [{moniker, section: found, isEmpty: isEmpty(found, sections[index + 1])}] : []
    })
    const isFull = seen.some((one) => !one.isEmpty)
    for (const one of seen) {
      if (one.isEmpty && isFull) reportEmpty(section, one.moniker, file)
      const [first] = one.section.steps
      if (first && Number(first.written) > 1 && seen.some((other) => isLater(first, other.section))) {
        reportLate(section, first, one.moniker, file)
      }
    }
  }

  const repeated = new Map(own.flatMap((view) => [...view.repeated]))
  for (const [at, anchor] of repeated) {
    const section = headings.get(at)
    if (section) reportRepeated(section, anchor, file)
  }
}

function reportEmpty(section: Section, moniker: string, file: VFile): undefined {
  report(file, {
    level: 'warning',
    ruleId: 'empty-for-moniker',
    place: section.position,
    reason: `Unexpected heading \`${section.title}\` without text for \`${moniker}\`, expected a zone with text for it, or a zone around the heading that leaves it out`,
    actual: moniker
  })
}

function reportLate(section: Section, step: OutlineStep, moniker: string, file: VFile): undefined {
  report(file, {
    level: 'warning',
    ruleId: 'list-starts-late',
    place: step.position,
    reason: `Unexpected step \`${step.written}\` as the first of \`${section.title}\` for \`${moniker}\`, expected \`1\` before it in a zone for it`,
    actual: step.written,
    expected: ['1']
  })
}

function reportRepeated(section: Section, anchor: string, file: VFile): undefined {
  report(file, {
    level: 'warning',
    ruleId: 'duplicate-anchor',
    place: section.position,
    reason: `Unexpected second heading \`${section.title}\` with the anchor of a heading before it, expected an anchor of its own, it is known as \`${anchor}\` here`,
    expected: [anchor]
  })
}

/** A heading right before one of a lower level has text: that of the other. */
function isEmpty({steps, prose, depth}: Section, next: Section | undefined): boolean {
  return steps.length === 0 && prose.length === 0 && !(next && next.depth > depth)
}

/** Whether a step comes later than first for the readers of another view. */
function isLater(step: OutlineStep, {steps}: Section): boolean {
  return steps.some(({position, ordinal}) => position.start.offset === step.position.start.offset && ordinal > 1)
}

function offset({position}: Section): number {
  return position.start.offset ?? 0
}
