import type {AdministratorPage} from '../frame.js'
import type {Part} from '../part.js'
import {pageRelease, type View} from '../view.js'

/** The Home page. While the old admin center is on, a switch at its top turns on the new one (R9). */
export const homePage: AdministratorPage = {
  id: 'ac.home',
  frame: 'admin-center',
  render: (view) => ({parts: view.tenant.adminCenter === 'legacy' && hidesPages(view) ? [tryNew(view)] : []})
}

/** Releases without pages for the new admin center only have no old one to leave. */
function hidesPages(view: View): boolean {
  return Object.keys(view.release.pages).some((id) => !pageRelease(view, id))
}

function tryNew(view: View): Part {
  const turnOn = {
    command: {type: 'turnOnNewAdminCenter', tenantId: view.tenant.id},
    go: {page: 'ac.home'}
  } as const
  return {
    id: 'tgl.tryNew',
    role: 'switch',
    name: view.label('tgl.tryNew'),
    checked: false,
    on: {press: turnOn, check: turnOn}
  }
}
