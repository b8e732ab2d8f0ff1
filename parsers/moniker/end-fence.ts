import {codes} from 'micromark-util-symbol'
import type {Code, Construct, Effects, ParseContext, State, TokenizeContext} from 'micromark-util-types'
import {consumeJunk, consumeSpace, consumeWord} from './consume.js'
import {resolveTight} from './resolve-tight.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    monikerEnd: 'monikerEnd'
    monikerEndJunk: 'monikerEndJunk'
  }
}

/** Line on which a zone saw its end fence; only there the end fence is a construct of its own. */
const endLines = new WeakMap<ParseContext, number>()

/** Document construct of the end fence: `::: moniker-end`, MONIKERS section 2, where {@link expectEnd} allows it. */
export const endFence: Construct = {
  name: 'monikerEnd',
  tokenize: tokenizeEnd,
  // A container of one line.
  continuation: {tokenize: (_, __, nok) => nok},
  exit: () => undefined,
  resolveAll: resolveTight
}

/**
 * Allow the end fence on the current line.
 *
 * @param context context of the zone that ends there
 */
export function expectEnd(context: TokenizeContext): undefined {
  endLines.set(context.parser, context.now().line)
}

/**
 * Construct to check whether a line is the end fence of a zone.
 *
 * @param size colons of the open fence
 * @returns partial construct
 */
export function endOfSize(size: number): Construct {
  return {partial: true, tokenize}

  function tokenize(effects: Effects, ok: State, nok: State): State {
    let seen = 0
    return consumeSpace(effects, colons)

    function colons(code: Code): State | undefined {
      if (code === codes.colon) {
        effects.consume(code)
        seen++
        return colons
      }

      return seen === size ? consumeSpace(effects, consumeWord(effects, 'moniker-end', ok, nok))(code) : nok(code)
    }
  }
}

/** The end fence, on the line where a zone saw its own: takes the whole line. */
function tokenizeEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  return start

  function start(code: Code): State | undefined {
    if (endLines.get(self.parser) !== self.now().line) return nok(code)
    return consumeSpace(effects, before)(code)
  }

  function before(code: Code): State | undefined {
    if (code !== codes.colon) return nok(code)
    effects.enter('monikerEnd')
    return colons(code)
  }

  function colons(code: Code): State | undefined {
    if (code === codes.colon) {
      effects.consume(code)
      return colons
    }

    return consumeSpace(effects, consumeWord(effects, 'moniker-end', after, nok))(code)
  }

  function after(code: Code): State | undefined {
    return consumeSpace(effects, consumeJunk(effects, 'monikerEndJunk', done))(code)
  }

  function done(code: Code): State | undefined {
    effects.exit('monikerEnd')
    return ok(code)
  }
}
