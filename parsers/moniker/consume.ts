import {markdownLineEnding, markdownSpace} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Effects, State, TokenType} from 'micromark-util-types'

/** Consume optional spaces and tabs. */
export function consumeSpace(effects: Effects, ok: State): State {
  return start

  function start(code: Code): State | undefined {
    if (!markdownSpace(code)) return ok(code)
    effects.consume(code)
    return start
  }
}

/** Consume `word`, whatever its case. */
export function consumeWord(effects: Effects, word: string, ok: State, nok: State): State {
  return consumeCharacters(effects, word, (character) => character.toLowerCase(), ok, nok)
}

/** Consume `word` in its very case. */
export function consumeExactWord(effects: Effects, word: string, ok: State, nok: State): State {
  return consumeCharacters(effects, word, (character) => character, ok, nok)
}

function consumeCharacters(
  effects: Effects,
  word: string,
  fold: (character: string) => string,
  ok: State,
  nok: State
): State {
  let index = 0
  return start

  function start(code: Code): State | undefined {
    // ASCII only: a Kelvin sign is no k.
    if (code === null || code < 0 || code > codes.tilde) return nok(code)
    if (fold(String.fromCharCode(code)) !== word.charAt(index)) return nok(code)
    effects.consume(code)
    index++
    return index === word.length ? ok : start
  }
}

/** Consume the rest of the line, if there is any, as a token of `type`. */
export function consumeJunk(effects: Effects, type: TokenType, ok: State): State {
  return start

  function start(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return ok(code)
    effects.enter(type)
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit(type)
      return ok(code)
    }

    effects.consume(code)
    return inside
  }
}
