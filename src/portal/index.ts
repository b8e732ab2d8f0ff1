export {controlsOf, findNodes, type NodeQuery} from './find-nodes.js'
export {documentedLabels, inventedLabels, type LabelKey} from './labels/keys.js'
export {labelOf, menuNameOf, pageNameOf} from './names.js'
export {act, linkTarget, openLink, openMail, renderPage, signIn} from './portal.js'
export {portalClouds, portalExists, portalLanguages, portalProblem, portalReleases} from './setting.js'
export {
  type Operation,
  type Page,
  type PortalNode,
  type PortalOutcome,
  type PortalRefusal,
  type PortalRefusalCode,
  type PortalRole,
  type PortalSetting,
  type PortalState,
  portalRefusalCodes,
  portalRoles,
  type Session
} from './types.js'
