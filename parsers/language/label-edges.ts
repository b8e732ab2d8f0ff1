import type {FlatText} from './flat-text.js'
import {foldLabel} from './fold.js'
import type {MeaningClass} from './lexicon.js'
import {isCapitalized} from './sentences.js'
import {labelToken, type Token} from './tokens.js'
import type {Language} from './types.js'

/**
 * Most labels of one sentence whose markup may have swallowed words, most words at one end, and most ways that are
 * tried; a sentence of more tokens is nobody's instruction.
 */
const limits = {labels: 3, words: 2, ways: 300, tokens: 120}

/** One way to take words off the ends of a label; `left` = all of them: the label is words of the sentence. */
interface Peel {
  left: number
  right: number
}

/**
 * Returns the sentence as written, then with words of the sentence taken back that markup has swallowed
 * (`väljer **du Fler åtgärder**`): fewest labels and fewest words first. Only words of the language's list are taken, in
 * the case that they have there: most names begin with a capital, most words of a sentence do not. What is left of the label keeps the whole name as written, as that is what the reader sees.
 */
export function* peelings(tokens: readonly Token[], flat: FlatText, language: Language): Generator<Token[]> {
  yield [...tokens]
  if (tokens.length > limits.tokens) return
  let ways = 0
  const options = tokens.map((token) => (token.type === 'label' && token.label?.marked ? peelsOf(token, language) : []))
  const able = options.flatMap((peels, index) => (peels.length > 0 ? [index] : []))
  for (let count = 1; count <= Math.min(limits.labels, able.length); count++) {
    for (const chosen of combinations(able, count)) {
      for (const peels of product(chosen.map((index) => options[index] ?? []))) {
        if (ways++ === limits.ways) return
        const byIndex = new Map(chosen.map((index, at) => [index, peels[at]]))
        yield tokens.flatMap((token, index) => {
          const peel = byIndex.get(index)
          return peel ? peeled(token, peel, flat) : [token]
        })
      }
    }
  }
}

/** Most words that a name can have lost at its end. */
const lostWords = 5

/** Most further words of a question that is a name without markup. */
const namedWords = 8

/** `expand Need help with your order? and …`: a capital within a sentence that goes on behind the question mark. */
function beginsQuestion(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  const goesOn = after?.text === ',' || (after?.type === 'word' && !isCapitalized(after.text))
  return token.type === 'word' && isCapitalized(token.text) && before?.type === 'word' && goesOn
}

/**
 * Gives a name back the words of its question that markup has lost: `**Need help with** your order?`. No instruction ends
 * with a question mark, so it is the name's.
 */
export function rejoinQuestions(tokens: readonly Token[], flat: FlatText): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    let end = at + 1
    while (tokens[end]?.type === 'word') end++
    const mark = tokens[end]
    const isMarked = token.label?.marked === true
    const isNear = end > at + 1 && end <= at + 1 + (isMarked ? lostWords : namedWords) && mark?.text === '?'
    const isLost = isNear && (isMarked || beginsQuestion(token, tokens[at - 1], tokens[end + 1]))
    if (isLost && mark) joined.push(labelToken(flat, token.from, mark.to, isMarked, token.linkId))
    else joined.push(token)
    if (isLost) at = end
  }
  return joined
}

/**
 * Labels that only negate (`do **not** select`), or hold nothing but words of the sentence (nl `op **het tabblad**
 * Producten`), are words, never names.
 */
export function unmarkWords(tokens: readonly Token[], flat: FlatText, language: Language): Token[] {
  const {edges} = language.data.labels
  return tokens.flatMap((token) => {
    if (token.type !== 'label') return [token]
    const words = token.text.split(' ')
    const negates = words.every((word) => isA('negations', word, language))
    const isPlain = token.label?.marked === true && words.every((word) => edges.includes(word))
    if (negates || isPlain) return peeled(token, {left: words.length, right: 0}, flat)
    const peel = token.label?.marked ? roleEdges(words, language) : undefined
    return peel ? peeled(token, peel, flat) : [token]
  })
}

/**
 * The words up to a noun that says what kind of thing the rest names, or to an instruction: sv `På **fliken Produkter**`, da
 * `**og vælge Næste**`.
 */
function roleEdges(words: readonly string[], language: Language): Peel | undefined {
  const isEdge = (word: string) => language.data.labels.edges.includes(word)
  const isRole = (word: string) => isEdge(word) && isA('role', word, language)
  const before = words.findIndex((word) => !isEdge(word))
  const isVerb = (word: string) => isEdge(word) && isA('verb', word, language)
  const swallowed = words.slice(0, before)
  const left = Math.max(swallowed.findLastIndex(isRole), swallowed.findLastIndex(isVerb)) + 1
  const right = left < words.length - 1 && isRole(words.at(-1) ?? '') ? 1 : 0
  return left + right > 0 ? {left, right} : undefined
}

function isA(wanted: MeaningClass, word: string, {lexicon}: Language): boolean {
  return lexicon.meanings.get(foldLabel(word, lexicon.locale))?.some((meaning) => meaning.class === wanted) ?? false
}

function peelsOf(token: Token, language: Language): Peel[] {
  const edges = language.data.labels.edges
  const words = token.text.split(' ')
  const isEdge = (word: string | undefined) => word !== undefined && edges.includes(word)
  const run = (at: (index: number) => string | undefined) => {
    let length = 0
    while (length < words.length && isEdge(at(length))) length++
    return length
  }
  const left = run((index) => words[index])
  if (left === words.length) return [{left, right: 0}]
  const right = run((index) => words.at(-1 - index))
  const peels: Peel[] = []
  for (let before = 0; before <= Math.min(left, limits.words); before++) {
    for (let after = 0; after <= Math.min(right, limits.words); after++) {
      if (before + after > 0 && before + after < words.length) peels.push({left: before, right: after})
    }
  }
  return peels.sort((one, other) => one.left + one.right - other.left - other.right)
}

function peeled(token: Token, {left, right}: Peel, flat: FlatText): Token[] {
  const ranges = [...flat.text.slice(token.from, token.to).matchAll(/\S+/g)].map((match) => ({
    from: token.from + match.index,
    to: token.from + match.index + match[0].length
  }))
  const words = (part: typeof ranges): Token[] =>
    part.map(({from, to}) => ({
      type: 'word',
      text: flat.text.slice(from, to),
      position: flat.place(from, to),
      from,
      to
    }))
  const core = ranges.slice(left, ranges.length - right)
  const first = core[0]
  const last = core.at(-1)
  if (!first || !last) return words(ranges)
  const rest = labelToken(flat, first.from, last.to, true, token.linkId)
  const name: Token = token.label ? {...rest, label: token.label} : rest
  return [...words(ranges.slice(0, left)), name, ...words(ranges.slice(ranges.length - right))]
}

function* combinations(items: readonly number[], count: number): Generator<number[]> {
  if (count === 0) yield []
  for (const [index, item] of items.entries()) {
    if (count > 0) for (const rest of combinations(items.slice(index + 1), count - 1)) yield [item, ...rest]
  }
}

function* product(options: readonly Peel[][]): Generator<Peel[]> {
  const [first, ...others] = options
  if (!first) yield []
  else for (const peel of first) for (const rest of product(others)) yield [peel, ...rest]
}
