import type {List, ListItem} from 'mdast'
import type {Position} from 'unist'
import {isMoniker} from '../moniker/index.js'
import {type LetteredLines, readLettered} from './lettered.js'
import {type Block, blocksOf, passagesIn} from './passages.js'
import type {PhrasingContext} from './readable.js'
import type {OutlineStep, Passage} from './types.js'

/** What sorting blocks needs to know. */
export interface CollectOptions {
  context: PhrasingContext
  /** Whether a passage instructs its reader: it decides about bullets. */
  instructs: (passage: Passage) => boolean
}

/** Steps and other text below a heading. */
export interface Collected {
  steps: OutlineStep[]
  prose: Passage[]
}

/**
 * Sort blocks into steps and other text. Steps are numbered through, as their reader comes by them.
 *
 * @param blocks content of a section, lists joined
 * @param options context and language
 * @returns steps and prose in document order
 */
export function collectBlocks(blocks: readonly Block[], options: CollectOptions): Collected {
  const {context, instructs} = options
  const steps: OutlineStep[] = []
  const prose: Passage[] = []
  walk(blocks)
  return {steps, prose}

  function walk(nodes: readonly Block[]): undefined {
    // Lettered paragraphs right below a heading are steps from `a` on; any other letter may be anything.
    let isRun = false
    for (const node of nodes) {
      const [passage] = node.type === 'paragraph' ? passagesIn(node, context) : []
      const lettered = passage && readLettered(passage)
      isRun = lettered !== undefined && (isRun || lettered.lines[0]?.letter === 'a')
      if (lettered && isRun) {
        if (lettered.title) prose.push(lettered.title)
        addLettered(lettered)
      } else if (node.type === 'list') walkList(node)
      else if (isMoniker(node)) walk(node.children)
      else prose.push(...passagesIn(node, context))
    }
  }

  function walkList(list: List): undefined {
    const areSteps = holdsSteps(list)
    for (const item of list.children) walkItem(item, areSteps)
  }

  function walkItem(item: ListItem, isStep: boolean): undefined {
    const own: Passage[] = []
    /** Whether the item is the title of a group, and the lettered step to which a plain paragraph behind it belongs. */
    let isGroup = false
    let open: OutlineStep | undefined

    for (const child of blocksOf(item)) {
      const passages = passagesIn(child, context)
      const [passage] = passages
      const lettered = isStep && child.type === 'paragraph' && passage ? readLettered(passage) : undefined

      if (lettered) {
        isGroup = true
        if (lettered.title) own.push(lettered.title)
        open = addLettered(lettered)
      } else if (child.type === 'list' && isGroupOf(child, own)) {
        isGroup = true
        open = undefined
        walkList(child)
      } else if (child.type === 'paragraph' || child.type === 'list') {
        if (open) extend(open, passages)
        else own.push(...passages)
      } else {
        // Notes and tables say something about a step, they are no part of it.
        prose.push(...passages)
      }
    }

    if (!isStep || isGroup || !item.position) prose.push(...own)
    else if (own.length > 0) add(item.position, markerOf(item, context.source), own)
  }

  /** Add lettered steps; gives the last. */
  function addLettered({lines}: LetteredLines): OutlineStep | undefined {
    return lines.map(({letter, passage, position}) => add(position, letter, [passage])).at(-1)
  }

  function add(position: Position, written: string, passages: Passage[]): OutlineStep {
    const step = {position, written, ordinal: steps.length + 1, passages}
    steps.push(step)
    return step
  }

  /** Bullets below an instruction are what it is about, such as the options to choose from. */
  function isGroupOf(list: List, own: readonly Passage[]): boolean {
    return Boolean(list.ordered) || (holdsSteps(list) && !own.some((passage) => instructs(passage)))
  }

  function holdsSteps(list: List): boolean {
    if (list.ordered) return true
    const passage = firstPassage(list, context)
    return passage !== undefined && !isLoneLink(passage) && instructs(passage)
  }
}

/**
 * The passage that decides whether bullets are steps.
 *
 * @param list list
 * @param context of the document
 * @returns first paragraph of the first item
 */
export function firstPassage(list: List, context: PhrasingContext): Passage | undefined {
  const [first] = list.children[0] ? blocksOf(list.children[0]) : []
  return first?.type === 'paragraph' ? passagesIn(first, context)[0] : undefined
}

/** `- [Add a partner](…)` points to a page, whatever its title says. */
function isLoneLink({nodes}: Passage): boolean {
  const [first, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return first?.type === 'link' && others.length === 0
}

function extend(step: OutlineStep, passages: readonly Passage[]): undefined {
  step.passages.push(...passages)
  const end = passages.at(-1)?.position.end
  if (end) step.position = {start: step.position.start, end}
}

function markerOf(item: ListItem, source: string): string {
  const start = item.position?.start.offset ?? 0
  return /^(?:\d{1,9}|[*+-])/.exec(source.slice(start, start + 10))?.[0] ?? ''
}
