import type {Operation, Page, PortalNode, PortalRole} from '../../../src/portal/index.js'
import {ariaRolesOf, partAttributes} from '../../../src/web/index.js'
import type {AccessibleElement} from './accessibility.js'

/** The element of a control: what a visitor finds by its role and name. */
export type Locus = Pick<AccessibleElement, 'role' | 'name' | 'element' | 'nodes'>

/** A page as a browser shows it. */
export interface ReadPage {
  page: Page
  /** By the id of the node. */
  loci: ReadonlyMap<string, Locus>
}

/** Roles of what is named by its content (Accessible Name and Description Computation 1.2 has no name for these). */
const namedByContent: readonly string[] = ['paragraph', 'listitem', 'status', 'alert', 'rowheader']

/**
 * The portal's page from what the browser shows of it.
 *
 * Roles, names, states and values are those of the accessibility tree; what is no matter of accessibility (which part of
 * the page it is, what of the domain it stands for) is in attributes. What the tree has no element for is not on the page.
 *
 * @param document of `accessibilityTreeOf`
 * @returns `undefined` for a document that is no page of the portal
 * @throws Error when an element shows another role than its part may have: a defect of the web pages
 */
export function readPage(document: AccessibleElement): ReadPage | undefined {
  const elements = below(document)
  const heading = elements.find(({attributes}) => attributes[partAttributes.role] === 'document')
  if (heading === undefined) return undefined
  const values = new Map(elements.map(({attributes, text}) => [attributes[partAttributes.valueOf], text]))
  const parts = partsIn(document.children, values)
  const isNameless = heading.attributes[partAttributes.isNameless] !== undefined
  const page: Page = {...nodeOf(heading, values), role: 'document', children: parts, ...(isNameless && {name: ''})}
  return {page, loci: lociOf(elements)}
}

function below(element: AccessibleElement): AccessibleElement[] {
  return [element, ...element.children.flatMap(below)]
}

type Values = ReadonlyMap<string | undefined, string>

/** The parts in these elements, the nearest of each branch. What a control unfolds stands after it, and belongs to it. */
function partsIn(elements: readonly AccessibleElement[], values: Values): PortalNode[] {
  const parts: PortalNode[] = []
  for (const element of elements) {
    const {attributes} = element
    if (attributes[partAttributes.role] === 'document') continue
    const children = partsIn(element.children, values)
    const control = parts.find(({id}) => id === attributes[partAttributes.unfoldedBy])
    if (control !== undefined) control.children.push(...children)
    else if (attributes[partAttributes.id] === undefined) parts.push(...children)
    else parts.push({...nodeOf(element, values), children})
  }
  return parts
}

function nodeOf(element: AccessibleElement, values: Values): PortalNode {
  const {role: ariaRole, name, text, attributes} = element
  const id = attributes[partAttributes.id] ?? ''
  const role = attributes[partAttributes.role] as PortalRole
  if (!ariaRolesOf[role]?.includes(ariaRole)) {
    throw new Error(`\`${id}\` is a ${ariaRole} for assistive technology, expected ${ariaRolesOf[role]?.join(' or ')}`)
  }
  return {
    id,
    role,
    name: namedByContent.includes(ariaRole) ? text : name,
    ...domainOf(attributes),
    ...statesOf(element, role),
    ...(role === 'textbox' ? {value: element.value ?? ''} : values.has(id) ? {value: values.get(id) ?? ''} : {}),
    children: []
  }
}

function domainOf(attributes: AccessibleElement['attributes']) {
  const {object, subject, alsoCalled, alsoRoles, takes} = partAttributes
  return {
    ...(attributes[object] !== undefined && {object: attributes[object]}),
    ...(attributes[subject] !== undefined && {subject: attributes[subject]}),
    ...(attributes[alsoCalled] !== undefined && {alsoCalled: JSON.parse(attributes[alsoCalled]) as string[]}),
    ...(attributes[alsoRoles] !== undefined && {alsoRoles: attributes[alsoRoles].split(' ') as PortalRole[]}),
    ...(attributes[takes] !== undefined && {takes: attributes[takes].split(' ') as Array<Operation['kind']>})
  }
}

function statesOf({states, attributes}: AccessibleElement, role: PortalRole) {
  const {disabled, checked, expanded, selected, pressed} = states
  const current = attributes['aria-current']
  return {
    ...(disabled === true && {disabled: true}),
    ...(checked !== undefined && {checked: checked === 'true' || checked === true}),
    ...(expanded !== undefined && {expanded: expanded === true}),
    ...(role === 'tab' && {selected: selected === true}),
    ...(pressed !== undefined && {selected: pressed === 'true' || pressed === true}),
    ...(current !== undefined && {selected: current !== 'false'})
  }
}

function lociOf(elements: readonly AccessibleElement[]): Map<string, Locus> {
  return new Map(
    elements.flatMap((element): Array<[string, Locus]> => {
      const id = element.attributes[partAttributes.id]
      return id === undefined ? [] : [[id, element]]
    })
  )
}
