import {type DataTable, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {findProviders} from '../../src/partner-management/index.js'
import {type Story, storyOf} from './story.js'
import {itemsOf, listOf} from './words.js'

When(
  '{string} looks for providers of {string} in {string}',
  function (this: World, customer: string, keywords: string, region: string) {
    const story = storyOf(this)
    const {cloud} = story.customer(customer)
    story.found = findProviders(story.system, {cloud, keywords, region}).map(({name}) => name)
  }
)

// A regular expression, so that the names need no quotation marks.
Then(/^it finds: (.+)$/, function (this: World, names: string) {
  const {found} = storyOf(this)
  expect(found, 'what was looked for').not.to.equal(undefined)
  expect(found).to.deep.equal(names === 'nobody' ? [] : itemsOf(names))
})

When('{string} sends its needs to these providers:', function (this: World, customer: string, table: DataTable) {
  send(storyOf(this), customer, listOf(table))
})

When('{string} sends its needs to no provider at all', function (this: World, customer: string) {
  send(storyOf(this), customer, [])
})

When('{string} asks {string} for help with the order', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  assist(story, customer, [story.partner(partner).id])
})

When('{string} asks to be matched with a partner', function (this: World, customer: string) {
  assist(storyOf(this), customer, [])
})

Then('{string} has a request of {string}', function (this: World, partner: string, customer: string) {
  const story = storyOf(this)
  expect(providersOf(story, customer)).to.include(story.partner(partner).id)
})

Then('{string} has no request of {string}', function (this: World, partner: string, customer: string) {
  const story = storyOf(this)
  expect(story.customer(customer).contactRequests, 'requests of the customer').not.to.deep.equal([])
  expect(providersOf(story, customer)).not.to.include(story.partner(partner).id)
})

Then('a request of {string} is open to any partner', function (this: World, customer: string) {
  const requests = storyOf(this).customer(customer).contactRequests
  expect(requests.some(({kind, providers}) => kind === 'assistance' && providers.length === 0)).to.equal(true)
})

function providersOf(story: Story, customer: string): string[] {
  return story.customer(customer).contactRequests.flatMap(({providers}) => providers)
}

function send(story: Story, customer: string, names: readonly string[]): void {
  story.attempt({
    type: 'sendContactRequest',
    tenantId: story.customer(customer).id,
    requestId: 'request',
    providers: names.map((name) => story.partner(name).id),
    location: 'Oslo',
    organizationSize: '10-49',
    keywords: 'security',
    businessNeeds: 'Somebody who looks after our subscriptions'
  })
}

function assist(story: Story, customer: string, providers: readonly string[]): void {
  story.attempt({
    type: 'requestAssistance',
    tenantId: story.customer(customer).id,
    requestId: 'assistance',
    providers
  })
}
