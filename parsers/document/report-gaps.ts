import type {VFile} from 'vfile'
import type {OutlineStep, Section} from '../outline/index.js'
import {offsetOf} from './offset-of.js'
import type {OutlinedView} from './read-views.js'
import {report} from './report.js'

/**
 * Tell what a reader of one moniker misses while readers of another see it, T1: warnings `list-starts-late` for steps
 * whose start is in zones of others, and `empty-for-moniker` for a heading with nothing below it; and `duplicate-anchor`
 * for two headings of one reader with the same explicit anchor.
 *
 * A document whose procedures have such gaps for a moniker that nothing in it names is not written for that moniker,
 * whatever is declared: its fragments are no procedures. Decides T1. Then `partial-for-moniker` tells of text of which every other
 * reader has more, too.
 *
 * @param views views of a document
 * @param foreign monikers that the document neither names nor has by default
 * @param file its file, where messages are added
 * @returns those of the foreign monikers for which the document has no procedures
 */
export function reportGaps(views: readonly OutlinedView[], foreign: readonly string[], file: VFile): Set<string> {
  const unserved = new Set<string>()
  const own = views.filter(({reading}) => reading === 'localized')
  const headings = new Map<number, Section>()
  for (const {sections} of own) for (const section of sections) headings.set(offsetOf(section), section)

  for (const [at, section] of headings) {
    const seen = own.flatMap(({moniker, sections}) => {
      const index = sections.findIndex((one) => offsetOf(one) === at)
      const found = sections[index]
      return found && moniker !== null ? [{moniker, section: found, isEmpty: isEmpty(found, sections[index + 1])}] : []
    })
    const isFull = seen.some((one) => !one.isEmpty)
    for (const one of seen) {
      const isForeign = foreign.includes(one.moniker)
      if (one.isEmpty && isFull) {
        reportEmpty(section, one.moniker, file)
        if (isForeign && seen.some((other) => other.section.steps.length > 0)) unserved.add(one.moniker)
      }
      const [first] = one.section.steps
      if (first && Number(first.written) > 1 && seen.some((other) => isLater(first, other.section))) {
        reportLate(section, first, one.moniker, file)
        if (isForeign) unserved.add(one.moniker)
      }
    }
  }

  const repeated = new Map(own.flatMap((view) => [...view.repeated]))
  for (const [at, anchor] of repeated) {
    const section = headings.get(at)
    if (section) reportRepeated(section, anchor, file)
  }
  for (const moniker of unserved) reportParts(own, moniker, foreign, file)
  return unserved
}

function reportParts(
  views: readonly OutlinedView[],
  moniker: string,
  foreign: readonly string[],
  file: VFile
): undefined {
  const natives = views.filter((view) => view.moniker !== null && !foreign.includes(view.moniker))
  for (const section of views.find((view) => view.moniker === moniker)?.sections ?? []) {
    const own = new Set(placesIn(section))
    const [first] = section.steps
    if (own.size === 0 || (first && Number(first.written) > 1)) continue
    const more = natives.map(({sections}) => {
      const other = sections.find((one) => offsetOf(one) === offsetOf(section))
      return other ? placesIn(other).filter((place) => !own.has(place)) : []
    })
    // One text for all others is an addition; a text of its own for each is an alternative that is missing here.
    const areAlternatives = more.every((places) => places.length > 0) && new Set(more.map(String)).size > 1
    if (areAlternatives) reportPart(section, moniker, file)
  }
}

function placesIn({steps, prose}: Section): number[] {
  return [...steps, ...prose].map(({position}) => position.start.offset ?? 0)
}

function reportPart(section: Section, moniker: string, file: VFile): undefined {
  report(file, {
    level: 'warning',
    ruleId: 'partial-for-moniker',
    place: section.position,
    reason: `Unexpected heading \`${section.title}\` with text for \`${moniker}\` that goes on for every other moniker only, expected a zone with text for it`,
    actual: moniker
  })
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
