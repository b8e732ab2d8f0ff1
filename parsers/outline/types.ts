import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'

/** A run of text that reads as one: a paragraph, a cell, a heading, a lettered line. */
export interface Passage {
  /** Ready to be read: raw HTML resolved, each text in one run of the source. */
  nodes: PhrasingContent[]
  /** Of the node that holds it: the same in every reading. */
  position: Position
  /** What its row of a table is about: the text of the first cell. */
  subject?: string
  /** What introduces it: the paragraph before its list, the name of its column. */
  leadIn?: string
  /** The other cells of its row. */
  row?: readonly Cell[]
}

/** A cell of a table, with the name of its column. */
export interface Cell {
  text: string
  column?: string
}

/**
 * A step as written, in one view. Decides T7: the written number, the rendered one and the place are kept apart, and the
 * place is what the step is known by.
 */
export interface OutlineStep {
  position: Position
  /** Marker: `6`, `a`, `-`. */
  written: string
  /** The number that a browser shows, of an item of a numbered list. */
  rendered?: number
  /** Position among the steps of its section in this view, from 1. */
  ordinal: number
  passages: Passage[]
}

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  /** Language-neutral identity. */
  anchor: string
  title: string
  /** Of the heading, `0` for text before the first. */
  depth: number
  position: Position
  steps: OutlineStep[]
  /** What is in no step. */
  prose: Passage[]
  /** Of the prose, the bold titles of groups of steps. */
  titles: Passage[]
  /** Blocks with text that is neither, and items without any. */
  skipped: Skipped[]
  /** Whether a numbered list of links says where to read on. */
  contents?: true
}

/** A block that is read neither as steps nor as sentences. */
export interface Skipped {
  kind: 'html' | 'code' | 'empty-item'
  position: Position
}
