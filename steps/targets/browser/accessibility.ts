import type {CDPSession} from 'playwright'

/** An element of a page as assistive technology meets it, with the attributes of its HTML. */
export interface AccessibleElement {
  /** ARIA role as Chromium computes it: `link`. */
  role: string
  /** Accessible name. */
  name: string
  /** All text in it. */
  text: string
  states: Readonly<Record<string, unknown>>
  value: string | undefined
  attributes: Readonly<Record<string, string>>
  /** `backendNodeId` of the element, and of all nodes in it. */
  element: number
  nodes: ReadonlySet<number>
  /** Elements in it, in page order. */
  children: AccessibleElement[]
}

interface DomNode {
  backendNodeId: number
  nodeType: number
  attributes?: string[]
  children?: DomNode[]
}

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: {value?: unknown}
  name?: {value?: unknown}
  value?: {value?: unknown}
  properties?: ReadonlyArray<{name: string; value: {value?: unknown}}>
  childIds?: readonly string[]
  backendDOMNodeId?: number
}

/**
 * The accessibility tree of the page that is open, as far as it has elements that are not hidden from it.
 *
 * An element that the tree leaves out, because it is hidden or means nothing by itself, is left out here, its content is not.
 *
 * @param session a session of Chrome's DevTools protocol with the page
 * @returns the document
 */
export async function accessibilityTreeOf(session: CDPSession): Promise<AccessibleElement> {
  const [{root}, {nodes}] = await Promise.all([
    session.send('DOM.getDocument', {depth: -1}) as Promise<{root: DomNode}>,
    session.send('Accessibility.getFullAXTree') as unknown as Promise<{nodes: AxNode[]}>
  ])
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]))
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const elementsIn = (node: DomNode): AccessibleElement[] => {
    const children = (node.children ?? []).flatMap(elementsIn)
    const ax = byElement.get(node.backendNodeId)
    if (ax === undefined || ax.ignored || (node.nodeType !== elementType && node !== root)) return children
    return [
      {
        ...described(ax, byId),
        attributes: attributesOf(node),
        element: node.backendNodeId,
        nodes: new Set(nodesIn(node)),
        children
      }
    ]
  }
  const [document] = elementsIn(root)
  if (document === undefined) throw new Error('The browser shows no document')
  return document
}

/** The element of the tree that has the focus, by its `backendNodeId`; `undefined` where only the document has it. */
export function focusOf({children}: AccessibleElement): number | undefined {
  for (const child of children) {
    const found = child.states.focused === true ? child.element : focusOf(child)
    if (found !== undefined) return found
  }
  return undefined
}

function nodesIn(node: DomNode): number[] {
  return [node.backendNodeId, ...(node.children ?? []).flatMap(nodesIn)]
}

/** `Node.ELEMENT_NODE` */
const elementType = 1

function described(ax: AxNode, byId: ReadonlyMap<string, AxNode>) {
  return {
    role: String(ax.role?.value ?? ''),
    name: String(ax.name?.value ?? ''),
    text: textOf(ax, byId),
    states: Object.fromEntries((ax.properties ?? []).map(({name, value}) => [name, value.value])),
    value: ax.value?.value === undefined ? undefined : String(ax.value.value)
  }
}

function textOf(ax: AxNode, byId: ReadonlyMap<string, AxNode>): string {
  if (ax.role?.value === 'StaticText') return String(ax.name?.value ?? '')
  const children = (ax.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
  return children.map((child) => textOf(child, byId)).join('')
}

function attributesOf({attributes = []}: DomNode): Record<string, string> {
  const pairs: Array<[string, string]> = []
  for (let index = 0; index + 1 < attributes.length; index += 2) {
    pairs.push([attributes[index] ?? '', attributes[index + 1] ?? ''])
  }
  return Object.fromEntries(pairs)
}
