import {Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {mayActAsPartnerOfRecord} from '../../src/partner-management/index.js'
import {type Story, storyOf} from './story.js'

When(
  'the partner {string} is made partner of record of {string}',
  function (this: World, partner: string, subscription: string) {
    const story = storyOf(this)
    setPartner(story, subscription, story.partner(partner).id)
  }
)

When(
  'the ID {string} is made partner of record of {string}',
  function (this: World, partnerId: string, subscription: string) {
    setPartner(storyOf(this), subscription, partnerId)
  }
)

When('the partner of record of {string} is removed', function (this: World, name: string) {
  const story = storyOf(this)
  const {tenantId, id: subscriptionId} = story.subscription(name)
  story.attempt({type: 'removePartnerOfRecord', tenantId, subscriptionId})
})

Then('{string} is the partner of record of {string}', function (this: World, partner: string, subscription: string) {
  const story = storyOf(this)
  expect(story.subscription(subscription).partnerOfRecord).to.equal(story.partner(partner).id)
})

Then('{string} has no partner of record', function (this: World, subscription: string) {
  expect(storyOf(this).subscription(subscription).partnerOfRecord).to.equal(null)
})

Then('{string} is the partner of record of nothing', function (this: World, partner: string) {
  const story = storyOf(this)
  const {id} = story.partner(partner)
  const subscriptions = story.system.tenants.flatMap((tenant) => tenant.subscriptions)
  expect(subscriptions, 'subscriptions').not.to.deep.equal([])
  expect(subscriptions.filter(({partnerOfRecord}) => partnerOfRecord === id)).to.deep.equal([])
})

Then('{string} may act as partner of record at {string}', function (this: World, partner: string, customer: string) {
  expect(mayAct(storyOf(this), partner, customer)).to.equal(true)
})

Then(
  '{string} may not act as partner of record at {string}',
  function (this: World, partner: string, customer: string) {
    expect(mayAct(storyOf(this), partner, customer)).to.equal(false)
  }
)

function setPartner(story: Story, subscription: string, partnerId: string): void {
  const {tenantId, id: subscriptionId} = story.subscription(subscription)
  story.attempt({type: 'setPartnerOfRecord', tenantId, subscriptionId, partnerId})
}

function mayAct(story: Story, partner: string, customer: string): boolean {
  return mayActAsPartnerOfRecord(story.system, story.customer(customer).id, story.partner(partner).id)
}
