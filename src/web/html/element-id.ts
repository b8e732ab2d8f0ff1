import type {PortalNode} from '../../portal/index.js'

/** Ids of HTML elements know no spaces, and those of the portal may hold anything. */
export function idOf({id}: PortalNode): string {
  // half a character is none that could be encoded
  return `part-${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`
}
