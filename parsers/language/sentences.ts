import type {Token} from './tokens.js'

/**
 * Cuts the tokens of a paragraph into sentences, each without its final mark.
 *
 * A full stop inside a label or quote ends the sentence only where the label ends the paragraph or a capitalised word
 * follows it: `Select **Send.** Your partners …`.
 */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let current: Token[] = []
  const end = () => {
    if (current.length > 0) sentences.push(current)
    current = []
  }
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'break') end()
    else if (isFinalMark(token) && !isInside(token, tokens[index + 1])) end()
    else {
      current.push(token)
      if (endsInside(token, tokens[index + 1])) end()
    }
  }
  end()
  return sentences.filter((sentence) => sentence.some((token) => token.type !== 'punctuation'))
}

function isFinalMark(token: Token): boolean {
  return token.type === 'punctuation' && /^[.?!…。]$/.test(token.text)
}

/** No sentence begins in lower case behind a question mark: it belongs to a name, of which translation moved the markup. */
function isInside(mark: Token, next: Token | undefined): boolean {
  if (!/^[?!]$/.test(mark.text) || !next) return false
  return (next.type === 'word' || next.type === 'label') && /^\p{Ll}/u.test(next.text)
}

function endsInside(token: Token, next: Token | undefined): boolean {
  if (token.type !== 'label' && token.type !== 'quote') return false
  return /[.?!…]$/.test(token.text) && next?.type === 'word' && isCapitalized(next.text)
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}
