import {find, isComma, type Text} from './text.js'

/** Which steps a text numbers, each as it writes them (`2`, `b`), and where it ends. */
export interface StepNumbers {
  numbers: string[]
  end: number
}

/** So many steps are more than any list has. */
const most = 99

/**
 * Reads the numbers behind *steps*: `1 to 3`, `a-c`, `2 and 3`, `1, 2 and 4`, `2 and step 3`. A letter alone is none: it could
 * be an article.
 */
export function stepNumbers(text: Text, from: number): StepNumbers | undefined {
  const first = itemAt(text, from)
  if (!first) return undefined
  const numbers = [...first.numbers]
  let {end} = first
  for (;;) {
    const next = itemAt(text, jointEnd(text, end))
    if (!next || next.end === end) break
    numbers.push(...next.numbers)
    end = next.end
  }
  const isArticle = end === from + 1 && /^\p{L}$/u.test(text.tokens[from]?.text ?? '')
  return isArticle ? undefined : {numbers, end}
}

/** `2`, `a-c`, `1 to 3` */
function itemAt(text: Text, at: number): StepNumbers | undefined {
  const word = text.tokens[at]?.text ?? ''
  const [, start, last] = /^(\d+|\p{L})[–-](\d+|\p{L})$/u.exec(word) ?? []
  if (start !== undefined && last !== undefined) return {numbers: between(start, last), end: at + 1}
  if (!isNumber(word)) return undefined
  const dash = /^[–—-]$/.test(text.tokens[at + 1]?.text ?? '') ? {length: 1} : undefined
  const through = dash ?? (find(text, at + 1, 'and') ? undefined : find(text, at + 1, 'through'))
  const to = text.tokens[at + 1 + (through?.length ?? 0)]?.text ?? ''
  if (through && isNumber(to)) return {numbers: between(word, to), end: at + 2 + through.length}
  return {numbers: [word.toLowerCase()], end: at + 1}
}

/** Behind `and`, a comma, or both, and behind another `step`; where there is none of them, nothing goes on. */
function jointEnd(text: Text, from: number): number {
  const comma = isComma(text.tokens[from]) ? from + 1 : from
  const and = comma + (find(text, comma, 'and')?.length ?? 0)
  if (and === from) return text.tokens.length
  const noun = find(text, and, 'noun')
  return noun?.meaning.noun === 'steps' ? and + noun.length : and
}

function isNumber(word: string): boolean {
  return /^(?:\d+|\p{L})$/u.test(word)
}

function between(first: string, last: string): string[] {
  const isLetter = /^\p{L}/u.test(first)
  const count = (word: string) => (isLetter ? (word.toLowerCase().codePointAt(0) ?? 0) : Number.parseInt(word, 10))
  const [from, to] = [count(first), Math.min(count(last), count(first) + most)]
  const length = Number.isNaN(to) ? 0 : Math.max(0, to - from + 1)
  return Array.from({length}, (_, index) => (isLetter ? String.fromCodePoint(from + index) : String(from + index)))
}
