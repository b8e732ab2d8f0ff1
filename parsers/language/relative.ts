import {type Found, find, isComma, skip, type Text} from './text.js'

/** Returns the end of `for the new partner`. */
export function benefactiveEnd(text: Text, index: number): number | undefined {
  const preposition = find(text, index, 'benefactive')
  // `from the customer list` is a place
  if (!preposition || find(text, index, 'place')) return undefined
  const at = skip(text, index + preposition.length, 'articles', 'adjectives', 'demonstratives')
  const whole = find(text, index + preposition.length, 'beneficiaries')
  if (whole && index + preposition.length + whole.length > at) return index + preposition.length + whole.length
  const partner = find(text, at, 'beneficiaries')
  const longest = text.matches[at]?.[0]?.length ?? 0
  // `from the Partner Center menu` is a place, `for the partner ID` for no partner
  if (!partner || partner.length < longest) return undefined
  const end = at + partner.length
  return relativeEnd(text, end) ?? end
}

/**
 * Returns the end of `that you want to edit`: known words behind a marker or a pronoun, with a verb among them. It ends
 * with what it is about, unless the clause ends with it: `that you want to add a partner to`.
 */
export function relativeEnd(text: Text, index: number): number | undefined {
  let at = isComma(text.tokens[index]) ? index + 1 : index
  if ((!relativeMarkerAt(text, at) && !find(text, at, 'pronouns')) || isCondition(text, at)) return undefined
  let end: number | undefined
  for (;;) {
    const verb = find(text, at, 'relativeVerbs')
    const known = verb?.length ?? 0
    const other = Math.max(dutyAt(text, at), ...relativeClasses.map((one) => find(text, at, one)?.length ?? 0))
    if ((find(text, at, 'verb')?.length ?? 0) > Math.max(known, other)) break
    if (end !== undefined && (isCondition(text, at) || isSeenThen(text, at))) break
    if (verb && known >= other) {
      at += verb.length
      end = at
    } else if (other > 0) {
      if (end !== undefined && isContent(text, at, other)) end = at + other
      at += other
    } else break
  }
  const isWhole = at === text.tokens.length || isComma(text.tokens[at]) || find(text, at, 'and') !== undefined
  return end !== undefined && isWhole ? at : end
}

/** de *das*: a word that is an article as well begins a relative clause only behind a comma. */
export function relativeMarkerAt(text: Text, at: number): Found<'relativeMarkers'> | undefined {
  const isArticle = find(text, at, 'articles') !== undefined && !isComma(text.tokens[at - 1])
  return isArticle ? undefined : find(text, at, 'relativeMarkers')
}

/** da `hvis du`, nl `als u`: a condition, whatever else its marker can be. */
function isCondition(text: Text, at: number): boolean {
  const marker = find(text, at, 'if')
  return marker !== undefined && find(text, at + marker.length, 'pronouns') !== undefined
}

/** `the partners you work with appear`: what ends the sentence says that they are seen. */
function isSeenThen(text: Text, at: number): boolean {
  const verb = find(text, at, 'verb')
  return verb?.meaning.verb.kind === 'expect' && at + verb.length === text.tokens.length
}

/** `that should get a partner`; before its subject it begins the main clause: sv `… som du har ska du välja`. */
function dutyAt(text: Text, at: number): number {
  const {length = 0} = find(text, at, 'obligation') ?? {}
  const isMain = find(text, at + length, 'pronouns') !== undefined || find(text, at + length, 'verb') !== undefined
  return isMain && !find(text, at + length, 'relativeVerbs') ? 0 : length
}

const relativeClasses = ['relativeWords', 'relativeMarkers', 'pronouns', 'want'] as const

/** A relative clause ends with what it is about, not with an article or a preposition. */
function isContent(text: Text, at: number, length: number): boolean {
  const isGrammar = (
    ['articles', 'preposition', 'direction', 'pronouns', 'relativeMarkers', 'benefactive'] as const
  ).some((one) => find(text, at, one)?.length === length)
  return !isGrammar && find(text, at, 'relativeWords')?.length === length
}
