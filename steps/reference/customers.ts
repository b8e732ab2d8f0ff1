import {type DataTable, Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {
  type Cloud,
  type Command,
  type OrganizationType,
  type RelationshipType,
  rulesOf,
  usersOf
} from '../../src/partner-management/index.js'
import {idOf, type Story, storyOf} from './story.js'
import {cloudWords, itemsOf, kindWords, meaningOf, rowsOf} from './words.js'

Given('these partners:', function (this: World, table: DataTable) {
  const columns = ['partner', 'ID', 'clouds', 'kind', 'services', 'regions'] as const
  for (const {partner, ID, clouds, kind, services, regions} of rowsOf(table, columns)) {
    storyOf(this).arrange({
      type: 'registerPartner',
      partnerId: ID,
      name: partner,
      clouds: itemsOf(clouds).map((word) => meaningOf(cloudWords, word)),
      services: itemsOf(services),
      regions: itemsOf(regions),
      ...(kind === '' ? {} : {kind: meaningOf(kindWords, kind)})
    })
  }
})

Given('the customer {string} in the {cloud} cloud', function (this: World, name: string, cloud: Cloud) {
  storyOf(this).arrange({type: 'registerTenant', tenantId: idOf(name), name, cloud})
})

Given('the school {string} in the {cloud} cloud', function (this: World, name: string, cloud: Cloud) {
  storyOf(this).arrange({type: 'registerTenant', tenantId: idOf(name), name, cloud, organizationType: 'school'})
})

Given(
  'the customer {string} in the {cloud} cloud, still in the old admin center',
  function (this: World, name: string, cloud: Cloud) {
    storyOf(this).arrange({type: 'registerTenant', tenantId: idOf(name), name, cloud, adminCenter: 'legacy'})
  }
)

When(
  'the {word} {string} becomes a customer in the {cloud} cloud',
  function (this: World, organizationType: string, name: string, cloud: Cloud) {
    // any word: what a customer cannot be is for the system to refuse
    storyOf(this).attempt({
      type: 'registerTenant',
      tenantId: idOf(name),
      name,
      cloud,
      organizationType: organizationType as OrganizationType
    })
  }
)

Then('{string} is a customer, and a(n) {word}', function (this: World, name: string, organizationType: string) {
  expect(storyOf(this).customer(name).organizationType).to.equal(organizationType)
})

Given(
  '{string} works with {string} as {type}',
  function (this: World, customer: string, partner: string, type: RelationshipType) {
    workTogether(storyOf(this), customer, partner, type)
  }
)

Given(
  '{string} has worked with {string} as {type} since before there was an agreement',
  function (this: World, customer: string, partner: string, relationshipType: RelationshipType) {
    const story = storyOf(this)
    const adminRoles = rulesOf(relationshipType).mayAskForAdminRoles ? 'granted' : 'none'
    const {id: partnerId} = story.partner(partner)
    const {id: tenantId} = story.customer(customer)
    story.arrange({type: 'addRelationship', tenantId, partnerId, relationshipType, adminRoles})
  }
)

When('the administrator of {string} creates the user {string}', function (this: World, customer: string, name: string) {
  const story = storyOf(this)
  story.attempt({type: 'createUser', tenantId: story.customer(customer).id, user: {id: idOf(name), name}})
})

When(
  '{string} creates the user {string} at {string}',
  function (this: World, partner: string, name: string, customer: string) {
    const story = storyOf(this)
    const {id: partnerId} = story.partner(partner)
    story.attempt({type: 'createUser', tenantId: story.customer(customer).id, user: {id: idOf(name), name}, partnerId})
  }
)

Then('{string} has an account for {string}', function (this: World, customer: string, name: string) {
  expect(accountsOf(storyOf(this), customer)).to.include(name)
})

Then('{string} has no account for {string}', function (this: World, customer: string, name: string) {
  expect(accountsOf(storyOf(this), customer)).not.to.include(name)
})

function accountsOf(story: Story, customer: string): string[] {
  return usersOf(story.system, story.customer(customer).id).map(({name}) => name)
}

/**
 * The partner invites, asking for admin roles where its type may have them, and the customer accepts, and with it the
 * agreement: the way that the rules tell of.
 */
function workTogether(story: Story, customer: string, partner: string, relationshipType: RelationshipType): void {
  const {id: tenantId} = story.customer(customer)
  const {id: partnerId} = story.partner(partner)
  const includesAdminRoles = rulesOf(relationshipType).mayAskForAdminRoles
  const place = {tenantId, invitationId: `accepted-${partnerId}`}
  const commands: Command[] = [
    {type: 'sendInvitation', ...place, partnerId, relationshipType, includesAdminRoles},
    {type: 'followInvitationLink', ...place},
    {type: 'acceptInvitation', ...place, acknowledged: true}
  ]
  story.arrange(...commands)
}
