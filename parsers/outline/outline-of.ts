import type {Heading, ListItem, Root, RootContent} from 'mdast'
import {type Anchor, offsetOf} from './anchors-of.js'
import {collectBlocks, numberOf} from './collect-blocks.js'
import {plainText} from './plain-text.js'
import {type PhrasingContext, readable} from './readable.js'
import type {Passage, Section} from './types.js'

/** What an outline needs besides the view. */
export interface OutlineOptions {
  context: PhrasingContext
  /** Identities of the headings of this view. */
  anchors: ReadonlyMap<number, Anchor>
  /** Whether a passage below a heading instructs its reader: it decides about bullets. */
  instructs: (passage: Passage, heading: Pick<Section, 'anchor' | 'title'>) => boolean
  /** Whether an instruction above steps only sums them up: `Select the subscription:`. Default: none does. */
  sumsUp?: (passage: Passage) => boolean
}

/**
 * Sections of a view with their steps (DOMAIN sections 0 and 3.2).
 *
 * Items of numbered lists are steps, whatever they say; items of bullet lists are steps where the first of them
 * instructs. Lists that zones split are one list. Steps are counted through all lists of the section, so that a list
 * that goes on after a paragraph goes on counting.
 * An item whose nested list, or lettered paragraphs, hold steps is the title of a group, not a step, unless it says what to
 * do before them.
 *
 * @param view what one reader sees
 * @param options context, identities and language
 * @returns sections in document order, those without steps too
 */
export function outlineOf(view: Root, options: OutlineOptions): Section[] {
  const sections: Section[] = []
  let blocks: RootContent[] = []
  let heading: Heading | undefined

  for (const node of view.children) {
    if (node.type === 'heading') {
      close()
      heading = node
      blocks = []
    } else if (node.type !== 'yaml') {
      blocks.push(node)
    }
  }
  close()
  return sections

  function close(): undefined {
    const {context, anchors, instructs, sumsUp = () => false} = options
    const title = heading ? plainText(readable(heading.children, context)) : ''
    const anchor = (heading && anchors.get(offsetOf(heading))?.anchor) ?? ''
    const {contents, ...collected} = collectBlocks(joinLists(blocks), {
      context,
      numbers: numbersIn(blocks),
      instructs: (passage) => instructs(passage, {anchor, title}),
      sumsUp
    })
    if (!heading && Object.values(collected).every((found) => found.length === 0)) return
    const position = heading?.position ?? blocks[0]?.position
    if (!position) return
    const depth = heading?.depth ?? 0
    sections.push({anchor, title, depth, position, ...collected, ...(contents && {contents: true as const})})
  }
}

/** Numbers that a browser shows: each list counts on from its own first, joined or not. */
function numbersIn(blocks: readonly RootContent[]): Map<ListItem, number> {
  const numbers = new Map<ListItem, number>()
  for (const list of blocks) {
    if (list.type !== 'list' || !list.ordered) continue
    for (const [index, item] of list.children.entries()) numbers.set(item, numberOf(list, index))
  }
  return numbers
}

/**
 * Join the lists of one kind that nothing stands between: markdown alone would have made one list of them, so it was a
 * zone (or a comment) that split them.
 */
function joinLists(blocks: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const block of blocks) {
    const last = result[result.length - 1]
    if (block.type === 'list' && last?.type === 'list' && Boolean(block.ordered) === Boolean(last.ordered)) {
      result[result.length - 1] = {...last, children: [...last.children, ...block.children]}
    } else if (block.type !== 'definition' && !isComment(block)) {
      result.push(block)
    }
  }
  return result
}

function isComment(block: RootContent): boolean {
  return block.type === 'html' && /^<!--[\s\S]*-->$/.test(block.value.trim())
}
