import type {Nodes} from 'mdast'

/** Longest text that is read, in UTF-16 code units; documents of Learn rarely have 100,000. */
export const maxLength = 1_500_000
/** Deepest nesting of quotes, list items and zones that is read. */
export const maxDepth = 100

/**
 * Most pairs of an underlined heading and a line, and of a lazy line and a line: micromark looks through what came
 * before for each of them.
 */
export const maxHeadingWork = 10_000_000
export const maxLazyWork = 50_000_000

/** Why a text is not read, and where. */
export interface Refusal {
  line: number
  reason: string
}

const markers = /^(?:[\t ]*(?:>|[*+-](?=[\t ])|\d{1,9}[).](?=[\t ])))+/
const underline = /^[\t >]*(?:=+|-+)[\t ]*$/
const indented = /^(?:[\t ]*>)*(?:[\t]| {2})/
const indent = /^[\t ]{300,}(?:>|[*+-][\t ]|\d{1,9}[).][\t ])/

/**
 * Look for what no document has and no parser gets through in time: a text of many megabytes, absurd nesting, thousands
 * of underlined headings, or of lines that lazily continue a quote or an item (CommonMark sections 4.3, 5.1).
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

  const lines = text.split(/\r\n|[\n\r]/)
  const maxUnderlines = Math.floor(maxHeadingWork / lines.length)
  const maxLazy = Math.floor(maxLazyWork / lines.length)
  let zones = 0
  let underlines = 0
  let lazy = 0
  /** Depth of the run of lines without a blank one. */
  let open = 0
  let isAfterText = false

  for (const [index, line] of lines.entries()) {
    if (line.includes(':::')) {
      if (/:{3,}[\t ]*moniker[\t ]*range="[^"]*"/i.test(line)) zones++
      else if (/:{3,}[\t ]*moniker-end/i.test(line)) zones = Math.max(0, zones - 1)
    }
    const depth = depthOf(line)
    if (depth > maxDepth || zones > maxDepth || indent.test(line)) {
      return refuse(index, `Unexpected nesting of more than ${maxDepth} quotes, list items or zones, expected less`)
    }

    const isBlank = line.trim() === ''
    if (isAfterText && underline.test(line)) underlines++
    // The text of an item that is indented is none.
    if (!isBlank && depth < open && !indented.test(line)) lazy++
    open = isBlank ? 0 : Math.max(open, depth)
    isAfterText = !isBlank
    if (underlines > maxUnderlines) {
      const most = `${maxUnderlines} in ${lines.length} lines`
      return refuse(index, `Unexpected number of underlined headings, expected at most ${most}, use \`#\``)
    }
    if (lazy > maxLazy) {
      const most = `${maxLazy} in ${lines.length} lines`
      return refuse(
        index,
        `Unexpected number of lines that continue a quote or an item without its mark, expected at most ${most}, indent them`
      )
    }
  }
  return undefined
}

function refuse(index: number, reason: string): Refusal {
  return {line: index + 1, reason}
}

function depthOf(line: string): number {
  const prefix = markers.exec(line)?.[0]
  return prefix === undefined ? 0 : (prefix.match(/>|[*+-]|\d+[).]/g)?.length ?? 0)
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
