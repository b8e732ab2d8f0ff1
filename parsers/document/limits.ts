import {codes} from 'micromark-util-symbol'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'

/**
 * Most of each kind of markup in one paragraph, heading or cell. Micromark takes time with the square of it, or, for what
 * looks like a comment, looks through the rest of the paragraph for its end each time. Real texts stay below a tenth.
 */
export const paragraphLimits = {
  /** Runs of `*` and `_`. */
  emphasis: 1000,
  /** `]`, each of which looks for its `[`. */
  brackets: 2000,
  /** `<!` and `<?`. */
  comments: 100
} as const

/** A text has more of something than is read. */
export class LimitError extends Error {
  /** Line of the text, from 1. */
  readonly line: number

  /**
   * @param line where it goes over the limit
   * @param reason what, with the limit
   */
  constructor(line: number, reason: string) {
    super(reason)
    this.name = 'LimitError'
    this.line = line
  }
}

/**
 * Micromark extension that gives up with a {@link LimitError} on a paragraph with more markup than {@link paragraphLimits}
 * allow. Its constructs only count, they match nothing. Counts are exact, where a look at the text would take tables and
 * code for paragraphs.
 *
 * @returns extension for `micromarkExtensions`
 */
export function limits(): Extension {
  const emphasis = counter(paragraphLimits.emphasis, 'runs of `*` and `_`')
  const brackets = counter(paragraphLimits.brackets, '`]`')
  const comments = counter(paragraphLimits.comments, '`<!` and `<?`', (code) => {
    return code === codes.exclamationMark || code === codes.questionMark
  })
  return {
    text: {
      [codes.asterisk]: emphasis,
      [codes.underscore]: emphasis,
      [codes.rightSquareBracket]: brackets,
      [codes.lessThan]: comments
    }
  }
}

function counter(limit: number, what: string, follows?: (code: Code) => boolean): Construct {
  // Each paragraph, heading and cell has a tokenizer of its own.
  const counts = new WeakMap<TokenizeContext, number>()
  return {tokenize}

  function tokenize(this: TokenizeContext, effects: Effects, _: State, nok: State): State {
    const self = this
    return follows ? start : count

    function start(code: Code): State | undefined {
      effects.enter('data')
      effects.consume(code)
      return next
    }

    function next(code: Code): State | undefined {
      return follows?.(code) ? count(code) : nok(code)
    }

    function count(code: Code): State | undefined {
      const seen = (counts.get(self) ?? 0) + 1
      counts.set(self, seen)
      if (seen > limit) {
        throw new LimitError(
          self.now().line,
          `Unexpected paragraph with more than ${limit} ${what}, expected fewer, split it`
        )
      }
      return nok(code)
    }
  }
}
