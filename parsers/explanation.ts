import type {Position} from 'unist'
import type {StatementId} from './vocabulary.js'

/** A token of a sentence with what its language knows about it. */
export interface ExplainedToken {
  text: string
  /** `label`, `quote`, `separator`, `punctuation`, `break`, `unknown`, or what a word can be: `verb.press`. */
  classes: string[]
  position: Position
  /** For an unknown word that looks like a known one: that, and where the language file has it. */
  near?: {word: string; key: string}
}

/** How a sentence was read, for whoever asks. */
export interface Explanation {
  tokens: ExplainedToken[]
  /** Of an unread sentence: ways to have it read. */
  changes: Change[]
  /** Of an unread sentence: what it would state but for some words. */
  near: NearStatement[]
}

/** A statement that a sentence would make but for some words. */
export interface NearStatement {
  id: StatementId
  /** Number of its rule in DOMAIN.md, `null` for what is no rule. */
  rule: string | null
  /** Words that its pattern does not know, in the order of the sentence. */
  words: string[]
  /** Place of the pattern in the language file: `statements.link-inactive[0]`. */
  key: string
}

/** A change of the text (a `typo`, another `wording`) or of the language file (an `entry`), as a sentence without full stop. */
export interface Change {
  of: 'typo' | 'wording' | 'entry'
  text: string
}
