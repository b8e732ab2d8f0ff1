import {type Ability, abilities} from '../../types.js'
import {foldWording} from '../fold.js'
import type {Language} from '../types.js'
import {lengthsOf, longestGroup, type WordGroups} from '../word-groups.js'

/** A verb, a thing, or both in one, with the abilities that it can belong to. */
interface Part {
  kind: 'verb' | 'object' | 'whole'
  of: ReadonlySet<Ability>
}

/** Vocabulary of a language: word groups by their folded form; a group that stands beside abilities has no parts. */
interface Terms extends WordGroups {
  known: ReadonlyMap<string, readonly Part[]>
}

const cache = new WeakMap<Language, Terms>()

/**
 * What somebody is said to be able to do.
 *
 * Verbs and things stand in groups, in either order: `assign and manage licenses`, `licenties toewijzen en beheren`. In a
 * group every verb is said of every thing; the grouping is the one in which all of that makes sense.
 *
 * @param words Folded words of a sentence; those of no ability are passed over.
 * @returns `undefined` where a verb or thing is left over
 */
export function abilitiesIn(words: readonly string[], language: Language): Ability[] | undefined {
  const parts = partsIn(words, language)
  if (parts.length === 0) return undefined
  const found = group(parts, 0, new Map())
  return found && abilities.filter((ability) => found.has(ability))
}

function partsIn(words: readonly string[], language: Language): Array<readonly Part[]> {
  const terms = termsOf(language)
  const found: Array<readonly Part[]> = []
  for (let at = 0; at < words.length; ) {
    const known = longestGroup(terms, words, at)
    const group = known && terms.known.get(known.key)
    if (group && group.length > 0) found.push(group)
    at += known?.length ?? 1
  }
  return found
}

/** The abilities from a part on, or `undefined` where no grouping makes sense of all parts. */
function group(
  parts: ReadonlyArray<readonly Part[]>,
  from: number,
  seen: Map<number, ReadonlySet<Ability> | undefined>
): ReadonlySet<Ability> | undefined {
  if (from === parts.length) return new Set()
  if (seen.has(from)) return seen.get(from)
  let result: ReadonlySet<Ability> | undefined
  for (let end = from + 1; end <= parts.length && !result; end++) {
    const here = meaningOf(parts.slice(from, end))
    const rest = here && group(parts, end, seen)
    if (here && rest) result = new Set([...here, ...rest])
  }
  seen.set(from, result)
  return result
}

/** What one group says: a whole, or a run of verbs beside a run of things, each said of each. */
function meaningOf(parts: ReadonlyArray<readonly Part[]>): ReadonlySet<Ability> | undefined {
  const [first] = parts
  const whole = first?.find(({kind}) => kind === 'whole')
  if (parts.length === 1) return whole?.of
  for (let split = 1; split < parts.length; split++) {
    for (const order of [['verb', 'object'] as const, ['object', 'verb'] as const]) {
      const one = parts.slice(0, split).map((part) => part.find(({kind}) => kind === order[0]))
      const other = parts.slice(split).map((part) => part.find(({kind}) => kind === order[1]))
      const pairs = one.flatMap((left) => other.map((right) => common(left, right)))
      if (pairs.every((pair) => pair.length > 0)) return new Set(pairs.flat())
    }
  }
  return undefined
}

function common(left: Part | undefined, right: Part | undefined): Ability[] {
  return left && right ? [...left.of].filter((ability) => right.of.has(ability)) : []
}

function termsOf(language: Language): Terms {
  const cached = cache.get(language)
  if (cached) return cached
  const parts = new Map<string, Part[]>()
  const add = (words: string, kind: Part['kind'], ability: Ability) => {
    const key = foldWording(words, language.subtag)
    const list = parts.get(key) ?? []
    const same = list.find((part) => part.kind === kind)
    parts.set(key, [...list.filter((part) => part !== same), {kind, of: new Set([...(same?.of ?? []), ability])}])
  }
  // a longer group that says something else comes first: `managing with Autopilot`
  for (const words of language.data.abilityFillers) parts.set(foldWording(words, language.subtag), [])
  for (const ability of abilities) {
    const {verbs, objects, whole = []} = language.data.abilities[ability]
    for (const words of verbs) add(words, 'verb', ability)
    for (const words of objects) add(words, 'object', ability)
    for (const words of whole) add(words, 'whole', ability)
  }
  const terms = {known: parts, lengths: lengthsOf(parts.keys())}
  cache.set(language, terms)
  return terms
}
