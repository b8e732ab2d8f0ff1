import {noMoniker, type ProcedureDocument, type ScenarioPlan} from '../../parsers/index.js'
import {listOf} from './suggest.js'
import {UserError} from './user-error.js'

/** What a run is narrowed to; an empty list means all. */
export interface Narrowing {
  locales: readonly string[]
  monikers: readonly string[]
  readings: readonly string[]
}

/**
 * Whether a document is of a wanted locale; case does not matter (BCP 47, RFC 5646 section 2.1.1).
 *
 * @param document as parsed
 * @param narrowing what is wanted
 * @returns true when no locale is asked for
 */
export function isWantedDocument({locale}: ProcedureDocument, {locales}: Narrowing): boolean {
  return locales.length === 0 || locales.some((wanted) => wanted.toLowerCase() === locale.toLowerCase())
}

/**
 * Whether a scenario is of a wanted moniker and reading.
 *
 * @param plan of a wanted document
 * @param narrowing what is wanted
 * @returns true when neither is asked for
 */
export function isWantedPlan({moniker, reading}: ScenarioPlan, {monikers, readings}: Narrowing): boolean {
  return (monikers.length === 0 || monikers.includes(moniker)) && (readings.length === 0 || readings.includes(reading))
}

/** What there is to narrow to, gathered while reading. */
export class Available {
  readonly locales = new Set<string>()
  readonly monikers = new Set<string>()
  readonly readings = new Set<string>()

  /** Notes a document's locale. */
  addDocument({locale}: ProcedureDocument): void {
    this.locales.add(locale)
  }

  /** Notes a scenario's moniker and reading. */
  addPlan({moniker, reading}: ScenarioPlan): void {
    this.monikers.add(moniker)
    this.readings.add(reading)
  }
}

/**
 * Refuses a narrowing to what is nowhere: silence would look like a pass.
 *
 * @param narrowing what was asked for
 * @param available what there is
 * @throws UserError naming the value that is nowhere, and what there is
 */
export function refuseUnknown(narrowing: Narrowing, available: Available): void {
  const asked = [
    {option: 'locale', values: narrowing.locales, there: available.locales},
    {option: 'moniker', values: narrowing.monikers, there: available.monikers},
    {option: 'reading', values: narrowing.readings, there: available.readings}
  ]
  for (const {option, values, there} of asked) {
    const names = [...there].filter((name) => name !== noMoniker || values.includes(name)).sort()
    const unknown = values.find((value) => !names.some((name) => name.toLowerCase() === value.toLowerCase()))
    if (unknown === undefined || names.length === 0) continue
    throw new UserError(`Unexpected ${option} \`${unknown}\`, expected ${listOf(names)}: the documents have no other`)
  }
}

/**
 * Refuses a narrowing that leaves no scenario.
 *
 * @param narrowing what was asked for
 * @param tags the tag expression, and the tags that there are
 * @throws UserError naming the combination
 */
export function refuseEmpty({locales, monikers, readings}: Narrowing, tags: {asked: string; there: string[]}): never {
  const options = {locale: locales, moniker: monikers, reading: readings, tags: tags.asked === '' ? [] : [tags.asked]}
  const given = Object.entries(options).flatMap(([name, values]) => values.map((value) => `\`--${name} ${value}\``))
  const expected = tags.asked === '' ? 'a combination that a document has' : `tags such as ${listOf(shown(tags.there))}`
  throw new UserError(`No scenario is left with ${given.join(' and ')}, expected ${expected}`)
}

/** A document has a tag per procedure; the first dozen say enough. */
function shown(tags: readonly string[]): string[] {
  return tags.slice(0, 12)
}

/**
 * The part of a document that a narrowed run is about.
 *
 * @param document as parsed
 * @param narrowing what is wanted
 * @returns the same document with the steps and prose of the wanted monikers and readings, and procedures that have some
 */
export function narrowDocument(document: ProcedureDocument, {monikers, readings}: Narrowing): ProcedureDocument {
  if (monikers.length === 0 && readings.length === 0) return document
  const isWanted = (part: {monikers: readonly string[]; reading: string}) =>
    (readings.length === 0 || readings.includes(part.reading)) &&
    (monikers.length === 0 || part.monikers.some((moniker) => monikers.includes(moniker)))
  const procedures = document.procedures
    .map((procedure) => ({
      ...procedure,
      steps: procedure.steps.filter(isWanted),
      prose: procedure.prose.filter(isWanted)
    }))
    .filter(({steps}) => steps.length > 0)
  return {...document, procedures, prose: document.prose.filter(isWanted)}
}
