import {isName} from './names.js'
import type {NounPhrase} from './noun-phrase.js'
import {find, skip, type Text} from './text.js'
import type {Token} from './tokens.js'

/**
 * Reads `the second step of the checkout wizard`, `step 2 of the wizard`, `the checkout wizard's second step`. A number
 * without wizard is none: it could be a step of the text.
 */
export function wizardStep(text: Text, index: number): NounPhrase | undefined {
  const start = skip(text, index, 'articles')
  const owner = find(text, start, 'wizards')
  const from = owner ? start + owner.length : start
  const step = stepAt(text, from)
  if (!step) return undefined
  const wizard = owner ? {names: [], end: step.end} : wizardAt(text, step.end)
  if (!wizard && step.isNumber) return undefined
  const {names, end} = wizard ?? {names: [], end: step.end}
  return {names, path: false, place: 'wizard-step', ordinal: step.ordinal, from: index, end}
}

function stepAt(text: Text, at: number): {ordinal: number; end: number; isNumber: boolean} | undefined {
  const ordinal = find(text, at, 'ordinal')
  const step = find(text, at + (ordinal?.length ?? 0), 'wizardSteps')
  if (!step) return undefined
  const end = at + (ordinal?.length ?? 0) + step.length
  if (ordinal) return {ordinal: ordinal.meaning.value, end, isNumber: false}
  const number = /^\d{1,2}$/.exec(text.tokens[end]?.text ?? '')?.[0]
  return number === undefined ? undefined : {ordinal: Number(number), end: end + 1, isNumber: true}
}

/** Returns `of the checkout wizard`, with the wizard's name behind it: nl `van de wizard **Afhandeling**`. */
function wizardAt(text: Text, from: number): {names: Token[]; end: number} | undefined {
  const of = Math.max(
    0,
    ...(['preposition', 'benefactive', 'direction'] as const).map((one) => find(text, from, one)?.length ?? 0)
  )
  if (of === 0) return undefined
  const at = skip(text, from + of, 'articles')
  const wizard = find(text, at, 'wizards')
  if (!wizard) return undefined
  const end = at + wizard.length
  const name = text.tokens[end]
  const isWord = name?.type === 'word' && /^\p{Lu}/u.test(name.text) && (text.matches[end]?.length ?? 0) === 0
  // the last name that no place has is what is acted on
  const isFirst = name !== undefined && isName(name) && hasFreeName(text, end + 1)
  return name && (isWord || isFirst) ? {names: [name], end: end + 1} : {names: [], end}
}

/** Whether a name follows that stands behind no preposition but one that a verb governs: `onder **Partner** op **Toevoegen**`. */
function hasFreeName(text: Text, from: number): boolean {
  const governing = new Set(text.language.data.verbs.flatMap((verb) => verb.with ?? []))
  return text.tokens.slice(from).some((token, index) => {
    if (!isName(token)) return false
    let before = from + index - 1
    while (before >= from && (find(text, before, 'role') || find(text, before, 'articles'))) before--
    const preposition = text.matches[before]?.find(({meanings}) => meanings.some((one) => one.class === 'preposition'))
    return before < from - 1 || preposition === undefined || governing.has(preposition.words)
  })
}
