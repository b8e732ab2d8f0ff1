import {codes} from 'micromark-util-symbol'
import type {Code, Construct, Effects, ParseContext, State, TokenizeContext} from 'micromark-util-types'
import {consumeExactWord, consumeJunk, consumeSpace, consumeWord} from './consume.js'
import {resolveFences} from './resolve-fences.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    monikerEnd: 'monikerEnd'
    monikerEndJunk: 'monikerEndJunk'
    zoneEnd: 'zoneEnd'
    zoneEndJunk: 'zoneEndJunk'
  }
}

/** Containers that an end fence closes: by moniker, and by pivot or target. */
export type FenceKind = 'moniker' | 'zone'

/** What the end fences are called; docfx folds the case of one only (MONIKERS sections 2 and 8). */
const ends = {
  moniker: {word: 'moniker-end', consume: consumeWord, fence: 'monikerEnd', junk: 'monikerEndJunk'},
  zone: {word: 'zone-end', consume: consumeExactWord, fence: 'zoneEnd', junk: 'zoneEndJunk'}
} as const

/** Line on which a container saw its end fence; only there the end fence is a construct of its own. */
const endLines = new WeakMap<ParseContext, {line: number; kind: FenceKind}>()

/** Document construct of the end fences, MONIKERS sections 2 and 8, where {@link expectEnd} allows one. */
export const endFence: Construct = {
  name: 'monikerEnd',
  tokenize: tokenizeEnd,
  // A container of one line.
  continuation: {tokenize: (_, __, nok) => nok},
  exit: () => undefined,
  resolveAll: resolveFences
}

/**
 * Allow the end fence on the current line.
 *
 * @param context context of the container that ends there
 * @param kind what it is
 */
export function expectEnd(context: TokenizeContext, kind: FenceKind): undefined {
  endLines.set(context.parser, {line: context.now().line, kind})
}

/**
 * Construct to check whether a line is the end fence of a container.
 *
 * @param kind what it is
 * @param size colons of the open fence
 * @returns partial construct
 */
export function endOfSize(kind: FenceKind, size: number): Construct {
  const {word, consume} = ends[kind]
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

      return seen === size ? consumeSpace(effects, consume(effects, word, ok, nok))(code) : nok(code)
    }
  }
}

/** The end fence, on the line where a container saw its own: takes the whole line. */
function tokenizeEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  const expected = endLines.get(self.parser)
  const {word, consume, fence, junk} = ends[expected?.kind ?? 'moniker']
  return start

  function start(code: Code): State | undefined {
    if (expected?.line !== self.now().line) return nok(code)
    return consumeSpace(effects, before)(code)
  }

  function before(code: Code): State | undefined {
    if (code !== codes.colon) return nok(code)
    effects.enter(fence)
    return colons(code)
  }

  function colons(code: Code): State | undefined {
    if (code === codes.colon) {
      effects.consume(code)
      return colons
    }

    return consumeSpace(effects, consume(effects, word, after, nok))(code)
  }

  function after(code: Code): State | undefined {
    return consumeSpace(effects, consumeJunk(effects, junk, done))(code)
  }

  function done(code: Code): State | undefined {
    effects.exit(fence)
    return ok(code)
  }
}
