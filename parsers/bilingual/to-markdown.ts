import type {Parents} from 'mdast'
import type {Info, Options, State} from 'mdast-util-to-markdown'
import type {Bilingual, BilingualHalf} from '../types.js'

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    bilingual: 'bilingual'
  }
}

/**
 * Extension for `mdast-util-to-markdown` that writes `bilingual` nodes as the spans that they were read from.
 *
 * @returns extension for `toMarkdownExtensions`
 */
export function bilingualToMarkdown(): Options {
  return {handlers: {bilingual: handleBilingual, bilingualHalf: handleHalf}}
}

handleBilingual.peek = peek
handleHalf.peek = peek

function handleBilingual(node: Bilingual, _: Parents | undefined, state: State, info: Info): string {
  let value = ''
  for (const half of node.children) {
    const [open, close] =
      half.reading === 'localized'
        ? [`<span data-ttu-id="${node.segment}">`, '</span>']
        : [`<span class="sxs-lookup"><span data-stu-id="${node.segment}">`, '</span></span>']
    value += `${open}${handleHalf(half, undefined, state, info)}${close}`
  }
  return value
}

function handleHalf(node: BilingualHalf, _: unknown, state: State, info: Info): string {
  const exit = state.enter('bilingual')
  const value = state.containerPhrasing(node as never, {...info, before: '>', after: '<'})
  exit()
  return value
}

function peek(): string {
  return '<'
}
