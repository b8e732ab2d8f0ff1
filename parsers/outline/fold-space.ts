import type {Nodes} from 'mdast'

/** Blocks whose text starts and ends without white space (CommonMark sections 4.2, 4.8, GFM section 4.10). */
const blocks = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Fold the white space that would fold without the tags of a half beside it: at the edges of a block, and around line
 * ends (CommonMark section 6.8).
 *
 * @param parent node whose children they are
 * @param children its children in the view, which is changed
 */
export function foldSpace(parent: Nodes, children: Nodes[]): undefined {
  const isBlock = blocks.has(parent.type)
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue
    let value = child.value.replace(/[\t ]*(\r\n|[\n\r])[\t ]*/g, '$1')
    if ((isBlock && index === 0) || children[index - 1]?.type === 'break') value = value.replace(/^[\t\n\r ]+/, '')
    if ((isBlock && index === children.length - 1) || children[index + 1]?.type === 'break')
      value = value.replace(/[\t\n\r ]+$/, '')
    if (value !== child.value) children[index] = {...child, value}
  }
  const texts = children.filter((child) => child.type !== 'text' || child.value !== '')
  if (texts.length < children.length) children.splice(0, children.length, ...texts)
}
