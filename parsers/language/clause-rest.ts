import {relativePlace} from './clause-places.js'
import {isComplete, type State, take} from './clause-state.js'
import {jointEnd} from './joint.js'
import {asProduct} from './known-names.js'
import {readNounPhrase} from './noun-phrase.js'
import {relativeEnd, relativeMarkerAt} from './relative.js'
import {find, type Text} from './text.js'
import {wholePlace} from './whole-place.js'

/** A comma ends no clause where its verb's second part or more about its object follows: de `…, das Sie brauchen, aus`. */
export function restOfClause(state: State, comma: number): number | undefined {
  const {text, current} = state
  const lacksParticle = current.verbs.length > 0 && current.particles.length === 0
  if (lacksParticle && isParticle(state, comma + 1)) return comma + 1
  const isUnfinished = lacksParticle && current.verbs.every(({verb}) => verb.particles !== undefined)
  if (isUnfinished && find(text, comma + 1, 'preposition')) return comma + 1
  // nl `klik op de pagina **X**, onder **Y**, op **Z**`: a page is where it is clicked
  const isPlaced = !isComplete(current) && current.places.some(({phrase}) => phrase.role === 'page')
  const isSelected = current.places.some(({kind, phrase}) => kind === 'page' && phrase.role !== 'page')
  if (isPlaced && !isSelected && find(text, comma + 1, 'preposition')) return comma + 1
  // da `det produkt, du vil købe, på listen`
  const whole = isComplete(current) ? wholePlace(text, comma + 1) : undefined
  if (whole && (whole.phrase.end === text.tokens.length || jointEnd(text, whole.phrase.end) > whole.phrase.end))
    return comma + 1
  if (!relativeMarkerAt(text, comma + 1)) return undefined
  return relativePlace(state, comma + 1) ?? extraposed(state, comma)
}

/** nl `voeg trefwoorden toe **die u nodig hebt**`, `vul het formulier in **met uw behoeften**`: more about the object. */
export function extraposed({text, current}: State, at: number): number | undefined {
  const {object, particles, verbFinal} = current
  if (!object || (particles.length === 0 && !verbFinal)) return undefined
  const relative = relativeEnd(text, at)
  if (relative !== undefined) {
    current.object = asProduct(text, object, at, relative)
    return take(current, relative)
  }
  const of = find(text, at, 'rowOf') ?? find(text, at, 'naming')
  const phrase = of ? readNounPhrase(text, at + of.length, 'object') : undefined
  if (!phrase?.object || phrase.names.length > 0) return undefined
  const isBox = object.role === 'checkbox' && object.names.length === 0
  if (isBox) current.object = {...phrase, from: object.from}
  return isBox || phrase.object === object.object ? take(current, phrase.end) : undefined
}

/** The second part of a verb at a token, as it is folded. */
export function particleAt(text: Text, at: number) {
  const found = find(text, at, 'particle')
  return found && text.matches[at]?.find(({length}) => length === found.length)
}

/** Whether a second part of a verb stands at a token, of the clause's verb where it has one already. */
export function isParticle({text, current}: State, at: number): boolean {
  const words = particleAt(text, at)?.words
  if (words === undefined) return false
  return current.verbs.length === 0 || current.verbs.some(({verb}) => verb.particles?.includes(words))
}
