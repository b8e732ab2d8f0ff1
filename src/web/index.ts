export {ariaRolesOf, partAttributes} from './exposure.js'
export {type PortalOptions, type PortalServer, type PortalVisit, startPortal} from './server.js'
