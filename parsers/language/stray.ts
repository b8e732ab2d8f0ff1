import {emptyClause, type State} from './clause-state.js'
import type {NounPhrase} from './noun-phrase.js'

/**
 * sv `**Hjälp** expanderar du **Behöver du hjälp?**`: of two names at a verb that unfolds, the one before it has lost the
 * verb that selects it.
 */
export function leaveStray(state: State, {names}: NounPhrase): boolean {
  const {current, text} = state
  const stray = current.object
  const select = text.language.data.verbs.find(({kind, objects}) => kind === 'press' && !objects)
  const isExpand = current.verbs.length > 0 && current.verbs.every(({verb}) => verb.kind === 'expand')
  const isStray = stray?.from === current.from && stray.names[0]?.label?.marked === true && stray.role === undefined
  if (!select || !isExpand || !isStray || !current.pronoun || !current.verbFinal || names.length !== 1) return false
  const own = {...emptyClause(current.from), verbs: [{verb: select, mood: 'imperative' as const}], object: stray}
  state.done.push({...own, end: stray.end})
  state.current = {...current, from: stray.end, verbFinal: false}
  delete state.current.object
  return true
}
