import type {Block} from './passages.js'
import type {Skipped} from './types.js'

/**
 * Find what would be lost of a block: text in raw HTML and in code blocks, and items of numbered lists without anything.
 *
 * @param block any block
 * @returns what is neither a step nor a sentence, in order
 */
export function skippedIn(block: Block): Skipped[] {
  const {position} = block
  if (!position) return []
  switch (block.type) {
    case 'html':
      return holdsText(block.value) ? [{kind: 'html', position}] : []
    case 'code':
      return block.value.trim() === '' ? [] : [{kind: 'code', position}]
    case 'list':
      return block.children.flatMap((item) =>
        block.ordered && item.children.length === 0 && item.position
          ? [{kind: 'empty-item' as const, position: item.position}]
          : skippedIn(item)
      )
    case 'blockquote':
    case 'listItem':
    case 'moniker':
      return block.children.flatMap((child) => skippedIn(child))
    default:
      return []
  }
}

/** Whether its reader sees text: comments, styles and scripts are none. */
function holdsText(html: string): boolean {
  const visible = html
    .replace(/<!--(?:[^<]|<(?!!--))*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1\s*>/gi, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/gi, '')
  return /[\p{L}\p{N}]/u.test(visible)
}
