import {type PartnerType, partnerTypes} from '../../types.js'
import {foldWording} from '../fold.js'
import type {Language} from '../types.js'
import {lengthsOf, longestGroup} from '../word-groups.js'

/**
 * Ids of the names among words, in the order of the words, each once; of two names at one place the longer.
 *
 * @param words Folded.
 * @param names Names by id, as a language file has them.
 */
export function namesIn<Id extends string>(
  words: readonly string[],
  names: Readonly<Record<Id, readonly string[]>>,
  language: Language
): Id[] {
  const known = indexOf(names, language)
  const groups = {known, lengths: lengthsOf(known.keys())}
  const found = new Set<Id>()
  for (let at = 0; at < words.length; ) {
    const group = longestGroup(groups, words, at, language.lexicon.suffixes)
    const id = group && known.get(group.key)
    if (id) found.add(id)
    at += group?.length ?? 1
  }
  return [...found]
}

/** Types of partner that a sentence names. *Partner* is one only by itself: in a sentence it is anybody. */
export function typesIn(words: readonly string[], language: Language): PartnerType[] {
  const fold = (name: string) => foldWording(name, language.subtag)
  const anybody = new Set(language.data.nouns.partner.map(fold))
  const types = Object.fromEntries(
    partnerTypes.map((type) => [type, language.data.types[type].filter((name) => !anybody.has(fold(name)))])
  ) as Record<PartnerType, string[]>
  return namesIn(words, types, language)
}

/** The type of partner that a text is the name of, such as a cell of a table. */
export function typeNamed(text: string, language: Language): PartnerType | undefined {
  const plain = (name: string) => foldWording(name.replace(/[^\p{L}\p{N}\p{M}&'’-]+/gu, ' '), language.subtag)
  const wanted = plain(text)
  return partnerTypes.find((type) => language.data.types[type].some((name) => plain(name) === wanted))
}

function indexOf<Id extends string>(
  names: Readonly<Record<Id, readonly string[]>>,
  {subtag}: Language
): ReadonlyMap<string, Id> {
  const entries = Object.entries<readonly string[]>(names) as Array<[Id, readonly string[]]>
  return new Map(entries.flatMap(([id, list]) => list.map((name) => [bare(foldWording(name, subtag)), id] as const)))
}

/** Brackets and full stops are no part of the words of a sentence. */
function bare(name: string): string {
  return name
    .split(/[\s,;:()]+/)
    .filter((word) => word !== '')
    .join(' ')
}
