import {type DataTable, Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {
  products,
  type SubscriptionKind,
  type SubscriptionStatus,
  subscriptionsSoldBy
} from '../../src/partner-management/index.js'
import {idOf, storyOf} from './story.js'
import {listOf, rowsOf} from './words.js'

Given('{string} has the subscription {string}', function (this: World, customer: string, name: string) {
  const story = storyOf(this)
  story.arrange({type: 'addSubscription', tenantId: story.customer(customer).id, subscription: terms(name)})
})

Given('{string} has these subscriptions:', function (this: World, customer: string, table: DataTable) {
  const story = storyOf(this)
  const {id: tenantId} = story.customer(customer)
  const idOfPartner = (name: string) => (name === '' ? null : story.partner(name).id)
  const columns = ['subscription', 'partner of record', 'sold by', 'status'] as const
  for (const row of rowsOf(table, columns)) {
    story.arrange({
      type: 'addSubscription',
      tenantId,
      subscription: terms(row.subscription),
      partnerOfRecord: idOfPartner(row['partner of record']),
      soldBy: idOfPartner(row['sold by']),
      ...(row.status === '' ? {} : {status: row.status as SubscriptionStatus})
    })
  }
})

When(
  '{string} buys the subscription {string} for {string}',
  function (this: World, partner: string, name: string, customer: string) {
    const story = storyOf(this)
    const {id: partnerId} = story.partner(partner)
    story.attempt({
      type: 'purchaseSubscription',
      tenantId: story.customer(customer).id,
      partnerId,
      subscription: terms(name)
    })
  }
)

When(
  '{string} renames the subscription {string} to {string}',
  function (this: World, partner: string, before: string, name: string) {
    const story = storyOf(this)
    const {tenantId, id: subscriptionId} = story.subscription(before)
    story.attempt({type: 'manageSubscription', tenantId, subscriptionId, partnerId: story.partner(partner).id, name})
  }
)

When('{string} suspends the subscription {string}', function (this: World, partner: string, name: string) {
  const story = storyOf(this)
  const {tenantId, id: subscriptionId} = story.subscription(name)
  story.attempt({type: 'suspendSubscription', tenantId, subscriptionId, partnerId: story.partner(partner).id})
})

Then('the subscription {string} is {status}', function (this: World, name: string, status: SubscriptionStatus) {
  expect(storyOf(this).subscription(name).status).to.equal(status)
})

Then('{string} has exactly these subscriptions:', function (this: World, customer: string, table: DataTable) {
  const story = storyOf(this)
  const columns = ['subscription', 'status', 'partner of record', 'kind'] as const
  const known = story.customer(customer).subscriptions
  const asked = table.raw()[0] ?? []
  const found = known.map(({name, status, partnerOfRecord, kind}) => {
    const partner = story.system.partners.find(({id}) => id === partnerOfRecord)?.name ?? ''
    const row: Record<string, string> = {subscription: name, status, 'partner of record': partner, kind}
    return Object.fromEntries(asked.map((column) => [column, row[column]]))
  })
  rowsOf(table, columns)
  expect(found).to.deep.equal(table.hashes())
})

Then('{string} has no subscriptions', function (this: World, customer: string) {
  expect(storyOf(this).customer(customer).subscriptions).to.deep.equal([])
})

Then(
  '{string} has sold these subscriptions to {string}:',
  function (this: World, partner: string, customer: string, table: DataTable) {
    const story = storyOf(this)
    const sold = subscriptionsSoldBy(story.system, story.customer(customer).id, story.partner(partner).id)
    expect(sold.map(({name}) => name)).to.deep.equal(listOf(table))
  }
)

/** Terms of a subscription that is called like this; a product of the catalogue where there is one of the name. */
export function terms(name: string) {
  const product = products.find((each) => each.name === name)
  const kind: SubscriptionKind = 'paid'
  return {id: idOf(name), name, product: product?.name ?? 'Enterprise E3', cost: product?.cost ?? '€ 34.40', kind}
}
