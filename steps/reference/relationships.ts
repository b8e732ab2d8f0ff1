import {type DataTable, Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {
  activeRelationshipOf,
  administratorCapabilities,
  type Command,
  capabilitiesOf,
  customersOf,
  directoryRoleOf,
  isDelegatedAdministrator,
  isSupportContact,
  type RelationshipType,
  relationshipStatusOf
} from '../../src/partner-management/index.js'
import {type Story, storyOf} from './story.js'
import {capabilityWords, listOf, meaningOf} from './words.js'

Given('{string} has removed the admin roles of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  story.arrange({type: 'removeAdminRoles', ...placeOf(story, customer, partner)})
})

Given(
  '{string} has removed its reseller relationship with {string}',
  function (this: World, partner: string, customer: string) {
    const story = storyOf(this)
    story.arrange({type: 'removeResellerRelationship', ...placeOf(story, customer, partner)})
  }
)

Given(
  '{string} is an available support contact of {string}',
  function (this: World, partner: string, customer: string) {
    const story = storyOf(this)
    story.arrange({type: 'addSupportContact', ...placeOf(story, customer, partner)})
  }
)

When('{string} removes the admin roles of {string}', function (this: World, customer: string, partner: string) {
  attempt(this, 'removeAdminRoles', customer, partner)
})

When('{string} deletes the partner {string}', function (this: World, customer: string, partner: string) {
  attempt(this, 'deletePartner', customer, partner)
})

When(
  '{string} removes its reseller relationship with {string}',
  function (this: World, partner: string, customer: string) {
    attempt(this, 'removeResellerRelationship', customer, partner)
  }
)

When('{string} ends its relationship with {string}', function (this: World, partner: string, customer: string) {
  attempt(this, 'endRelationship', customer, partner)
})

When('{string} asks to be a support contact of {string}', function (this: World, partner: string, customer: string) {
  attempt(this, 'addSupportContact', customer, partner)
})

Then(
  'the relationship of {string} with {string} is {word}',
  function (this: World, customer: string, partner: string, status: string) {
    const story = storyOf(this)
    const {tenantId, partnerId} = placeOf(story, customer, partner)
    expect(relationshipStatusOf(story.system, tenantId, partnerId)).to.equal(status)
  }
)

Then(
  '{string} is {type} of {string}',
  function (this: World, partner: string, type: RelationshipType, customer: string) {
    const story = storyOf(this)
    const {tenantId, partnerId} = placeOf(story, customer, partner)
    expect(activeRelationshipOf(story.system, tenantId, partnerId)?.type).to.equal(type)
  }
)

Then('{string} has admin roles at {string}', function (this: World, partner: string, customer: string) {
  expect(hasAdminRoles(storyOf(this), customer, partner)).to.equal(true)
})

Then('{string} has no admin roles at {string}', function (this: World, partner: string, customer: string) {
  expect(hasAdminRoles(storyOf(this), customer, partner)).to.equal(false)
})

Then(
  '{string} is a Global Administrator in the directory of {string}',
  function (this: World, partner: string, customer: string) {
    expect(directoryRole(storyOf(this), customer, partner)).to.equal('globalAdministrator')
  }
)

Then('{string} has no role in the directory of {string}', function (this: World, partner: string, customer: string) {
  expect(directoryRole(storyOf(this), customer, partner)).to.equal(null)
})

Then(
  '{string} can do exactly this for {string}:',
  function (this: World, partner: string, customer: string, table: DataTable) {
    const expected = listOf(table).map((word) => meaningOf(capabilityWords, word))
    expect(capabilities(storyOf(this), customer, partner)).to.have.members(expected)
  }
)

Then('{string} can do nothing for {string}', function (this: World, partner: string, customer: string) {
  expect(capabilities(storyOf(this), customer, partner)).to.deep.equal([])
})

Then('an administrator can do at least this:', function (this: World, table: DataTable) {
  storyOf(this)
  const expected = listOf(table).map((word) => meaningOf(capabilityWords, word))
  expect(administratorCapabilities).to.include.members(expected)
})

Then(
  '{string} can do all that an administrator of {string} can do',
  function (this: World, partner: string, customer: string) {
    expect(capabilities(storyOf(this), customer, partner)).to.include.members([...administratorCapabilities])
  }
)

Then(
  '{string} can do nothing of what an administrator of {string} can do',
  function (this: World, partner: string, customer: string) {
    const can = capabilities(storyOf(this), customer, partner)
    expect(administratorCapabilities.filter((capability) => can.includes(capability))).to.deep.equal([])
  }
)

Then('{string} is on the customer list of {string}', function (this: World, customer: string, partner: string) {
  expect(customerList(storyOf(this), partner)).to.include(customer)
})

Then('{string} is not on the customer list of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  expect(customerList(story, partner)).not.to.include(story.customer(customer).name)
})

Then('{string} is on the support contact list of {string}', function (this: World, partner: string, customer: string) {
  expect(isContact(storyOf(this), customer, partner)).to.equal(true)
})

Then(
  '{string} is not on the support contact list of {string}',
  function (this: World, partner: string, customer: string) {
    expect(isContact(storyOf(this), customer, partner)).to.equal(false)
  }
)

function attempt(
  world: World,
  type: Extract<Command, {tenantId: string; partnerId: string}>['type'] &
    ('removeAdminRoles' | 'deletePartner' | 'removeResellerRelationship' | 'endRelationship' | 'addSupportContact'),
  customer: string,
  partner: string
): void {
  const story = storyOf(world)
  story.attempt({type, ...placeOf(story, customer, partner)})
}

function placeOf(story: Story, customer: string, partner: string) {
  return {tenantId: story.customer(customer).id, partnerId: story.partner(partner).id}
}

function hasAdminRoles(story: Story, customer: string, partner: string): boolean {
  const {tenantId, partnerId} = placeOf(story, customer, partner)
  return isDelegatedAdministrator(story.system, tenantId, partnerId)
}

function directoryRole(story: Story, customer: string, partner: string) {
  const {tenantId, partnerId} = placeOf(story, customer, partner)
  return directoryRoleOf(story.system, tenantId, partnerId)
}

function capabilities(story: Story, customer: string, partner: string) {
  const {tenantId, partnerId} = placeOf(story, customer, partner)
  return capabilitiesOf(story.system, tenantId, partnerId)
}

function customerList(story: Story, partner: string): string[] {
  return customersOf(story.system, story.partner(partner).id).map(({name}) => name)
}

function isContact(story: Story, customer: string, partner: string): boolean {
  const {tenantId, partnerId} = placeOf(story, customer, partner)
  return isSupportContact(story.system, tenantId, partnerId)
}
