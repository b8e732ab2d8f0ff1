import type {Heading, Html, List, Root} from 'mdast'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {firstPassage, isContents, type PhrasingContext, plainText, unmergedViewOf} from '../outline/index.js'
import type {MonikerDefinition, Reading} from '../types.js'
import {offsetOf} from './offset-of.js'
import type {SentenceReader} from './read-sentences.js'
import type {OutlinedView} from './read-views.js'
import {report} from './report.js'

/** What reporting needs to know of a document. */
export interface LostListOptions {
  context: PhrasingContext
  readings: readonly Reading[]
  definitions: readonly MonikerDefinition[]
  sentences: SentenceReader
}

/**
 * Tell of numbered lists of instructions that lead nobody anywhere, in a document without any step: error
 * `procedure-without-steps`. Such lists stand in quotes and notes, in zones of no reader, or in raw HTML; without a word
 * the document would look like one that has nothing to follow.
 *
 * A list under a heading of another area is none of ours, and one of links to other documents is a table of contents.
 *
 * @param tree document, parsed once
 * @param views its views
 * @param options who reads it
 * @param file its file, where messages are added
 */
export function reportLostLists(
  tree: Root,
  views: readonly OutlinedView[],
  options: Readonly<LostListOptions>,
  file: VFile
): undefined {
  const hasSteps = views.some(({sections}) => sections.some(({steps}) => steps.length > 0))
  if (hasSteps || file.messages.some(({ruleId}) => ruleId === 'procedure-without-steps')) return
  const {readings, definitions} = options
  const lost = new Map<number, Position>()
  for (const reading of readings) {
    const whole = unmergedViewOf(tree, {reading, definitions})
    for (const position of listsIn(whole, anchorsIn(views), reading, options)) lost.set(offsetOf({position}), position)
  }

  for (const place of lost.values()) {
    report(file, {
      level: 'error',
      ruleId: 'procedure-without-steps',
      place,
      reason:
        'Unexpected numbered list that no reader is led through, expected it right below its heading in markdown, in no quote, note or zone of nobody'
    })
  }
}

function anchorsIn(views: readonly OutlinedView[]): Map<number, string> {
  return new Map(views.flatMap(({sections}) => sections.map((section) => [offsetOf(section), section.anchor] as const)))
}

/** Outermost lists of instructions below a heading of our area. */
function listsIn(
  view: Root,
  anchors: ReadonlyMap<number, string>,
  reading: Reading,
  {context, sentences}: LostListOptions
): Position[] {
  const found: Position[] = []
  let heading: Heading | undefined
  visit(view, (node) => {
    if (node.type === 'heading') heading = node
    const isList = (node.type === 'list' && node.ordered) || (node.type === 'html' && holdsList(node))
    if (!heading || !isList || !node.position) return
    const anchor = anchors.get(heading.position?.start.offset ?? -1) ?? ''
    const goal = sentences.goalOf(anchor, plainText(heading.children))
    if (goal === null || (node.type === 'list' && !instructs(node, goal !== undefined))) return
    found.push(node.position)
    return 'skip'
  })
  return found

  /** Below a heading that promises a procedure, what nobody can read is an instruction, too. */
  function instructs(list: List, isPromised: boolean): boolean {
    if (isContents(list, context)) return false
    const kinds = list.children.flatMap((item) => {
      const passage = firstPassage({...list, children: [item]}, context)
      return passage ? sentences.read(passage, reading).map(({kind}) => kind) : []
    })
    return kinds.includes('action') || (isPromised && kinds.includes('unread'))
  }
}

/** Whether raw HTML has a numbered list of more than links. */
function holdsList({value}: Html): boolean {
  return /<ol[\s>]/i.test(value) && /<li[^<>]*>\s*(?!<a\s)\S/i.test(value)
}
