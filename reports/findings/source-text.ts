import type {Point, Position} from 'unist'

/** A file's text by line and column, as unist counts them: from 1, every kind of line ending, UTF-16 units. */
export interface SourceText {
  /** What stands there; empty for a place outside the text. */
  slice(position: Position): string
  /** The one place within `position` where `words` stand; `undefined` when they stand there never or several times. */
  find(words: string, position: Position): Position | undefined
}

/**
 * Opens a text for look-ups by place.
 *
 * @param text the file, without byte order mark
 * @returns look-ups; line starts are computed once
 */
export function sourceText(text: string): SourceText {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)

  return {slice, find}

  function slice({start, end}: Position): string {
    return text.slice(offsetOf(start), offsetOf(end))
  }

  function find(words: string, position: Position): Position | undefined {
    if (words === '') return undefined
    const within = slice(position)
    const at = within.indexOf(words)
    if (at === -1 || within.indexOf(words, at + 1) !== -1) return undefined
    const offset = offsetOf(position.start) + at
    return {start: pointAt(offset), end: pointAt(offset + words.length)}
  }

  function offsetOf({line, column}: Point): number {
    return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length)
  }

  function pointAt(offset: number): Point {
    const line = starts.findLastIndex((start) => start <= offset)
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1}
  }
}
