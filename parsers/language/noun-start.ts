import {find, type Text} from './text.js'

/** `the partner's ID` is one noun although `the partner's` could be skipped as well. */
export function nounStart(text: Text, index: number, start: number): number {
  for (let at = index; at < start; at++) {
    if (at + (find(text, at, 'noun')?.length ?? 0) > start) return at
  }
  return start
}
