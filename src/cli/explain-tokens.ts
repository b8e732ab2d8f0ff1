import type {ExplainedToken, Sentence} from '../../parsers/index.js'

type Position = ExplainedToken['position']

/** Widest line of words. */
const widest = 100
/** A word that can be many things is told by its first. */
const mostClasses = 2

/**
 * Shows the words of a sentence with what each can be below it; unknown ones are marked, and so is where reading stopped.
 *
 * @param sentence with its explanation, if it was asked for
 * @returns lines in rows of three: words, classes, marks; the last only where there are some
 */
export function explainTokens({explanation, unread}: Sentence): string[] {
  const tokens = (explanation?.tokens ?? []).filter(({classes}) => !classes.includes('break'))
  const cells = tokens.map((token) => {
    const {near} = token
    const best = Math.min(...token.classes.map(rankOf))
    const classes = token.classes.filter((name) => rankOf(name) === best)
    const isPunctuation = classes.includes('punctuation') || classes.includes('separator')
    const shown = classes.slice(0, mostClasses).join('|') + (classes.length > mostClasses ? '|…' : '')
    const isStop = unread?.words.includes(token.text) === true && isWithin(token.position, unread.position)
    const isMarked = unread !== undefined && (classes.includes('unknown') || isStop)
    const word = written(token)
    return {
      word,
      below: isPunctuation ? '' : shown,
      mark: isMarked ? `${'^'.repeat(word.length)}${near ? ` ${near.word}?` : ''}` : ''
    }
  })
  const rows: Array<typeof cells> = []
  let width = Number.POSITIVE_INFINITY
  for (const cell of cells) {
    const own = widthOf(cell) + 2
    if (width + own > widest) {
      rows.push([])
      width = 0
    }
    rows.at(-1)?.push(cell)
    width += own
  }
  return rows.flatMap((row, number) => [
    ...(number > 0 ? [''] : []),
    ...(['word', 'below', 'mark'] as const)
      .map((part) =>
        row
          .map((cell) => cell[part].padEnd(widthOf(cell)))
          .join('  ')
          .trimEnd()
      )
      .filter((line, index) => index === 0 || line !== '')
  ])
}

/**
 * The words of a sentence that stand in a place, without markup but that of names.
 *
 * @param sentence with its explanation
 * @param place in the document
 * @returns the words; nothing without an explanation
 */
export function wordsIn({explanation}: Sentence, place: Position): string {
  return join((explanation?.tokens ?? []).filter(({position}) => isWithin(position, place)))
}

/**
 * The words of a sentence that stand in none of some places.
 *
 * @param sentence with its explanation
 * @param places in the document
 * @returns runs of words in order, those of joints alone left out: `, and then`
 */
export function wordsBeside({explanation}: Sentence, places: readonly Position[]): string[] {
  const runs: ExplainedToken[][] = [[]]
  for (const token of explanation?.tokens ?? []) {
    if (places.some((place) => isWithin(token.position, place))) runs.push([])
    else runs.at(-1)?.push(token)
  }
  return runs.map((run) => join(withoutJoints(run))).filter((words) => words !== '')
}

/** A run without commas and conjunctions at its edges. */
function withoutJoints(run: readonly ExplainedToken[]): readonly ExplainedToken[] {
  const isJoint = ({classes}: ExplainedToken) => classes.includes('and') || classes.includes('punctuation')
  const first = run.findIndex((token) => !isJoint(token))
  return first === -1 ? [] : run.slice(first, run.findLastIndex((token) => !isJoint(token)) + 1)
}

function join(tokens: readonly ExplainedToken[]): string {
  return tokens.reduce((text, token) => {
    const isJoined = text === '' || /^[,.;:!?)]$/.test(token.text) || text.endsWith('(')
    return `${text}${isJoined ? '' : ' '}${written(token)}`
  }, '')
}

/** `verb.press` says more than that a word may stand in a relative clause. */
function rankOf(name: string): number {
  if (name.includes('.')) return 0
  return /^(?:relative|beneficiar)/.test(name) ? 2 : 1
}

function written({text, classes}: ExplainedToken): string {
  if (classes.includes('label')) return `**${text}**`
  return classes.includes('quote') ? `"${text}"` : text
}

function widthOf({word, below, mark}: {word: string; below: string; mark: string}): number {
  return Math.max(word.length, below.length, mark.length)
}

function isWithin(inner: Position, outer: Position): boolean {
  return compare(inner.start, outer.start) >= 0 && compare(inner.end, outer.end) <= 0
}

function compare(one: Position['start'], other: Position['start']): number {
  return one.line - other.line || one.column - other.column
}
