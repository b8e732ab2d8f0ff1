import {foldLabel, foldSpace} from './fold.js'
import type {Language} from './types.js'

/** At most so many words of a sentence are taken off each end of a label. */
const edgeWords = 3

/**
 * Returns the forms under which a written label can be looked up, the text as written first, then less and less
 * literal: without surrounding punctuation and quotes, without a definite ending, without surrounding words of the
 * sentence (DOMAIN.md section 5, end). Comparison is the caller's.
 */
export function labelCandidates(text: string, language: Language): string[] {
  const written = foldSpace(text)
  const candidates = new Set([written])
  const add = (form: string) => {
    for (const one of [form, withoutMarks(form), withoutSuffix(withoutMarks(form), language)])
      if (one !== '') candidates.add(one)
  }
  add(written)
  for (const form of withoutEdges(withoutMarks(written), language)) add(form)
  return [...candidates]
}

/** Takes punctuation and quotes off both ends. */
function withoutMarks(text: string): string {
  return text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

function withoutSuffix(text: string, {data, subtag}: Language): string {
  const folded = foldLabel(text, subtag)
  const suffix = data.labels.suffixes.find((one) => folded.endsWith(one) && folded.length > one.length)
  return suffix ? text.slice(0, -suffix.length) : text
}

/** Fewest words first. */
function withoutEdges(text: string, {data, subtag}: Language): string[] {
  const words = text.split(' ')
  const edges = data.labels.edges.map((edge) => foldLabel(edge, subtag))
  const isEdge = (word: string | undefined) => word !== undefined && edges.includes(foldLabel(word, subtag))
  const run = (count: number, at: (index: number) => string | undefined) => {
    let length = 0
    while (length < edgeWords && length < count && isEdge(at(length))) length++
    return length
  }
  const before = run(words.length - 1, (index) => words[index])
  const after = run(words.length - 1, (index) => words.at(-1 - index))
  const forms: Array<{cut: number; form: string}> = []
  for (let left = 0; left <= before; left++) {
    for (let right = 0; right <= after && left + right < words.length; right++) {
      if (left + right > 0) forms.push({cut: left + right, form: words.slice(left, words.length - right).join(' ')})
    }
  }
  return forms.sort((one, other) => one.cut - other.cut).map(({form}) => form)
}
