import {
  type ActiveRelationship,
  type Cloud,
  type Command,
  cloudRules,
  clouds,
  type RelationshipType
} from '../../partner-management/index.js'
import type {Beginning} from '../../web/index.js'
import {idOf} from './id-of.js'
import {demonstrationPartners, writers} from './partners.js'

/** The organization that visitors sign in to, in every cloud. */
export const organizationId = 'adventure-works'

const withAgreement: readonly Cloud[] = ['o365-worldwide', 'o365-21vianet']
const withOffers = clouds.filter((cloud) => cloudRules[cloud].offers)
const tenantId = organizationId

/** What partners ask for by e-mail, the newest last; only where the portal has the pages that it leads to. */
const letters: ReadonlyArray<{clouds: readonly Cloud[]; sentOn: string; command: Command}> = [
  {
    clouds: withAgreement,
    sentOn: '2020-04-06',
    command: {type: 'requestAgreement', tenantId, partnerId: '1000010', mailId: 'request-1'}
  },
  {clouds: withAgreement, sentOn: '2020-04-07', command: invitation('invitation-1', writers.invites, 'advisor')},
  {
    clouds: withAgreement,
    sentOn: '2020-04-08',
    command: {
      ...invitation('invitation-2', writers.invitesWithRoles, 'resellerDelegatedAdmin'),
      includesAdminRoles: true
    }
  },
  {clouds: withOffers, sentOn: '2020-04-09', command: offer('offer-1', writers.offersPurchase, 'purchase')},
  {clouds: withOffers, sentOn: '2020-04-14', command: offer('offer-2', writers.offersTrial, 'trial')},
  {
    clouds: withOffers,
    sentOn: '2020-04-15',
    command: {type: 'sendOffer', tenantId, offerId: 'offer-3', partnerId: writers.offersNothing, kind: 'plain'}
  }
]

/** Subscriptions, some with a partner of record. */
const subscriptions: ReadonlyArray<{name: string; cost: string; partnerOfRecord: string | null}> = [
  {name: 'Business Basic', cost: '€ 5.10', partnerOfRecord: null},
  {name: 'Business Standard', cost: '€ 10.50', partnerOfRecord: '1000010'},
  {name: 'Enterprise E3', cost: '€ 34.40', partnerOfRecord: '1000050'},
  {name: 'Visio', cost: '€ 13.00', partnerOfRecord: null}
]

/**
 * The organization.
 *
 * With little there is one subscription only, no partner and no message, and the old admin center is on. Where nobody but
 * a partner starts it (R13), that subscription has one already, to be changed and deleted.
 */
export function organization(cloud: Cloud, beginning: Beginning): Command[] {
  const hasLittle = beginning === 'little'
  return [
    {
      type: 'registerTenant',
      tenantId,
      name: 'Adventure Works',
      cloud,
      region: 'Netherlands',
      adminCenter: hasLittle ? 'legacy' : 'new'
    },
    ...demonstrationPartners.flatMap(
      ({id: partnerId, type, adminRoles, clouds: authorized = clouds, ...partner}): Command[] => [
        {type: 'registerPartner', partnerId, ...partner, clouds: authorized},
        ...(type === undefined || hasLittle ? [] : [relationship(partnerId, type, adminRoles)])
      ]
    ),
    ...(hasLittle ? only(cloud) : subscriptions).map(
      ({name, cost, partnerOfRecord}): Command => ({
        type: 'addSubscription',
        tenantId,
        subscription: {id: idOf(name), name, product: name, cost, kind: 'paid'},
        partnerOfRecord
      })
    ),
    ...(hasLittle ? [] : letters)
      .filter((letter) => letter.clouds.includes(cloud))
      .flatMap(({sentOn, command}): Command[] => [{type: 'setClock', now: `${sentOn}T09:00:00.000Z`}, command])
  ]
}

/** The one subscription of who has little. */
function only(cloud: Cloud): typeof subscriptions {
  const hasPartner = cloudRules[cloud].onlyPartnerStartsAdd
  return subscriptions.filter(({partnerOfRecord}) => (partnerOfRecord !== null) === hasPartner).slice(0, 1)
}

function relationship(
  partnerId: string,
  relationshipType: RelationshipType,
  adminRoles: ActiveRelationship['adminRoles'] = 'none'
): Command {
  return {type: 'addRelationship', tenantId, partnerId, relationshipType, adminRoles}
}

function invitation(invitationId: string, partnerId: string, relationshipType: RelationshipType) {
  return {
    type: 'sendInvitation',
    tenantId,
    invitationId,
    partnerId,
    relationshipType,
    includesAdminRoles: false
  } as const
}

function offer(offerId: string, partnerId: string, kind: 'trial' | 'purchase'): Command {
  const name = `Business Premium ${kind}`
  const subscription = {id: idOf(name), name, product: name, cost: '€ 18.60'}
  return {type: 'sendOffer', tenantId, offerId, partnerId, kind, subscription}
}
