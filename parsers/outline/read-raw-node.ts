import type {Html, Nodes, Paragraph} from 'mdast'
import type {Point} from 'unist'
import {readRaw} from '../bilingual/index.js'
import type {Reading} from '../types.js'

/**
 * A leaf as the reader of one half sees it, if it is one in which markdown leaves pairs as they are.
 *
 * A block of raw HTML that is nothing but pairs, since its first tag stands alone on its line, is the paragraph that its
 * text would be without them.
 *
 * @param node leaf of a tree
 * @param reading half to keep
 * @returns the leaf, or what is left of it
 */
export function readRawNode(node: Nodes, reading: Reading): Nodes {
  if (node.type === 'image' || node.type === 'imageReference') {
    const alt = node.alt && readRaw(node.alt, reading)
    return alt === node.alt ? node : {...node, alt: alt ?? null}
  }
  if (node.type !== 'html' && node.type !== 'yaml') return node
  const value = readRaw(node.value, reading)
  if (value === node.value) return node
  if (node.type === 'html' && value.trim() !== '' && !value.includes('<')) return paragraphOf(value, node)
  return {...node, value}
}

function paragraphOf(value: string, node: Html): Paragraph {
  const text = value.trim()
  const at = node.value.indexOf(text)
  const {position} = node
  if (!position) return {type: 'paragraph', children: [{type: 'text', value: text}]}
  const isExact = at >= 0 && (position.end.offset ?? 0) - (position.start.offset ?? 0) === node.value.length
  const place = isExact
    ? {start: pointIn(node.value, position.start, at), end: pointIn(node.value, position.start, at + text.length)}
    : position
  return {type: 'paragraph', children: [{type: 'text', value: text, position: place}], position}
}

function pointIn(text: string, start: Point, index: number): Point {
  const lines = text.slice(0, index).split('\n')
  const last = lines[lines.length - 1]?.length ?? 0
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + last : last + 1,
    offset: (start.offset ?? 0) + index
  }
}
