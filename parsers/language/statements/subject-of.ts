import type {Language} from '../types.js'
import {isNegated} from './is-negated.js'
import {typeNamed} from './names-in.js'

/** What stands around a paragraph and can say what it is about: the name of a type of partner counts. */
export interface Surroundings {
  /** First cell of its row. Default: nothing. */
  subject?: string | undefined
  /** What introduces it; what stands under *You can't do the following:* states nothing by itself. Default: nothing. */
  leadIn?: string | undefined
  /** Other cells of its row. Default: none. */
  row?: ReadonlyArray<{text: string; column?: string}> | undefined
  /** Heading above it. Default: none. */
  title?: string | undefined
}

/**
 * What a paragraph is about: what is nearest, as far as it names a type of partner. Of a row, whose first cell names none,
 * the only type that its other cells name, where their column does not say *not*.
 */
export function subjectOf({subject, leadIn, row = [], title}: Surroundings, language: Language): string | undefined {
  const isType = (text: string | undefined) => text !== undefined && typeNamed(text, language) !== undefined
  const near = [leadIn, subject].find(isType)
  if (near !== undefined) return near
  // a partner is anybody where it stands beside what somebody does
  const cells = row.filter(({text}) => isType(text) && typeNamed(text, language) !== 'partner')
  const [cell] = cells
  if (!cell) return subject ?? title
  return cells.length === 1 && !isNegated(cell.column ?? '', language) ? cell.text : undefined
}
