import {type DataTable, Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {type Command, type CustomerPurchaseKind, purchasesSeenBy} from '../../src/partner-management/index.js'
import {idOf, type Story, storyOf} from './story.js'
import {listOf} from './words.js'

Given(
  '{string} has bought the reservation {string} for {string}',
  function (this: World, partner: string, product: string, customer: string) {
    const story = storyOf(this)
    story.arrange(buy(story, partner, product, customer, 'reservation'))
  }
)

Given(
  '{string} has bought the software {string} for {string}',
  function (this: World, partner: string, product: string, customer: string) {
    const story = storyOf(this)
    story.arrange(buy(story, partner, product, customer, 'software'))
  }
)

When(
  '{string} buys the software {string} for {string}',
  function (this: World, partner: string, product: string, customer: string) {
    const story = storyOf(this)
    story.attempt(buy(story, partner, product, customer, 'software'))
  }
)

When(
  '{string} cancels {string} for {string}',
  function (this: World, partner: string, product: string, customer: string) {
    const story = storyOf(this)
    const {id: partnerId} = story.partner(partner)
    const {id: tenantId} = story.customer(customer)
    story.attempt({type: 'cancelCustomerPurchase', tenantId, partnerId, purchaseId: idOf(product)})
  }
)

When("{string} lets its MPSA partners see each other's purchases", function (this: World, customer: string) {
  share(storyOf(this), customer, true)
})

When("{string} no longer lets its MPSA partners see each other's purchases", function (this: World, customer: string) {
  share(storyOf(this), customer, false)
})

Then(
  '{string} sees exactly these purchases of {string}:',
  function (this: World, partner: string, customer: string, table: DataTable) {
    const story = storyOf(this)
    const seen = purchasesSeenBy(story.system, story.customer(customer).id, story.partner(partner).id)
    expect(seen.map(({product}) => product)).to.deep.equal(listOf(table))
  }
)

function buy(story: Story, partner: string, product: string, customer: string, kind: CustomerPurchaseKind): Command {
  const {id: partnerId} = story.partner(partner)
  const {id: tenantId} = story.customer(customer)
  return {type: 'makeCustomerPurchase', tenantId, partnerId, purchaseId: idOf(product), kind, product}
}

function share(story: Story, customer: string, shares: boolean): void {
  story.attempt({type: 'shareMpsaPurchases', tenantId: story.customer(customer).id, shares})
}
