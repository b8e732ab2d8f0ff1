import type {NounPhrase} from './noun-phrase.js'
import {nounStart} from './noun-start.js'
import {find, isComma, skip, type Text} from './text.js'
import type {NounName} from './types.js'

/** `the row in which the partner is listed` */
function seenAt(text: Text, at: number) {
  const verb = find(text, at, 'verb')
  return verb?.meaning.verb.kind === 'expect' ? verb : undefined
}

/** Things that a list shows one per row. */
const listed: readonly NounName[] = ['partner', 'partners', 'provider', 'customer', 'subscription']

/** `the row that contains the name of the partner`: the row of a thing stands for the thing. */
export function rowPhrase(text: Text, at: number): NounPhrase | undefined {
  const row = find(text, at, 'role')
  const role = row?.meaning.role
  if (!row || (role !== 'row' && role !== 'checkbox')) return undefined
  const end = at + row.length
  // de `die Zeile aus, in der …`: more about the row stands behind the verb
  const apart = find(text, end, 'particle')?.length ?? 0
  const isApart = apart > 0 && isComma(text.tokens[end + apart])
  const next = isApart ? end + apart : end
  const from = isComma(text.tokens[next]) ? next + 1 : next
  const of = find(text, from, 'rowOf')
  if (!of) return undefined
  const index = from + of.length
  const start = nounStart(text, index, skip(text, index, 'articles', 'adjectives', 'demonstratives', 'nameOf'))
  const noun = find(text, start, 'noun')
  if (!noun || !listed.includes(noun.meaning.noun)) return undefined
  const isRow = role === 'row'
  const object = isRow && noun.meaning.noun === 'partners' ? 'partner' : noun.meaning.noun
  const nounEnd = start + noun.length
  // nl `de rij die de naam van de partner bevat`: the relative clause ends with its verb
  const verb = find(text, from, 'relativeMarkers')
    ? (seenAt(text, nounEnd) ?? find(text, nounEnd, 'relativeVerbs'))
    : undefined
  return {
    names: [],
    path: false,
    ...(isRow && {role}),
    object,
    nouns: object === noun.meaning.noun ? [object] : [object, noun.meaning.noun],
    from: at,
    end: isApart ? end : nounEnd + (verb?.length ?? 0)
  }
}
