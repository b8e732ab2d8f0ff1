import {foldWording} from './fold.js'
import {labelCandidates} from './label-candidates.js'
import {lookUp} from './lexicon.js'
import type {NounPhrase} from './noun-phrase.js'
import {find, type Text} from './text.js'
import type {Token} from './tokens.js'
import type {Language, NounName, RoleName} from './types.js'

/** Nouns that say what a name is: of a box, a document, a list of states. */
const telling: readonly NounName[] = ['partner-id', 'agreement', 'status']

/** A phrase of names says what it acts on when the name itself is known: `the **Partner ID** box`. */
export function named(
  names: Token[],
  path: boolean,
  role: RoleName | undefined,
  {language}: Text
): Omit<NounPhrase, 'from' | 'end'> {
  const [only] = names
  const known =
    only && names.length === 1 ? meaningsOf(only.text, language).find((one) => one.class === 'noun') : undefined
  const object = known?.class === 'noun' && telling.includes(known.noun) ? {object: known.noun} : {}
  const scope = only && names.length === 1 && scopeOf(only.text, language) ? ({scope: true} as const) : {}
  return {names, path, ...(role ? {role} : {}), ...object, ...scope}
}

/** `**Admin center** > **Billing** > **Subscriptions**`: a path begins in what it names first, not with a page of that name. */
export function namedPath(
  {names, path}: {names: Token[]; path: boolean},
  role: RoleName | undefined,
  text: Text
): Omit<NounPhrase, 'from' | 'end'> {
  const [first, ...others] = names
  const isScope = path && first && first.linkId === undefined && scopeOf(first.text, text.language) === 'scope'
  if (!isScope || others.length === 0) return named(names, path, role, text)
  const classes = meaningsOf(first.text, text.language).map((meaning) => meaning.class)
  const application = classes.includes('partnerCenter')
    ? 'partner-center'
    : classes.includes('adminCenter')
      ? 'admin-center'
      : undefined
  return {...named(others, path, role, text), ...(application && {application})}
}

/** What a label is the name of: the admin center or Partner Center as a whole, or their navigation. */
export function scopeOf(label: string, language: Language): 'scope' | 'navigation' | undefined {
  const names = meaningsOf(label, language).flatMap((meaning) => (meaning.class === 'place' ? [meaning.place] : []))
  return names.find((one) => one === 'scope' || one === 'navigation')
}

/**
 * de `Wählen Sie den Vorgang aus`: where every noun has a capital, one behind an article is a thing that nobody knows, not
 * a name without markup.
 */
export function isUnknownThing(
  text: Text,
  index: number,
  start: number,
  {names, path, role, scope}: NounPhrase
): boolean {
  if (!text.language.data.capitalizedNouns || path || role || scope) return false
  const isDefinite = start > index || (index > 0 && find(text, index - 1, 'contractions') !== undefined)
  const isPlain = ({type, label, linkId}: Token) => type === 'label' && label?.marked === false && linkId === undefined
  return isDefinite && names.length > 0 && names.every(isPlain)
}

/** de `das Abonnement, das Sie kaufen möchten`: what is yet to be bought is a product. */
export function asProduct(text: Text, phrase: NounPhrase, from: number, end: number): NounPhrase {
  if (phrase.object !== 'subscription' || phrase.names.length > 0) return phrase
  for (let at = from; at < end; at++) {
    if (find(text, at, 'buying')) return {...phrase, object: 'product', nouns: ['product']}
  }
  return phrase
}

function meaningsOf(label: string, language: Language) {
  for (const candidate of labelCandidates(label, language)) {
    const found = lookUp(language.lexicon, foldWording(candidate, language.subtag))
    if (found.length > 0) return found
  }
  return []
}
