import type {System} from '../partner-management/index.js'

/** In the place of a cloud: the portal of partners, which is one for all clouds. Decides T16. */
export const partnerCenter = 'partner-center'

/** Which portal somebody sees: the cloud, a release id, a language of the label catalogue. */
export interface PortalSetting {
  /** Moniker of the customer's cloud, or `partnerCenter`. */
  cloud: string
  release: string
  /** Language subtag of the label catalogue: `nl`. */
  language: string
}

/** ARIA roles that the portal's pages are made of. */
export const portalRoles = [
  'document',
  'navigation',
  'main',
  'group',
  'complementary',
  'heading',
  'text',
  'list',
  'row',
  'link',
  'button',
  'tab',
  'menuitem',
  'textbox',
  'checkbox',
  'radio',
  'switch',
  'status'
] as const
export type PortalRole = (typeof portalRoles)[number]

/** What a visitor can do to a control. */
export type Operation =
  | {kind: 'press'}
  | {kind: 'type'; value: string}
  | {kind: 'clear'}
  | {kind: 'check'}
  | {kind: 'uncheck'}

/** A node of a page, like a node of an accessibility tree. Pure data, computed from the state. */
export interface PortalNode {
  /** Stable within its page: `btn.add`, `row.subscription.sub-1`. */
  id: string
  role: PortalRole
  /** Accessible name in the setting's language; empty for unnamed structure. */
  name: string
  /** Other names that the same page shows for it (DOMAIN.md section 4: "also called"). */
  alsoCalled?: string[]
  /** Other kinds of control that it passes for (DOMAIN.md section 5: "link/button"). */
  alsoRoles?: PortalRole[]
  /** What of the domain it stands for, so that prose (`the subscription`, `the link`) finds it. */
  object?: string
  /** Identity of the domain thing behind it: the id of the subscription of a row. */
  subject?: string
  disabled?: boolean
  value?: string
  checked?: boolean
  selected?: boolean
  expanded?: boolean
  /** Operations that the control takes when it is not disabled. */
  takes?: Array<Operation['kind']>
  children: PortalNode[]
}

/** A page: its root has the role `document`, its name is the page's heading. */
export interface Page extends PortalNode {
  role: 'document'
  /** `ac.subscriptions` of DOMAIN.md section 4. */
  id: string
}

/** Who has signed in: an administrator of a customer, or somebody of a partner to Partner Center. */
export type Actor =
  | {readonly kind: 'administrator'; readonly tenantId: string}
  | {readonly kind: 'partner'; readonly partnerId: string}

/** Where somebody is and what they have typed so far; never part of the system. */
export interface Session {
  actor: Actor
  page: string
  /** Open tabs, chosen rows, values of boxes, … by node id; each page decides what it keeps. */
  fields: Readonly<Record<string, string>>
}

export interface PortalState {
  system: System
  session: Session
}

/**
 * Why the portal refuses.
 *
 * - `no-such-portal`: the setting names a cloud, release or language that is not there, or not together
 * - `not-signed-in`: the actor is unknown, or belongs to another portal than the setting
 * - `no-such-page`: the link is known, its page is not there for this tenant (R9: the new admin center is off)
 * - `no-such-control`, `disabled-control`, `wrong-operation`: about a node of the page that is open
 * - `no-such-link`: the portal has no such link
 * - `refused-by-system`: the page offered it, the system did not accept it
 */
export const portalRefusalCodes = [
  'no-such-portal',
  'not-signed-in',
  'no-such-page',
  'no-such-control',
  'disabled-control',
  'wrong-operation',
  'no-such-link',
  'refused-by-system'
] as const
export type PortalRefusalCode = (typeof portalRefusalCodes)[number]

/** A refusal as data: nothing has changed. */
export interface PortalRefusal {
  code: PortalRefusalCode
  /** Values for the message: names of what is there, the system's own code, … */
  data: Readonly<Record<string, string | readonly string[]>>
}

export type PortalOutcome = {ok: true; state: PortalState} | {ok: false; refusal: PortalRefusal}
