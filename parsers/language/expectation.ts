import type {Deed} from './deed.js'
import type {NounPhrase} from './noun-phrase.js'
import type {NounName, VerbData} from './types.js'

/** Things that a page is said to show, or to show no more. */
const seen = [
  'partner-id',
  'partners',
  'partner',
  'partner-details',
  'customer',
  'agreement',
  'relationship',
  'admin-roles'
] as const
/** Things that are only said to be gone: being there says nothing. */
const gone = ['subscription'] as const

/** Decides what a verb of seeing promises of what it names. */
export function expectation(object: NounPhrase, {absent}: VerbData): Deed[] | undefined {
  const no = absent ? ({absent: true} as const) : {}
  if (object.object === 'message') return [{kind: 'expect', object: 'message', names: object.names, ...no}]
  // `a row for every partner` shows them all
  const isEach = object.role === 'row' && object.nouns?.includes('partners')
  const thing = isEach
    ? 'partners'
    : ([...seen, ...(absent ? gone : [])] as readonly NounName[]).find((one) => one === object.object)
  if (thing && thing !== 'steps')
    return object.role === 'page' || object.it ? undefined : [{kind: 'expect', object: thing, ...no}]
  if (object.role === 'page' && object.names.length > 0 && !absent)
    return [{kind: 'expect', object: 'page', names: object.names}]
  if ((object.place === 'scope' || object.place === 'navigation') && object.names.length === 0 && !absent) return []
  return isMessage(object) ? [{kind: 'expect', object: 'message', names: object.names, ...no}] : undefined
}

/** A quoted text, or a name that is a sentence, is what the page says. */
function isMessage({names, role, path}: NounPhrase): boolean {
  const [name] = names
  return name !== undefined && !path && role === undefined && (name.type === 'quote' || /[.!?]$/.test(name.text))
}
