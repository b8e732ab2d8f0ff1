export {controlsOf, findNodes, type NodeQuery} from './find-nodes.js'
export {homeOf} from './frame.js'
export {documentedLabels, inventedLabels, type LabelKey, webLabels} from './labels/keys.js'
export {labelOf, menuNameOf, pageLanguageOf, pageNameOf} from './names.js'
export {act, isLinked, linkTarget, openLink, openMail, renderPage, signIn, signInPartner} from './portal.js'
export {refusalText} from './refusal-text.js'
export {portalClouds, portalExists, portalLanguages, portalProblem, portalReleases} from './setting.js'
export {
  type Actor,
  type Operation,
  type Page,
  type PortalNode,
  type PortalOutcome,
  type PortalRefusal,
  type PortalRefusalCode,
  type PortalRole,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  portalRefusalCodes,
  portalRoles,
  type Session
} from './types.js'
