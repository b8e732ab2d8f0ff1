import {find, type Text} from './text.js'

/** Returns the end of the numbers behind *steps*: `steps 1 to 3`, `steps a-c` */
export function numbersEnd(text: Text, from: number): number {
  const word = text.tokens[from]?.text ?? ''
  const isRange = /^(?:\d+|\p{L})[–-](?:\d+|\p{L})$/u.test(word)
  if (isRange) return from + 1
  if (!/^(?:\d+|\p{L})$/u.test(word)) return from
  const dash = /^[–—-]$/.test(text.tokens[from + 1]?.text ?? '') ? {length: 1} : undefined
  const through = dash ?? find(text, from + 1, 'through')
  const last = from + 1 + (through?.length ?? 0)
  if (through && /^(?:\d+|\p{L})$/u.test(text.tokens[last]?.text ?? '')) return last + 1
  return /^\d/.test(word) ? from + 1 : from
}
