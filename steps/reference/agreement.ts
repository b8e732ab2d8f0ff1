import {Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {agreementOf, mailboxOf} from '../../src/partner-management/index.js'
import {type Story, storyOf} from './story.js'

Given('{string} has accepted the agreement', function (this: World, customer: string) {
  const story = storyOf(this)
  story.arrange({type: 'acceptAgreement', tenantId: story.customer(customer).id, acknowledged: true})
})

When('{string} asks {string} to accept the agreement', function (this: World, partner: string, customer: string) {
  const story = storyOf(this)
  const {id: partnerId} = story.partner(partner)
  story.attempt({type: 'requestAgreement', tenantId: story.customer(customer).id, partnerId, mailId: 'agreement'})
})

When('{string} opens the text of the agreement', function (this: World, customer: string) {
  const story = storyOf(this)
  story.attempt({type: 'openAgreement', tenantId: story.customer(customer).id})
})

When('{string} accepts the agreement', function (this: World, customer: string) {
  const story = storyOf(this)
  story.attempt({type: 'acceptAgreement', tenantId: story.customer(customer).id, acknowledged: true})
})

When('{string} accepts the agreement without checking the box', function (this: World, customer: string) {
  const story = storyOf(this)
  story.attempt({type: 'acceptAgreement', tenantId: story.customer(customer).id, acknowledged: false})
})

Then('the agreement of {string} is accepted', function (this: World, customer: string) {
  expect(statusOf(storyOf(this), customer)).to.equal('accepted')
})

Then('the agreement of {string} is not accepted', function (this: World, customer: string) {
  expect(statusOf(storyOf(this), customer)).to.equal('notAccepted')
})

Then('{string} has mail from {string} about the agreement', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  const mails = mailboxOf(story.system, story.customer(customer).id).filter(({kind}) => kind === 'agreement')
  expect(mails.map(({partnerId}) => partnerId)).to.deep.equal([story.partner(partner).id])
})

function statusOf(story: Story, customer: string) {
  return agreementOf(story.system, story.customer(customer).id)?.status
}
