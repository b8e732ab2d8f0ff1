import type {Page, PortalNode} from '../../../src/portal/index.js'

/**
 * A page as text: one line for each part, what is in it indented, as `button "Add" disabled`.
 *
 * It is what verdicts are made from: names, values and states as the browser's accessibility tree has them; roles as the portal
 * calls what that tree shows, a link of its navigation a menu item.
 */
export function pageText(page: Page): string {
  return `${linesOf(page, '').join('\n')}\n`
}

function linesOf(node: PortalNode, indent: string): string[] {
  return [`${indent}${lineOf(node)}`, ...node.children.flatMap((child) => linesOf(child, `${indent}  `))]
}

function lineOf({role, name, value, checked, selected, expanded, disabled}: PortalNode): string {
  const states = [
    checked !== undefined && (checked ? 'checked' : 'not checked'),
    selected && 'selected',
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    disabled && 'disabled'
  ]
  return [role, name !== '' && JSON.stringify(name), value !== undefined && `= ${JSON.stringify(value)}`, ...states]
    .filter((part) => typeof part === 'string')
    .join(' ')
}
