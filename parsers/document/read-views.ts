import type {ListItem, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {
  type Anchor,
  anchorsOf,
  firstPassage,
  outlineOf,
  type Passage,
  type PhrasingContext,
  plainText,
  type Section,
  unmergedViewOf
} from '../outline/index.js'
import type {MonikerDefinition, Reading, Sentence} from '../types.js'
import {offsetOf} from './offset-of.js'
import type {SentenceReader} from './read-sentences.js'

/**
 * The outline that one reader sees. Decides T8: each text of a bilingual document is a reading of its own, and none is
 * used to mend the other.
 */
export interface OutlinedView {
  reading: Reading
  /** `null` in a document without monikers. */
  moniker: string | null
  sections: Section[]
  /** Headings that share an explicit anchor with one before them in this view, by offset. */
  repeated: Map<number, string>
}

export interface ReadViewsOptions {
  context: PhrasingContext
  monikers: readonly string[]
  readings: readonly Reading[]
  definitions: readonly MonikerDefinition[]
  sentences: SentenceReader
}

/**
 * Outline of every view of a document. A bullet list is steps in both readings if it instructs in one of them, or if it
 * cannot be read below a heading that names a goal, and is no title of others that do: such steps must not vanish. The
 * identity of a heading is the same in both readings.
 *
 * @param tree document, parsed once
 * @param options who reads it
 * @returns views by reading, then by moniker
 */
export function readViews(tree: Root, options: Readonly<ReadViewsOptions>): OutlinedView[] {
  const {context, readings, definitions, sentences} = options
  const monikers = options.monikers.length > 0 ? options.monikers : [null]
  const instructing = new Set<number>()
  const unread = new Set<number>()
  const summing = new Set<number>()
  const views = readings.flatMap((reading) =>
    monikers.map((moniker) => ({reading, moniker, view: unmergedViewOf(tree, {moniker, reading, definitions})}))
  )

  for (const {view, reading} of views) {
    for (const passage of deciding(view, context)) {
      const read = sentences.read(passage, reading)
      const kind = read[0]?.kind
      if (kind === 'action' && isSummary(read)) summing.add(offsetOf(passage))
      if (kind === 'action') instructing.add(offsetOf(passage))
      if (kind === 'unread') unread.add(offsetOf(passage))
      if (kind === 'unread' && isTitle(passage, read)) summing.add(offsetOf(passage))
    }
  }

  // Source titles are the language-neutral ones.
  const titled = readings.includes('source') ? 'source' : 'localized'
  const anchors = new Map<string | null, Map<number, Anchor>>()
  for (const {view, reading, moniker} of views) {
    if (reading === titled) anchors.set(moniker, anchorsOf(view, context))
  }

  return views.map(({view, reading, moniker}) => {
    const own = anchors.get(moniker) ?? new Map<number, Anchor>()
    const repeated = [...own].filter(([, anchor]) => anchor.repeated).map(([at, {anchor}]) => [at, anchor] as const)
    const hasGoal = ({anchor, title}: Pick<Section, 'anchor' | 'title'>) =>
      typeof sentences.goalOf(anchor, title) === 'string'
    const titles = titlesOf(view, own, hasGoal)
    const instructs = (passage: Passage, heading: Pick<Section, 'anchor' | 'title'>) =>
      instructing.has(offsetOf(passage)) ||
      (unread.has(offsetOf(passage)) && hasGoal(heading) && !titles.has(heading.anchor))
    return {
      reading,
      moniker,
      sections: outlineOf(view, {
        context,
        anchors: own,
        instructs,
        sumsUp: (passage) => summing.has(offsetOf(passage))
      }),
      repeated: new Map(repeated)
    }
  })
}

/** Identities of headings above procedures: what stands below the title of an article is about all of them, and is no step. */
function titlesOf(
  view: Root,
  anchors: ReadonlyMap<number, Anchor>,
  hasGoal: (heading: {anchor: string; title: string}) => boolean
): Set<string> {
  const headings = view.children
    .filter((node) => node.type === 'heading')
    .map((node) => ({
      depth: node.depth,
      anchor: anchors.get(node.position?.start.offset ?? -1)?.anchor ?? '',
      title: plainText(node.children)
    }))
  const isTitle = ({depth}: {depth: number}, index: number) => {
    const rest = headings.slice(index + 1)
    const end = rest.findIndex((other) => other.depth <= depth)
    return (end === -1 ? rest : rest.slice(0, end)).some(hasGoal)
  }
  return new Set(headings.filter(isTitle).map(({anchor}) => anchor))
}

/** Passages that decide whether bullets, and what leads in to them or to steps below, are steps. */
function deciding(view: Root, context: PhrasingContext): Passage[] {
  const passages: Passage[] = []
  visit(view, 'list', (list) => {
    const isDeciding = (item: ListItem, index: number) => (!list.ordered && index === 0) || item.children.length > 1
    for (const item of list.children.filter(isDeciding)) {
      const passage = firstPassage({...list, children: [item]}, context)
      if (passage) passages.push(passage)
    }
  })
  return passages
}

/** `Remove the relationship:` is short, names no control, and is only the title of the steps below it. */
function isTitle({nodes}: Passage, sentences: readonly Sentence[]): boolean {
  const [only, ...others] = sentences
  const isPlain = nodes.every(({type}) => type === 'text')
  return isPlain && others.length === 0 && only !== undefined && /^[^,;]+:$/u.test(only.text)
}

/** `Select the subscription:` says what the steps below it do, unless it announces them besides. */
function isSummary(sentences: readonly Sentence[]): boolean {
  return sentences.at(-1)?.text.endsWith(':') === true && !sentences.some(({leadsIn}) => leadsIn)
}
