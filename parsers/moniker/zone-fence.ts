import {asciiAlphanumeric, markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, Effects, ParseContext, State, TokenizeContext} from 'micromark-util-types'
import {consumeSpace, consumeWord} from './consume.js'
import {endOfSize, expectEnd} from './end-fence.js'
import type {FencePlace} from './open-fence.js'
import {resolveFences} from './resolve-fences.js'
import {readZoneAttributes, type ZoneProblem} from './zone-attributes.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** The zone, from its open fence up to the line of its end fence. */
    zone: 'zone'
    zoneFence: 'zoneFence'
    zoneFenceAttributes: 'zoneFenceAttributes'
  }
}

/** Colons of a fence, neither more nor fewer. */
const size = 3

/** Last line that is inside of a zone: on it no other zone can open. */
const zoneLines = new WeakMap<ParseContext, number>()

/**
 * Document construct of a zone of pivots or of a target: `::: zone pivot="…"`, MONIKERS section 8.
 *
 * @param onInvalid called for a line that would open a zone but is refused, and thus stays text
 * @returns construct
 */
export function zoneFence(onInvalid: (place: FencePlace, problem: ZoneProblem) => undefined): Construct {
  return {
    name: 'zone',
    tokenize: tokenizeOpen,
    continuation: {tokenize: tokenizeContinuation},
    exit: exitZone,
    resolveAll: resolveFences
  }

  function tokenizeOpen(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const self = this
    const begin = self.now()
    let seen = 0

    return start

    function start(code: Code): State | undefined {
      if (code !== codes.colon) return nok(code)
      effects.enter('zone', {_container: true})
      effects.enter('zoneFence')
      return colons(code)
    }

    function colons(code: Code): State | undefined {
      if (code === codes.colon) {
        effects.consume(code)
        seen++
        return seen > size ? nok : colons
      }

      return seen === size ? consumeSpace(effects, consumeWord(effects, 'zone', afterName, nok))(code) : nok(code)
    }

    function afterName(code: Code): State | undefined {
      // A longer name: `zone-end`, `zones`.
      if (code === codes.dash || asciiAlphanumeric(code)) return nok(code)
      if (code === codes.eof || markdownLineEnding(code)) return done(code, '')
      effects.enter('zoneFenceAttributes')
      return attributes(code)
    }

    function attributes(code: Code): State | undefined {
      if (code !== codes.eof && !markdownLineEnding(code)) {
        effects.consume(code)
        return attributes
      }

      return done(code, self.sliceSerialize(effects.exit('zoneFenceAttributes')))
    }

    function done(code: Code, text: string): State | undefined {
      const read = readZoneAttributes(text)
      const problem = zoneLines.get(self.parser) === begin.line ? nested : 'problem' in read ? read.problem : undefined
      if (problem) {
        const place = {start: begin, end: self.now()}
        onInvalid({...place, text: self.sliceSerialize(place)}, problem)
        return nok(code)
      }

      effects.exit('zoneFence')
      return ok(code)
    }
  }

  function exitZone(this: TokenizeContext, effects: Effects): undefined {
    effects.exit('zone')
  }
}

const nested: ZoneProblem = {
  reason: 'Unexpected zone inside of a zone, expected `::: zone-end` before it, as zones cannot be nested',
  expected: ['::: zone-end']
}

/** Continues a zone unless the line is its end fence. */
function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  return effects.check(endOfSize('zone', size), atEnd, inside)

  function atEnd(code: Code): State | undefined {
    expectEnd(self, 'zone')
    return nok(code)
  }

  function inside(code: Code): State | undefined {
    zoneLines.set(self.parser, self.now().line)
    return ok(code)
  }
}
