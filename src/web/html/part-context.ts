import type {LabelKey, PortalNode} from '../../portal/index.js'

/** What parts of a page are rendered with. */
export interface PartContext {
  label: (key: LabelKey) => string
  hrefOfControl: (nodeId: string) => string | undefined
  /** Whether a control of the navigation stands for the page that is open. */
  isHere: (node: PortalNode) => boolean
  /** Whether something can be typed on the page, which may enable what is disabled. */
  hasBoxes: boolean
  /** Whether something is disabled that what is typed may enable, once that is said to be typed. */
  needsEnter: boolean
}
