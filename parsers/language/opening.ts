import {close, hasGoverned, isComplete, type State, take} from './clause-state.js'
import {jointEnd} from './joint.js'
import {readNounPhrase} from './noun-phrase.js'
import {isCapitalized} from './sentences.js'
import {find, type Text} from './text.js'

/** `select the link to open the **Accept agreement** page`: the page is what is then seen. */
export function opening(state: State, at: number): number | undefined {
  const {text} = state
  const {data} = text.language
  const purpose = isComplete(state.current) || hasGoverned(state.current) ? find(text, at, 'purpose') : undefined
  const seen = data.verbs.find(({kind, objects, absent}) => kind === 'expect' && objects?.includes('page') && !absent)
  if (!purpose || !seen) return undefined
  const from = at + purpose.length
  const before = opensAt(text, from)
  const phrase = readNounPhrase(text, from + before, 'object')
  const after = phrase && before === 0 ? opensAt(text, phrase.end) : 0
  const name = phrase?.names[0]
  const isNamed = name !== undefined && (isCapitalized(name.text) || name.label?.marked === true)
  const isPage = phrase?.role === 'page' && phrase.names.length === 1 && isNamed && name.linkId === undefined
  const end = (phrase?.end ?? at) + after
  const isEnd = end === text.tokens.length || jointEnd(text, end) > end
  if (!phrase || !isPage || before + after === 0 || !isEnd) return undefined
  close(state, from)
  state.current.verbs = [{verb: seen, mood: 'imperative'}]
  state.current.object = phrase
  return take(state.current, end)
}

/** Length of an infinitive that opens what it names; 0 where there is none. */
function opensAt(text: Text, at: number): number {
  const opens = find(text, at, 'verb')
  return opens?.meaning.verb.kind === 'navigate' && opens.meaning.mood !== 'finite' ? opens.length : 0
}
