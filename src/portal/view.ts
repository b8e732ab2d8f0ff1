import {
  type Cloud,
  type Partner,
  partnerById,
  type Subscription,
  type System,
  subscriptionsOf,
  type Tenant,
  tenantOf
} from '../partner-management/index.js'
import type {LabelKey} from './labels/keys.js'
import {labelCatalogue} from './labels/load.js'
import {type CloudRelease, type PageRelease, pageReleaseOf} from './releases/load.js'
import {portalOf} from './setting.js'
import {type PortalRefusal, type PortalSetting, type PortalState, partnerCenter, type Session} from './types.js'

interface BaseView {
  system: System
  session: Session
  release: CloudRelease
  /** The label in the language of the setting, or of a page that has one language only. */
  label: (key: LabelKey) => string
}

/** Everything that a page of a customer's portal is computed from. */
export interface View extends BaseView {
  kind: 'administrator'
  cloud: Cloud
  tenant: Tenant
}

/** Everything that a page of Partner Center is computed from. */
export interface PartnerView extends BaseView {
  kind: 'partner'
  partner: Partner
}

/**
 * What somebody who has signed in sees the portal with.
 *
 * Refused: `no-such-portal`; `not-signed-in` when the tenant or partner is unknown or belongs to another portal.
 */
export function viewOf(
  state: PortalState,
  setting: PortalSetting
): {ok: true; view: View | PartnerView} | {ok: false; refusal: PortalRefusal} {
  const {system, session} = state
  const {actor} = session
  const portal = portalOf(setting)
  if (!portal.ok) return portal
  const {release, labels} = portal
  const base = {system, session, release, label: (key: LabelKey) => labels[key]}
  if (actor.kind === 'partner') {
    const partner = partnerById(system, actor.partnerId)
    if (partner && setting.cloud === partnerCenter) return {ok: true, view: {...base, kind: 'partner', partner}}
    return notSignedIn({partner: actor.partnerId, cloud: setting.cloud})
  }
  const tenant = tenantOf(system, actor.tenantId)
  if (tenant?.cloud === setting.cloud) {
    return {ok: true, view: {...base, kind: 'administrator', cloud: tenant.cloud, tenant}}
  }
  return notSignedIn({tenant: actor.tenantId, cloud: setting.cloud, tenantCloud: tenant?.cloud ?? ''})
}

/** What the release says about a page that this actor can open, `undefined` for one that it cannot (R9). */
export function pageRelease(view: View | PartnerView, id: string): PageRelease | undefined {
  const page = pageReleaseOf(view.release, id)
  if (page?.adminCenter === undefined || view.kind === 'partner') return page
  return page.adminCenter === view.tenant.adminCenter ? page : undefined
}

/** The view of a page that is in one language for everybody (T14), which the release says. */
export function inLanguageOfPage<Seen extends View | PartnerView>(view: Seen, id: string): Seen {
  const language = pageRelease(view, id)?.language
  const labels = language === undefined ? undefined : labelCatalogue.get(language)
  return labels ? {...view, label: (key: LabelKey) => labels[key]} : view
}

/** The subscription that the page is about: the chosen one, or the only one (R19, I4). */
export function currentSubscription(view: View): Subscription | undefined {
  const subscriptions = subscriptionsOf(view.system, view.tenant.id)
  const chosen = view.session.fields.subscription
  if (chosen !== undefined) return subscriptions.find(({id}) => id === chosen)
  return subscriptions.length === 1 ? subscriptions[0] : undefined
}

function notSignedIn(data: PortalRefusal['data']): {ok: false; refusal: PortalRefusal} {
  return {ok: false, refusal: {code: 'not-signed-in', data}}
}
