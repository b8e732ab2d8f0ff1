import type {Parents} from 'mdast'
import type {Info, Options, State} from 'mdast-util-to-markdown'
import type {Moniker} from '../types.js'

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    moniker: 'moniker'
  }
}

/** A line that ends a zone, whatever its indent, MONIKERS section 2. */
const endFence = /^[\t >]*(:{3,})[\t ]*moniker-end/gim
/** What would read as a fence at the start of a line. */
const fenceAfterColon = '::+[\\t ]*[Mm][Oo][Nn][Ii][Kk][Ee][Rr]'

/**
 * Extension for `mdast-util-to-markdown` that writes `moniker` nodes as zones.
 *
 * The fences have one colon more than any end fence inside the zone, as the first end of its size closes a zone even
 * from inside of code. There are no blank lines between fences and content, as those would make a tight item loose.
 *
 * @returns extension for `toMarkdownExtensions`
 */
export function monikerToMarkdown(): Options {
  return {
    handlers: {moniker: handleMoniker},
    unsafe: [{atBreak: true, character: ':', after: fenceAfterColon}]
  }
}

function handleMoniker(node: Moniker, _: Parents | undefined, state: State, info: Info): string {
  if (/["\n\r]/.test(node.range)) {
    throw new Error(
      `Unexpected quote or line ending in range \`${node.range}\`, expected a range of one line without \`"\``
    )
  }

  const exit = state.enter('moniker')
  const tracker = state.createTracker(info)
  const value = state.containerFlow(node, tracker.current())
  exit()

  const sizes = Array.from(value.matchAll(endFence), (match) => match[1]?.length ?? 0)
  const colons = ':'.repeat(Math.max(2, ...sizes) + 1)
  return `${colons} moniker range="${node.range}"\n${value === '' ? '' : `${value}\n`}${colons} moniker-end`
}
