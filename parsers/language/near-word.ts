import {foldWording} from './fold.js'
import type {Language, LanguageData} from './types.js'

/** A known word, and the key of the language file that has it. */
export interface NearWord {
  word: string
  key: string
}

/** Shorter words look like too many others. */
const shortest = 4

const indexes = new WeakMap<LanguageData, Map<string, string>>()

/**
 * The known word that somebody probably meant.
 *
 * @param written Word that the language does not know.
 * @param language Language of the text.
 * @returns The nearest by edits, where there are few: one in a short word, two in a longer one.
 */
export function nearWord(written: string, {data, subtag}: Language): NearWord | undefined {
  const wanted = foldWording(written, subtag)
  if (wanted.length < shortest || !/\p{L}/u.test(wanted)) return undefined
  const most = wanted.length < 7 ? 1 : 2
  let best: {word: string; key: string; distance: number} | undefined
  for (const [word, key] of keysOf(data, subtag)) {
    if (word.length < shortest || Math.abs(word.length - wanted.length) > most) continue
    const distance = distanceBetween(wanted, word)
    if (distance > 0 && distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = {word, key, distance}
    }
  }
  return best && {word: best.word, key: best.key}
}

/** Key of the language file that has a word group first: `verbs[0].imperative`; `undefined` for none. */
export function keyOf(words: string, {data, subtag}: Language): string | undefined {
  return keysOf(data, subtag).get(foldWording(words, subtag))
}

function keysOf(data: LanguageData, subtag: string): Map<string, string> {
  const known = indexes.get(data)
  if (known) return known
  const keys = new Map<string, string>()
  const add = (list: readonly string[] | undefined, key: string) => {
    for (const words of list ?? []) {
      const folded = foldWording(words, subtag)
      if (!keys.has(folded)) keys.set(folded, key)
    }
  }
  for (const [index, verb] of data.verbs.entries()) {
    for (const mood of ['imperative', 'finite', 'infinitive', 'particles'] as const)
      add(verb[mood], `verbs[${index}].${mood}`)
  }
  for (const part of ['nouns', 'roles', 'places', 'words'] as const)
    for (const [name, list] of Object.entries(data[part])) add(list, `${part}.${name}`)
  for (const words of Object.keys(data.prepositions)) add([words], 'prepositions')
  for (const [index, list] of data.ordinals.entries()) add(list, `ordinals[${index}]`)
  indexes.set(data, keys)
  return keys
}

/** Edits between two words: a letter more, less, another, or two that changed places. */
function distanceBetween(one: string, other: string): number {
  const width = other.length + 1
  let before: number[] = []
  let row = Array.from({length: width}, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let index = 1; index < width; index++) {
      const isSame = one[at - 1] === other[index - 1]
      let cost = Math.min((row[index - 1] ?? 0) + (isSame ? 0 : 1), (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1)
      if (at > 1 && index > 1 && one[at - 1] === other[index - 2] && one[at - 2] === other[index - 1])
        cost = Math.min(cost, (before[index - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
