import type {Text} from 'mdast'
import type {Point} from 'unist'

const escapable = /[!-/:-@[-`{-~]/
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/i

/**
 * Cut a text where its value leaves the source: at escapes (`\>`), character references (`&amp;`), and line ends with
 * the indent and markers that follow. In each piece value and source then run in step, so a place in one is a place in
 * the other.
 *
 * @param node text of a parsed document
 * @param source text of the file
 * @returns pieces in order, with positions; the node itself where it already runs in step, or has no place
 */
export function runsOf(node: Text, source: string): Text[] {
  const {value, position} = node
  const from = position?.start.offset
  const to = position?.end.offset
  if (!position || from === undefined || to === undefined) return [node]
  const slice = source.slice(from, to)
  if (slice === value && !/[\n\r]/.test(slice)) return [node]

  const cursor = {line: position.start.line, column: position.start.column, offset: from}
  const runs: Text[] = []
  let done = 0
  let run: {value: string; start: Point} | undefined

  while (done < value.length && cursor.offset < to) {
    const character = value.charAt(done)
    const written = source.charAt(cursor.offset)
    const width = widthOf(source.slice(cursor.offset, Math.min(to, cursor.offset + 40)), value.slice(done, done + 40))

    const isEnd = character === '\n' || (character === '\r' && value.charAt(done + 1) !== '\n')
    if (isEnd && /[\n\r]/.test(written)) {
      flush()
      const start = {...cursor}
      nextLine(written)
      runs.push({type: 'text', value: character, position: {start, end: {...cursor}}})
      done++
    } else if (width.source > 1) {
      flush()
      add(value.slice(done, done + width.value), width.source)
    } else if (written === character) {
      run ??= {value: '', start: {...cursor}}
      run.value += character
      advance(1)
      done++
    } else {
      // The source has what the value lacks: spaces around a line end, markers of quotes.
      flush()
      advance(1)
    }
  }

  flush()
  return runs.map((text) => text.value).join('') === value ? runs : [node]

  function add(text: string, size: number): undefined {
    const start = {...cursor}
    advance(size)
    runs.push({type: 'text', value: text, position: {start, end: {...cursor}}})
    done += text.length
  }

  function flush(): undefined {
    if (run) runs.push({type: 'text', value: run.value, position: {start: run.start, end: {...cursor}}})
    run = undefined
  }

  function advance(size: number): undefined {
    cursor.column += size
    cursor.offset += size
  }

  function nextLine(written: string): undefined {
    cursor.offset += written === '\r' && source.charAt(cursor.offset + 1) === '\n' ? 2 : 1
    cursor.line++
    cursor.column = 1
  }
}

/** How much of source and value the next character takes. */
function widthOf(source: string, value: string): {source: number; value: number} {
  // Of two backslashes the first escapes, too.
  if (source.startsWith('\\') && escapable.test(source.charAt(1)) && value.charAt(0) === source.charAt(1)) {
    return {source: 2, value: 1}
  }

  const match = reference.exec(source)?.[0]
  if (match && !value.startsWith(match)) {
    // A reference stands for one or two code units: the source goes on with what the value goes on with.
    const size = value.length === 1 || source.startsWith(value.charAt(1), match.length) ? 1 : 2
    return {source: match.length, value: size}
  }

  return {source: 1, value: 1}
}
