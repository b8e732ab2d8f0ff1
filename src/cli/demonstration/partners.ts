import {
  type ActiveRelationship,
  type Cloud,
  clouds,
  type PartnerKind,
  type RelationshipType
} from '../../partner-management/index.js'

/** A partner of the demonstration. */
export interface DemonstrationPartner {
  id: string
  name: string
  /** What it is to the organization that visitors sign in to; without, it is there to be added, found or accepted. */
  type?: RelationshipType
  adminRoles?: ActiveRelationship['adminRoles']
  kind?: PartnerKind
  /** Default all of them. */
  clouds?: readonly Cloud[]
  services: readonly string[]
  regions: readonly string[]
}

/** Who signs in to Partner Center. */
export const reseller = '1000030'

/** Of no relationship: the one whose ID a document has its reader type. */
export const adviser = '2000010'

/** Those who have written. */
export const writers = {
  invitesWithRoles: '3000010',
  invites: '3000020',
  offersNothing: '3000030',
  offersTrial: '3000040',
  offersPurchase: '3000050'
} as const

/** Every partner: one of each type, those that the organization does not work with yet, and two that serve some clouds only. */
export const demonstrationPartners: readonly DemonstrationPartner[] = [
  {
    id: '1000010',
    name: 'Contoso Resale',
    type: 'reseller',
    kind: 'indirectReseller',
    services: ['licensing'],
    regions: ['Netherlands', 'Germany']
  },
  {
    id: '1000020',
    name: 'Fabrikam Operations',
    type: 'delegatedAdmin',
    adminRoles: 'granted',
    services: ['support', 'security'],
    regions: ['Sweden', 'Denmark']
  },
  {
    id: reseller,
    name: 'Litware Cloud Services',
    type: 'resellerDelegatedAdmin',
    adminRoles: 'granted',
    kind: 'directPartner',
    services: ['licensing', 'migration'],
    regions: ['Netherlands', 'China']
  },
  {
    id: '1000040',
    name: 'Northwind Consulting',
    type: 'partner',
    services: ['analytics'],
    regions: ['Denmark']
  },
  {id: '1000050', name: 'Tailspin Advice', type: 'advisor', services: ['support'], regions: ['Germany', 'China']},
  {id: '1000060', name: 'Woodgrove Licensing', type: 'mpsa', services: ['licensing'], regions: ['United States']},
  {id: '1000070', name: 'Proseware Devices', type: 'oemPc', services: ['devices'], regions: ['China']},
  {id: '1000080', name: 'Trey Research Apps', type: 'lob', services: ['apps'], regions: ['Sweden']},
  {
    id: adviser,
    name: 'Adatum Advisors',
    kind: 'subscriptionAdvisor',
    services: ['licensing', 'support'],
    regions: ['Netherlands', 'Germany', 'China']
  },
  {
    id: '2000020',
    name: 'Fourth Coffee Consulting',
    kind: 'subscriptionAdvisor',
    services: ['migration', 'support'],
    regions: ['Netherlands', 'Sweden', 'Denmark']
  },
  {
    id: '2000030',
    name: 'Relecloud China',
    clouds: ['o365-21vianet'],
    services: ['licensing', 'support'],
    regions: ['China']
  },
  {
    id: '2000040',
    name: 'Lamna Partners',
    clouds: clouds.filter((cloud) => cloud !== 'o365-21vianet'),
    services: ['licensing', 'security'],
    regions: ['Netherlands', 'Germany', 'Sweden', 'Denmark']
  },
  {id: writers.invitesWithRoles, name: 'Wingtip Partners', kind: 'directPartner', services: ['licensing'], regions: []},
  {id: writers.invites, name: 'VanArsdel Support', services: ['support'], regions: []},
  {id: writers.offersNothing, name: 'Blue Yonder Services', services: ['support'], regions: ['China']},
  {id: writers.offersTrial, name: 'Southridge Trials', services: ['licensing'], regions: ['China']},
  {id: writers.offersPurchase, name: 'Lucerne Licensing', services: ['licensing'], regions: ['China']}
]
