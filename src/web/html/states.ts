import type {PortalNode} from '../../portal/index.js'

/** States and roles that ARIA has names for. */
export function statesOf(node: PortalNode) {
  const {role, checked, selected, expanded} = node
  return {
    ...(isChoice(node) && {role}),
    ...(role === 'link' && {role}),
    ...(role === 'tab' && {role, 'aria-selected': String(selected ?? false)}),
    ...(checked !== undefined && {'aria-checked': String(checked)}),
    ...(expanded !== undefined && {'aria-expanded': String(expanded)}),
    ...(role === 'row' && selected !== undefined && {'aria-pressed': String(selected)}),
    ...(role !== 'tab' && role !== 'row' && selected !== undefined && {'aria-current': selected ? 'page' : 'false'})
  }
}

/** Whether it is a box, button or switch that is on or off. */
export function isChoice({role}: PortalNode): boolean {
  return role === 'checkbox' || role === 'radio' || role === 'switch'
}
