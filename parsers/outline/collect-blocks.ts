import type {List, ListItem} from 'mdast'
import type {Position} from 'unist'
import {isMoniker} from '../moniker/index.js'
import {type LetteredLines, readLettered} from './lettered.js'
import {type Block, blocksOf, introduced, leadInsOf, passagesIn} from './passages.js'
import type {PhrasingContext} from './readable.js'
import {skippedIn} from './skipped-in.js'
import type {OutlineStep, Passage, Skipped} from './types.js'

/** What sorting blocks needs to know. */
export interface CollectOptions {
  context: PhrasingContext
  /** Whether a passage instructs its reader: it decides about bullets. */
  instructs: (passage: Passage) => boolean
  /** Whether an instruction above steps only sums them up. */
  sumsUp: (passage: Passage) => boolean
  /** Numbers that a browser shows, for items of lists that were joined. */
  numbers: ReadonlyMap<ListItem, number>
}

/** Steps and other text below a heading. */
export interface Collected {
  steps: OutlineStep[]
  prose: Passage[]
  /** Of the prose, the bold titles of groups of steps. */
  titles: Passage[]
  skipped: Skipped[]
  /** Whether a table of contents stands among them: what to do is in other documents. */
  contents: boolean
}

/**
 * Sort blocks into steps and other text. Steps are numbered through, as their reader comes by them.
 *
 * @param blocks content of a section, lists joined
 * @param options context and language
 * @returns steps and prose in document order
 */
export function collectBlocks(blocks: readonly Block[], options: CollectOptions): Collected {
  const {context, instructs, sumsUp, numbers} = options
  const steps: OutlineStep[] = []
  const prose: Passage[] = []
  const titles: Passage[] = []
  const skipped = blocks.flatMap((block) => skippedIn(block))
  const contents = blocks.some((block) => block.type === 'list' && isContents(block, context))
  walk(blocks)
  return {steps, prose, titles, skipped, contents}

  function walk(nodes: readonly Block[]): undefined {
    // Lettered paragraphs right below a heading are steps from `a` on; any other letter may be anything.
    let isRun = false
    const leadIns = leadInsOf(nodes, context)
    for (const [index, node] of nodes.entries()) {
      const [passage] = node.type === 'paragraph' ? passagesIn(node, context) : []
      const lettered = passage && readLettered(passage)
      isRun = lettered !== undefined && (isRun || lettered.lines[0]?.letter === 'a')
      if (lettered && isRun) {
        if (lettered.title) prose.push(lettered.title)
        addLettered(lettered)
      } else if (node.type === 'list') walkList(node, leadIns[index])
      else if (isMoniker(node)) walk(node.children)
      else prose.push(...passagesIn(node, context))
    }
  }

  function walkList(list: List, leadIn?: string): undefined {
    const areSteps = holdsSteps(list)
    for (const [index, item] of list.children.entries()) {
      walkItem(item, areSteps, list.ordered ? (numbers.get(item) ?? numberOf(list, index)) : undefined, leadIn)
    }
  }

  function walkItem(item: ListItem, isStep: boolean, rendered: number | undefined, leadIn?: string): undefined {
    const own: Passage[] = []
    /** Whether the item is the title of a group, and the lettered step to which a plain paragraph behind it belongs. */
    let isGroup = false
    let open: OutlineStep | undefined

    const blocks = blocksOf(item)
    const leadIns = leadInsOf(blocks, context)
    for (const [index, child] of blocks.entries()) {
      const passages = introduced(passagesIn(child, context), leadIns[index] ?? leadIn)
      const [passage] = passages
      const lettered = isStep && child.type === 'paragraph' && passage ? readLettered(passage) : undefined

      if (lettered) {
        isGroup = true
        if (lettered.title) own.push(lettered.title)
        addLeadIn(item, isStep, own, rendered)
        open = addLettered(lettered)
      } else if (child.type === 'list' && isGroupOf(child, own)) {
        isGroup = true
        open = undefined
        addLeadIn(item, isStep, own, rendered)
        walkList(child)
      } else if (child.type === 'paragraph' || child.type === 'list') {
        if (open) extend(open, passages)
        else own.push(...passages)
      } else {
        // Notes and tables say something about a step, they are no part of it.
        prose.push(...passages)
      }
    }

    if (isStep && isGroup) titles.push(...own.slice(0, 1).filter(isBold))
    if (!isStep || isGroup || !item.position) prose.push(...own)
    else if (own.length > 0) add(item.position, markerOf(item, context.source), own, rendered)
  }

  /** What a reader has to do before the steps of a group is a step too; a bold or summing lead-in is only a title. */
  function addLeadIn(item: ListItem, isStep: boolean, own: Passage[], rendered: number | undefined): undefined {
    const [first] = own
    const last = own.at(-1)
    if (!isStep || !first || !last || isBold(first) || sumsUp(last)) return
    if (!own.some((passage) => instructs(passage))) return
    const start = item.position?.start ?? first.position.start
    add({start, end: last.position.end}, markerOf(item, context.source), own.splice(0), rendered)
  }

  /** Add lettered steps; gives the last. */
  function addLettered({lines}: LetteredLines): OutlineStep | undefined {
    return lines.map(({letter, passage, position}) => add(position, letter, [passage])).at(-1)
  }

  function add(position: Position, written: string, passages: Passage[], rendered?: number): OutlineStep {
    const ordinal = steps.length + 1
    const step = {position, written, ...(rendered !== undefined && {rendered}), ordinal, passages}
    steps.push(step)
    return step
  }

  /** Bullets below an instruction are what it is about, such as the options to choose from. */
  function isGroupOf(list: List, own: readonly Passage[]): boolean {
    return Boolean(list.ordered) || (holdsSteps(list) && !own.some((passage) => instructs(passage)))
  }

  function holdsSteps(list: List): boolean {
    if (list.ordered) return !isContents(list, context)
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

/**
 * Whether a numbered list is a table of contents: its items are links to documents or headings, and nothing else. Steps
 * that are links alone lead to pages of a portal, by addresses with a host.
 *
 * @param list list
 * @param context of the document
 * @returns false for a list without items
 */
export function isContents(list: List, context: PhrasingContext): boolean {
  return (
    list.ordered === true &&
    list.children.length > 0 &&
    list.children.every((item) => {
      const passages = blocksOf(item).flatMap((block) => passagesIn(block, context))
      return passages.length > 0 && passages.every(isDocumentLink)
    })
  )
}

/** `[Add a partner](add.md).` */
function isDocumentLink({nodes}: Passage): boolean {
  const [first, ...others] = nodes.filter((node) => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value))
  return first?.type === 'link' && others.length === 0 && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(first.url)
}

/**
 * The number that a browser shows for an item.
 *
 * @param list numbered list
 * @param index of the item in it
 * @returns number, from that of the first item on
 */
export function numberOf(list: List, index: number): number {
  return (list.start ?? 1) + index
}

/** `**Suspend the subscriptions:**` */
function isBold({nodes}: Passage): boolean {
  return nodes.every((node) => node.type === 'strong' || (node.type === 'text' && node.value.trim() === ''))
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
