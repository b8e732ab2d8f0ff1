export {type Arrive, type Beginning, beginnings} from './door.js'
export {ariaRolesOf, partAttributes} from './exposure.js'
export {refusalHeader} from './respond.js'
export {type PortalOptions, type PortalServer, type PortalVisit, startPortal} from './server.js'
