import {markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {
  Code,
  Construct,
  ContainerState,
  Effects,
  ParseContext,
  Point,
  State,
  TokenizeContext
} from 'micromark-util-types'
import {consumeJunk, consumeSpace, consumeWord} from './consume.js'
import {endOfSize, expectEnd} from './end-fence.js'
import {resolveFences} from './resolve-fences.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** The zone, from its open fence up to the line of its end fence. */
    moniker: 'moniker'
    monikerFence: 'monikerFence'
    monikerFenceRange: 'monikerFenceRange'
    monikerFenceJunk: 'monikerFenceJunk'
  }
  interface ContainerState {
    /** Colons of the open fence of a zone. */
    monikerSize?: number
  }
}

/** Where a fence stands, and what it says. */
export interface FencePlace {
  start: Point
  end: Point
  text: string
}

/** Deepest nesting of moniker zones: every line asks each of them whether it goes on. */
export const maxDepth = 100

/** Why a line that would open a moniker zone stays text. */
export type MonikerRefusal = 'unquoted' | 'deep'

/** Fewest colons of a fence. */
const sizeMin = 3

/** How many zones go on in the current line. */
const depths = new WeakMap<ParseContext, {line: number; depth: number}>()

/**
 * Document construct of the open fence, and of the zone that it opens: `::: moniker range="…"`, MONIKERS section 1.
 *
 * @param onRefused called for a line that lacks the closing quote or lies too deep, and thus stays text
 * @returns construct
 */
export function openFence(onRefused: (place: FencePlace, why: MonikerRefusal) => undefined): Construct {
  return {
    name: 'moniker',
    tokenize: tokenizeOpen,
    continuation: {tokenize: tokenizeContinuation},
    exit: exitZone,
    resolveAll: resolveFences
  }

  function tokenizeOpen(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const self = this
    const begin = self.now()
    let size = 0

    return start

    function start(code: Code): State | undefined {
      if (code !== codes.colon) return nok(code)
      effects.enter('moniker', {_container: true})
      effects.enter('monikerFence')
      return colons(code)
    }

    function colons(code: Code): State | undefined {
      if (code === codes.colon) {
        effects.consume(code)
        size++
        return colons
      }

      return size < sizeMin ? nok(code) : beforeName(code)
    }

    function beforeName(code: Code): State | undefined {
      return consumeSpace(effects, consumeWord(effects, 'moniker', beforeAttribute, nok))(code)
    }

    function beforeAttribute(code: Code): State | undefined {
      return consumeSpace(effects, consumeWord(effects, 'range="', rangeStart, nok))(code)
    }

    function rangeStart(code: Code): State | undefined {
      if (code === codes.quotationMark) return quote(code)
      effects.enter('monikerFenceRange')
      return range(code)
    }

    function range(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) {
        effects.exit('monikerFenceRange')
        refuse('unquoted')
        return nok(code)
      }

      if (code === codes.quotationMark) {
        effects.exit('monikerFenceRange')
        return quote(code)
      }

      effects.consume(code)
      return range
    }

    function quote(code: Code): State | undefined {
      effects.consume(code)
      return afterQuote
    }

    // Spaces only: docfx takes even a tab here for junk.
    function afterQuote(code: Code): State | undefined {
      if (code === codes.space) {
        effects.consume(code)
        return afterQuote
      }

      return consumeJunk(effects, 'monikerFenceJunk', done)(code)
    }

    function done(code: Code): State | undefined {
      if (depthOf(self) >= maxDepth) {
        refuse('deep')
        return nok(code)
      }

      effects.exit('monikerFence')
      const state = containerState(self)
      state.monikerSize = size
      return ok(code)
    }

    function refuse(why: MonikerRefusal): undefined {
      const place = {start: begin, end: self.now()}
      onRefused({...place, text: self.sliceSerialize(place)}, why)
    }
  }

  function exitZone(this: TokenizeContext, effects: Effects): undefined {
    effects.exit('moniker')
  }
}

/** Continues a zone unless the line is its end fence. */
function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  return effects.check(endOfSize('moniker', containerState(self).monikerSize ?? sizeMin), atEnd, inside)

  function atEnd(code: Code): State | undefined {
    expectEnd(self, 'moniker')
    return nok(code)
  }

  function inside(code: Code): State | undefined {
    depths.set(self.parser, {line: self.now().line, depth: depthOf(self) + 1})
    return ok(code)
  }
}

/** Zones that go on in the current line, as far as they have been asked. */
function depthOf(context: TokenizeContext): number {
  const known = depths.get(context.parser)
  return known?.line === context.now().line ? known.depth : 0
}

function containerState(context: TokenizeContext): ContainerState {
  // Micromark sets it before it asks a container.
  context.containerState ||= {}
  return context.containerState
}
