import {slug} from 'github-slugger'
import type {Heading, PhrasingContent, Root, RootContent} from 'mdast'
import {readTag} from '../bilingual/index.js'
import {plainText} from './plain-text.js'
import {type PhrasingContext, readable} from './readable.js'

/** Identity of a heading. */
export interface Anchor {
  anchor: string
  /** Whether another heading of the same view bears the same explicit name before it. */
  repeated: boolean
}

/**
 * Identity of every heading of a view: the name of its `<a name="…">` (in it, or alone in the paragraph before it), else
 * the slug of its title. A second heading of one identity in the same view gets a number, as only twins in different
 * zones are the same procedure.
 *
 * @param view what one reader sees, in the reading whose titles count
 * @param context of the document
 * @returns identities by the offset of the heading
 */
export function anchorsOf(view: Root, context: PhrasingContext): Map<number, Anchor> {
  const anchors = new Map<number, Anchor>()
  const uses = new Map<string, number>()
  let before: string | undefined

  for (const node of view.children) {
    if (node.type === 'heading') {
      const explicit = nameIn(node.children) ?? before
      const base = explicit ?? (slug(plainText(readable(node.children, context))) || 'section')
      const used = uses.get(base) ?? 0
      uses.set(base, used + 1)
      anchors.set(offsetOf(node), {
        anchor: used === 0 ? base : `${base}-${used}`,
        repeated: explicit !== undefined && used > 0
      })
    }
    before = loneName(node)
  }

  return anchors
}

/** Where a heading starts; `0` for one that was never in a file. */
export function offsetOf(node: Heading): number {
  return node.position?.start.offset ?? 0
}

function nameIn(children: readonly PhrasingContent[]): string | undefined {
  for (const child of children) {
    const tag = child.type === 'html' ? readTag(child.value) : undefined
    const name =
      tag?.name === 'a' && tag.kind !== 'close' ? (tag.attributes.get('name') ?? tag.attributes.get('id')) : ''
    if (name) return name
  }
  return undefined
}

function loneName(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined
  const isLone = node.children.every((child) => child.type === 'html' || (child.type === 'text' && !child.value.trim()))
  return isLone ? nameIn(node.children) : undefined
}
