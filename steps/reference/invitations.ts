import {Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {
  type Command,
  type InvitationStatus,
  invitationsOf,
  mailboxOf,
  type RelationshipType
} from '../../src/partner-management/index.js'
import {type Story, storyOf} from './story.js'

Given(
  '{string} has invited {string} as {type}',
  function (this: World, partner: string, customer: string, type: RelationshipType) {
    const story = storyOf(this)
    story.arrange(invite(story, partner, customer, type, false))
  }
)

Given(
  '{string} has invited {string} as {type}, with admin roles',
  function (this: World, partner: string, customer: string, type: RelationshipType) {
    const story = storyOf(this)
    story.arrange(invite(story, partner, customer, type, true))
  }
)

Given('{string} has followed the link of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  story.arrange({type: 'followInvitationLink', ...placeOf(story, customer, partner)})
})

When(
  '{string} invites {string} as {type}',
  function (this: World, partner: string, customer: string, type: RelationshipType) {
    const story = storyOf(this)
    story.attempt(invite(story, partner, customer, type, false))
  }
)

When(
  '{string} invites {string} as {type}, with admin roles',
  function (this: World, partner: string, customer: string, type: RelationshipType) {
    const story = storyOf(this)
    story.attempt(invite(story, partner, customer, type, true))
  }
)

When(
  '{string} invites {string} as something else: {string}',
  function (this: World, partner: string, customer: string, type: string) {
    const story = storyOf(this)
    story.attempt(invite(story, partner, customer, type as RelationshipType, false))
  }
)

When('{string} follows the link of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  story.attempt({type: 'followInvitationLink', ...placeOf(story, customer, partner)})
})

When('{string} accepts the invitation of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  story.attempt({type: 'acceptInvitation', ...placeOf(story, customer, partner), acknowledged: true})
})

When(
  '{string} accepts the invitation of {string} without checking the box',
  function (this: World, customer: string, partner: string) {
    const story = storyOf(this)
    story.attempt({type: 'acceptInvitation', ...placeOf(story, customer, partner), acknowledged: false})
  }
)

When(
  '{string} accepts an invitation of {string} that nobody sent',
  function (this: World, customer: string, partner: string) {
    const story = storyOf(this)
    const place = {tenantId: story.customer(customer).id, invitationId: `from-${story.partner(partner).id}`}
    story.attempt({type: 'acceptInvitation', ...place, acknowledged: true})
  }
)

When('{string} cancels the invitation of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  story.attempt({type: 'cancelInvitation', ...placeOf(story, customer, partner)})
})

Then(
  'the invitation of {string} to {string} is {word}',
  function (this: World, partner: string, customer: string, status: InvitationStatus) {
    expect(latest(storyOf(this), customer, partner).status).to.equal(status)
  }
)

Then(
  'the invitation of {string} to {string} asks for {type}',
  function (this: World, partner: string, customer: string, type: RelationshipType) {
    expect(latest(storyOf(this), customer, partner).relationshipType).to.equal(type)
  }
)

Then('{string} has no invitation of {string}', function (this: World, customer: string, partner: string) {
  expect(allOf(storyOf(this), customer, partner)).to.deep.equal([])
})

Then('{string} has mail from {string} with an invitation', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  const {id} = latest(story, customer, partner)
  const mails = mailboxOf(story.system, story.customer(customer).id)
  expect(mails.filter((mail) => mail.kind === 'invitation' && mail.id === id)).to.have.length(1)
})

function allOf(story: Story, customer: string, partner: string) {
  const {id: partnerId} = story.partner(partner)
  return invitationsOf(story.system, story.customer(customer).id).filter((each) => each.partnerId === partnerId)
}

function latest(story: Story, customer: string, partner: string) {
  const invitation = allOf(story, customer, partner).at(-1)
  if (invitation === undefined) throw new Error(`\`${partner}\` has sent \`${customer}\` no invitation`)
  return invitation
}

function placeOf(story: Story, customer: string, partner: string) {
  return {tenantId: story.customer(customer).id, invitationId: latest(story, customer, partner).id}
}

function invite(
  story: Story,
  partner: string,
  customer: string,
  relationshipType: RelationshipType,
  includesAdminRoles: boolean
): Command {
  const {id: partnerId} = story.partner(partner)
  const invitationId = `from-${partnerId}-${allOf(story, customer, partner).length + 1}`
  const {id: tenantId} = story.customer(customer)
  return {type: 'sendInvitation', tenantId, invitationId, partnerId, relationshipType, includesAdminRoles}
}
