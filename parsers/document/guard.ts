import type {Nodes} from 'mdast'

/** Longest text that is read, in UTF-16 code units; documents of Learn are a hundred times shorter. */
export const maxLength = 4_000_000
/** Deepest nesting of quotes, list items and zones that is read. */
export const maxDepth = 100

/** Why a text is not read, and where. */
export interface Refusal {
  line: number
  reason: string
}

const markers = /^(?:[\t ]*(?:>|[*+-](?=[\t ])|\d{1,9}[).](?=[\t ])))+/
const indent = /^[\t ]{300,}(?:>|[*+-][\t ]|\d{1,9}[).][\t ])/

/**
 * Look for what no document has and no parser gets through in time: a text of many megabytes, or absurd nesting.
 *
 * @param text text of a file
 * @returns reason; nothing for a text that can be read
 */
export function refusalOf(text: string): Refusal | undefined {
  if (text.length > maxLength) {
    return {
      line: 1,
      reason: `Unexpected document of ${text.length} characters, expected at most ${maxLength}, split it`
    }
  }
  if (text.includes('\0')) {
    return {line: lineAt(text, text.indexOf('\0')), reason: 'Unexpected null character, expected a text file'}
  }

  let zones = 0
  let number = 0
  for (const line of text.split(/\r\n|[\n\r]/)) {
    number++
    if (/:{3,}[\t ]*moniker[\t ]*range=/i.test(line)) zones++
    else if (/:{3,}[\t ]*moniker-end/i.test(line)) zones = Math.max(0, zones - 1)
    const depth = (markers.exec(line)?.[0].match(/>|[*+-]|\d+[).]/g) ?? []).length
    if (depth > maxDepth || zones > maxDepth || indent.test(line)) {
      return {
        line: number,
        reason: `Unexpected nesting of more than ${maxDepth} quotes, list items or zones, expected less`
      }
    }
  }
  return undefined
}

/**
 * Whether a tree nests deeper than its walkers get through: markup in markup, on one line or many.
 *
 * @param tree parsed document
 * @returns whether it is too deep
 */
export function isTooDeep(tree: Nodes): boolean {
  let level: Nodes[] = [tree]
  // A container takes a node or two: list and item.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 4 * maxDepth) return true
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return false
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r]/).length
}
