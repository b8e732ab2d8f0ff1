import {type Command, type CustomerPurchaseKind, clouds} from '../../partner-management/index.js'
import type {Beginning} from '../../web/index.js'
import {idOf} from './id-of.js'
import {demonstrationPartners, reseller} from './partners.js'

/** Customers of the partner that signs in to Partner Center: what it sold them, and what they bought through it besides. */
const table: ReadonlyArray<{
  name: string
  active: readonly string[]
  suspended?: readonly string[]
  purchase?: {kind: CustomerPurchaseKind; product: string}
}> = [
  {name: 'Alpine Ski House', active: [], suspended: ['Business Basic']},
  {name: 'Coho Winery', active: ['Business Standard'], suspended: ['Visio']},
  {name: 'Graphic Design Institute', active: ['Business Basic', 'Business Premium', 'Enterprise E3']},
  {name: 'Bellows College', active: [], purchase: {kind: 'reservation', product: 'Virtual machines, 1 year'}},
  {name: 'Wide World Importers', active: ['Enterprise E3'], purchase: {kind: 'software', product: 'SQL Server'}}
]

/** The partner with its customers; with little it has none. */
export function customers(beginning: Beginning): Command[] {
  const partners = demonstrationPartners.filter(({id}) => id === reseller)
  return [
    ...partners.map(
      ({id: partnerId, name, kind = 'directPartner', services, regions}): Command => ({
        type: 'registerPartner',
        partnerId,
        name,
        clouds,
        kind,
        services,
        regions
      })
    ),
    ...(beginning === 'little' ? [] : table.flatMap(customer))
  ]
}

function customer({name, active, suspended = [], purchase}: (typeof table)[number]): Command[] {
  const tenantId = idOf(name)
  // Partner Center is one for all clouds: its customers may be in any
  const [cloud = 'o365-worldwide'] = clouds
  const sold = [
    ...suspended.map((product) => ({product, status: 'suspended' as const})),
    ...active.map((product) => ({product, status: 'active' as const}))
  ]
  return [
    {type: 'registerTenant', tenantId, name, cloud},
    {
      type: 'addRelationship',
      tenantId,
      partnerId: reseller,
      relationshipType: 'resellerDelegatedAdmin',
      adminRoles: 'granted'
    },
    {type: 'addSupportContact', tenantId, partnerId: reseller},
    {type: 'acceptAgreement', tenantId, acknowledged: true},
    ...sold.map(
      ({product, status}): Command => ({
        type: 'addSubscription',
        tenantId,
        subscription: {id: idOf(product), name: product, product, cost: '€ 12.50', kind: 'paid'},
        status,
        soldBy: reseller
      })
    ),
    ...(purchase
      ? [{type: 'makeCustomerPurchase' as const, tenantId, partnerId: reseller, purchaseId: 'purchase', ...purchase}]
      : [])
  ]
}
