import type {ProblemRule} from '../parsers/index.js'
import type {Page} from '../src/portal/index.js'
import type {LabelMatch} from './match-label.js'
import {type ConformanceWorld, type Scope, targetOf} from './world.js'

/** Something that the text takes for granted and the page does not show. */
export interface Missing {
  page: Page
  /** What of it is missing, in a sentence without subject: `` has no `OK` ``. */
  lack: string
  /** Says whether a page shows it. */
  isShown: (page: Page) => boolean
  /** The words of the document, where there are some. */
  actual?: string
  /** What the page shows instead, best first. */
  expected?: readonly string[]
  /** Rule when nothing near shows it either. Default `unknown-control`. */
  rule?: ProblemRule
}

/**
 * Stops the scenario because of something missing: not there at all, or only after a step that the text leaves out.
 */
export function failMissing(world: ConformanceWorld, missing: Missing): never {
  const {page, lack, actual, expected = []} = missing
  const words = actual === undefined ? {} : {actual}
  const way = targetOf(world).wayTo(missing.isShown)
  if (way !== null && way.length > 0) {
    const message = `The page \`${page.name}\` ${lack} yet, no step before selects ${wordsOf(way)}`
    return world.fail({rule: 'step-unreachable', message, ...words})
  }
  const instead = expected.length === 0 ? '' : `, it shows ${listOf(expected)}`
  return world.fail({
    rule: missing.rule ?? 'unknown-control',
    message: `The page \`${page.name}\` ${lack}${instead}`,
    ...words,
    ...(expected.length > 0 && {expected: [...expected]})
  })
}

/** Stops the scenario because something promised did not happen. */
export function miss(world: ConformanceWorld, message: string): never {
  return world.fail({rule: 'outcome-missed', message})
}

/** Says that a label was right only after stripping its noise. */
export function judgeLabel(world: ConformanceWorld, label: string, match: LabelMatch): void {
  if (match.exact) return
  const message = `The portal shows \`${match.name}\``
  world.drift({rule: 'label-noise', message, actual: label, expected: [match.name]})
}

/** Says that something was found on the page, and not where the text looks for it. */
export function judgePlace(world: ConformanceWorld, page: Page, thing: string, {label}: Scope, actual?: string): void {
  const message = `${thing} is on the page \`${page.name}\`, but not ${label}`
  world.drift({rule: 'place-differs', message, ...(actual !== undefined && {actual})})
}

/** Names as a message lists them: `` `Add` and `Remove` ``. */
export function listOf(names: readonly string[]): string {
  return wordsOf(names.map((name) => `\`${name}\``))
}

/** Things as a message lists them: `` `Products` and the subscription ``. */
export function wordsOf(things: readonly string[]): string {
  return new Intl.ListFormat('en', {type: 'conjunction'}).format(things)
}
