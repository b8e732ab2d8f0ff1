import type {BlockContent, DefinitionContent, ListItem, RootContent} from 'mdast'
import {isMoniker} from '../moniker/index.js'
import {plainText} from './plain-text.js'
import {type PhrasingContext, readable} from './readable.js'
import {leadingText, withoutStart} from './strip-start.js'
import type {Passage} from './types.js'

/** Any block. */
export type Block = RootContent | BlockContent | DefinitionContent

/** `[!NOTE]` and its like at the start of a quote. */
const alert = /^\s*\[![A-Za-z]+\]\s*/

/**
 * Every run of text in a block, in order: paragraphs, cells, and what lists and notes hold. The marker of a note is no
 * text.
 *
 * @param block any block
 * @param context of the document
 * @returns passages that are not blank
 */
export function passagesIn(block: Block, context: PhrasingContext): Passage[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      const nodes = readable(block.children, context)
      return block.position && plainText(nodes) !== '' ? [{nodes, position: block.position}] : []
    }
    case 'blockquote': {
      const [first, ...others] = block.children.flatMap((child) => passagesIn(child, context))
      return first ? [...withoutAlert(first), ...others] : []
    }
    case 'table':
      // the first row names the columns, it says nothing
      return block.children.slice(1).flatMap((row) => passagesIn(row, context))
    case 'tableRow': {
      const [first, ...others] = block.children.map((cell) => passagesIn(cell, context))
      const subject = plainText(first?.flatMap(({nodes}) => nodes) ?? [])
      return [...(first ?? []), ...others.flat().map((passage) => ({...passage, ...(subject !== '' && {subject})}))]
    }
    case 'list':
    case 'listItem':
    case 'moniker':
      return block.children.flatMap((child) => passagesIn(child, context))
    default:
      return []
  }
}

/**
 * Content of an item with the zones in it unwrapped, for a view that kept zones.
 *
 * @param item list item
 * @returns its blocks
 */
export function blocksOf(item: ListItem): Block[] {
  return item.children.flatMap((child): Block[] => (isMoniker(child) ? child.children : [child]))
}

function withoutAlert(passage: Passage): Passage[] {
  const match = alert.exec(leadingText(passage.nodes))
  if (!match) return [passage]
  const nodes = withoutStart(passage.nodes, match[0].length)
  return plainText(nodes) === '' ? [] : [{nodes, position: passage.position}]
}
