import {Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {type Command, orderOf, products} from '../../src/partner-management/index.js'
import {idOf, type Story, storyOf} from './story.js'

const orderId = 'order'

Given('{string} has started an order of {string}', function (this: World, customer: string, product: string) {
  const story = storyOf(this)
  story.arrange(start(story, customer, product))
})

Given(
  '{string} is at the second step of an order of {string}',
  function (this: World, customer: string, product: string) {
    const story = storyOf(this)
    const {id: tenantId} = story.customer(customer)
    story.arrange(start(story, customer, product), {type: 'continueOrder', tenantId, orderId})
  }
)

When('{string} starts an order of {string}', function (this: World, customer: string, product: string) {
  const story = storyOf(this)
  story.attempt(start(story, customer, product))
})

When('{string} goes on to the second step of the order', function (this: World, customer: string) {
  const story = storyOf(this)
  story.attempt({type: 'continueOrder', tenantId: story.customer(customer).id, orderId})
})

When('{string} names {string} as its partner in the order', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  name(story, customer, story.partner(partner).id)
})

When('{string} names the ID {string} in the order', function (this: World, customer: string, partnerId: string) {
  name(storyOf(this), customer, partnerId)
})

When('{string} places the order', function (this: World, customer: string) {
  const story = storyOf(this)
  story.attempt({type: 'completeOrder', tenantId: story.customer(customer).id, orderId})
})

Then('the order of {string} is still at its {word} step', function (this: World, customer: string, step: string) {
  const story = storyOf(this)
  const status = {first: 'reviewing', second: 'placing'}[step]
  expect(status, `\`${step}\` is no step of an order`).not.to.equal(undefined)
  expect(orderOf(story.system, story.customer(customer).id, orderId)?.status).to.equal(status)
})

function start(story: Story, customer: string, product: string): Command {
  // what the catalogue does not have goes on as it is: for the system to refuse
  const productId = products.find((each) => each.name === product)?.id ?? product
  const lines = [{productId, subscriptionId: idOf(product)}]
  return {type: 'startOrder', tenantId: story.customer(customer).id, orderId, lines}
}

function name(story: Story, customer: string, partnerId: string): void {
  story.attempt({type: 'nameOrderPartner', tenantId: story.customer(customer).id, orderId, partnerId})
}
