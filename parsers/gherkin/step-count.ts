import type {Step} from '../types.js'

/** How a list marks its steps. */
export type Style = 'number' | 'letter' | 'bullet'

/** How the list of a step marks it, as written. */
export function styleOf(written: string): Style {
  if (/^\d/.test(written)) return 'number'
  return /^\p{L}/u.test(written) ? 'letter' : 'bullet'
}

/** Which of its list a step is, as its reader sees it; letters count on, from wherever. */
export function countOf({written, rendered}: Pick<Step, 'written' | 'rendered'>): number {
  if (rendered !== undefined) return rendered
  return /^\d/.test(written) ? Number.parseInt(written, 10) : (written.codePointAt(0) ?? 0)
}
