/** A raw HTML tag, as markdown keeps it: one node per tag. */
export interface RawTag {
  kind: 'open' | 'close' | 'void'
  /** Lower-cased. */
  name: string
  attributes: ReadonlyMap<string, string>
}

const tagPattern = /^<(\/?)([a-z][a-z\d-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)>$/i
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const voidNames = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/**
 * Read the value of an inline `html` node (CommonMark section 6.6: an open tag, a closing tag, or something else).
 *
 * @param value `<span class="x">`
 * @returns the tag, that of a span with a damaged or missing quote, too; nothing for comments, declarations and instructions
 */
export function readTag(value: string): RawTag | undefined {
  const match = tagPattern.exec(value) ?? tagPattern.exec(mended(value))
  if (!match) return undefined
  const [, slash, written = '', rest = '', selfClosing] = match
  const name = written.toLowerCase()
  const attributes = new Map<string, string>()
  for (const [, key = '', double, single, bare] of rest.matchAll(attributePattern)) {
    const lower = key.toLowerCase()
    // HTML keeps the first of two attributes of one name.
    if (!attributes.has(lower)) attributes.set(lower, double ?? single ?? bare ?? '')
  }

  if (slash) return {kind: 'close', name, attributes}
  return {kind: selfClosing || voidNames.has(name) ? 'void' : 'open', name, attributes}
}

/** A span of one tag whose quotes do not match, as one of them is a reference or is missing, with matching ones. */
function mended(value: string): string {
  if (!/^<span\b[^<>]*>$/i.test(value)) return ''
  return value
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/=\s*([^"'\s>]+)"/g, '="$1"')
    .replace(/="([^"\s>]*)(\s*)>$/, '="$1"$2>')
}

/** Siblings with the tags among them. */
export interface TaggedSiblings<Node> {
  nodes: readonly Node[]
  /** Tag of each node that is one. */
  tags: ReadonlyArray<RawTag | undefined>
  /** Index of the tag that closes the element which opens at an index. */
  closers: ReadonlyMap<number, number>
}

/**
 * Read the tags among siblings. Elements of one name nest; those of different names may cross.
 *
 * @param nodes children of one parent
 * @returns nodes, tags, and which of them belong together
 */
export function readTags<Node extends {type: string}>(nodes: readonly Node[]): TaggedSiblings<Node> {
  const tags = nodes.map((node) =>
    node.type === 'html' && 'value' in node && typeof node.value === 'string' ? readTag(node.value) : undefined
  )
  const closers = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (const [index, tag] of tags.entries()) {
    if (!tag || tag.kind === 'void') continue
    const indices = open.get(tag.name) ?? []
    open.set(tag.name, indices)
    if (tag.kind === 'open') indices.push(index)
    else {
      const start = indices.pop()
      if (start !== undefined) closers.set(start, index)
    }
  }
  return {nodes, tags, closers}
}
