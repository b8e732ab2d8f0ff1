import type {BlockContent, DefinitionContent, ListItem, RootContent, Table} from 'mdast'
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
      const [first, ...others] = passagesOf(block.children, context)
      return first ? [...withoutAlert(first), ...others] : []
    }
    case 'table':
      return rowsOf(block, context)
    case 'list':
    case 'listItem':
    case 'moniker':
      return passagesOf(block.children, context)
    default:
      return []
  }
}

/**
 * What introduces each of these blocks: a list by the paragraph before it.
 *
 * @returns as many as there are blocks
 */
export function leadInsOf(blocks: readonly Block[], context: PhrasingContext): Array<string | undefined> {
  return blocks.map(({type}, index) => {
    const before = blocks[index - 1]
    return type === 'list' && before?.type === 'paragraph' ? plainText(readable(before.children, context)) : undefined
  })
}

/** The same passages, introduced by a text; what introduces one already is nearer. */
export function introduced(passages: readonly Passage[], leadIn: string | undefined): Passage[] {
  return passages.map((passage) => (leadIn && passage.leadIn === undefined ? {...passage, leadIn} : passage))
}

function passagesOf(blocks: readonly Block[], context: PhrasingContext): Passage[] {
  const leadIns = leadInsOf(blocks, context)
  return blocks.flatMap((block, index) => introduced(passagesIn(block, context), leadIns[index]))
}

/** The cells of a table. The first row names the columns, it says nothing itself. */
function rowsOf({children: [head, ...rows]}: Table, context: PhrasingContext): Passage[] {
  const names = head?.children.map((cell) => textOf(passagesIn(cell, context))) ?? []
  return rows.flatMap(({children}) => {
    const cells = children.map((cell, index) => introduced(passagesIn(cell, context), names[index]))
    const texts = cells.map((cell, index) => ({text: textOf(cell), ...(names[index] && {column: names[index]})}))
    const subject = texts[0]?.text ?? ''
    return cells.flatMap((cell, index) => {
      const row = texts.filter((_, other) => other !== index)
      return cell.map((passage) => ({...passage, row, ...(index > 0 && subject !== '' && {subject})}))
    })
  })
}

function textOf(passages: readonly Passage[]): string {
  return plainText(passages.flatMap(({nodes}) => nodes))
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
