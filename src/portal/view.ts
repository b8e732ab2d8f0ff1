import {
  type Cloud,
  type Subscription,
  type System,
  subscriptionsOf,
  type Tenant,
  tenantOf
} from '../partner-management/index.js'
import type {LabelKey} from './labels/keys.js'
import {labelCatalogue} from './labels/load.js'
import {type CloudRelease, type PageRelease, releases} from './releases/load.js'
import {portalProblem} from './setting.js'
import type {PortalRefusal, PortalSetting, PortalState, Session} from './types.js'

/** Everything that a page is computed from. */
export interface View {
  system: System
  session: Session
  cloud: Cloud
  tenant: Tenant
  release: CloudRelease
  /** The label in the language of the setting. */
  label: (key: LabelKey) => string
}

/**
 * What a signed-in administrator sees the portal with.
 *
 * Refused: `no-such-portal`; `not-signed-in` when the tenant is unknown or belongs to another cloud.
 */
export function viewOf(
  state: PortalState,
  setting: PortalSetting
): {ok: true; view: View} | {ok: false; refusal: PortalRefusal} {
  const {system, session} = state
  const labels = labelCatalogue.get(setting.language)
  const release = releases.find(({id}) => id === setting.release)?.clouds[setting.cloud]
  const problem = portalProblem(setting)
  if (problem || !labels || !release) return {ok: false, refusal: problem ?? {code: 'no-such-portal', data: {}}}
  const tenant = tenantOf(system, session.tenantId)
  if (tenant?.cloud !== setting.cloud) {
    const data = {tenant: session.tenantId, cloud: setting.cloud, tenantCloud: tenant?.cloud ?? ''}
    return {ok: false, refusal: {code: 'not-signed-in', data}}
  }
  return {ok: true, view: {system, session, cloud: tenant.cloud, tenant, release, label: (key) => labels[key]}}
}

/** What the release says about a page that this tenant can open, `undefined` for one that it cannot (R9). */
export function pageRelease(view: View, id: string): PageRelease | undefined {
  const page = Object.hasOwn(view.release.pages, id) ? view.release.pages[id] : undefined
  return page?.adminCenter === undefined || page.adminCenter === view.tenant.adminCenter ? page : undefined
}

/** The subscription that the page is about: the chosen one, or the only one (R19, I4). */
export function currentSubscription(view: View): Subscription | undefined {
  const subscriptions = subscriptionsOf(view.system, view.tenant.id)
  const chosen = view.session.fields.subscription
  if (chosen !== undefined) return subscriptions.find(({id}) => id === chosen)
  return subscriptions.length === 1 ? subscriptions[0] : undefined
}
