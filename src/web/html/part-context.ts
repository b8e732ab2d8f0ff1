import type {LabelKey} from '../../portal/index.js'

/** What parts of a page are rendered with. */
export interface PartContext {
  label: (key: LabelKey) => string
  hrefOfControl: (nodeId: string) => string | undefined
  /** Whether something can be typed on the page, which may enable what is disabled. */
  hasBoxes: boolean
}
