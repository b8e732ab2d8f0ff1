import {Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {type Command, mailboxOf, type OfferKind, offersOf} from '../../src/partner-management/index.js'
import {type Story, storyOf} from './story.js'
import {terms} from './subscriptions.js'

Given(
  '{string} has sent {string} a {offer} offer',
  function (this: World, partner: string, customer: string, kind: OfferKind) {
    const story = storyOf(this)
    story.arrange(send(story, partner, customer, kind))
  }
)

Given('{string} has opened the offer of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  story.arrange({type: 'followOfferLink', ...placeOf(story, customer, partner)})
})

Given(
  '{string} has authorized the {offer} offer of {string}',
  function (this: World, customer: string, kind: OfferKind, partner: string) {
    const story = storyOf(this)
    story.arrange(send(story, partner, customer, kind))
    const place = placeOf(story, customer, partner)
    story.arrange({type: 'followOfferLink', ...place}, {type: 'authorizeOffer', ...place})
  }
)

When(
  '{string} sends {string} a {offer} offer',
  function (this: World, partner: string, customer: string, kind: OfferKind) {
    const story = storyOf(this)
    story.attempt(send(story, partner, customer, kind))
  }
)

When('{string} authorizes the offer of {string}', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  story.attempt({type: 'authorizeOffer', ...placeOf(story, customer, partner)})
})

When(
  '{string} creates the account of the offer of {string}',
  function (this: World, customer: string, partner: string) {
    const story = storyOf(this)
    story.attempt({type: 'createOfferedAccount', ...placeOf(story, customer, partner)})
  }
)

Then('{string} has mail from {string} with an offer', function (this: World, customer: string, partner: string) {
  const story = storyOf(this)
  const {offerId, tenantId} = placeOf(story, customer, partner)
  const mails = mailboxOf(story.system, tenantId).filter(({kind, id}) => kind === 'offer' && id === offerId)
  expect(mails.map(({partnerId}) => partnerId)).to.deep.equal([story.partner(partner).id])
})

Then('the mailbox of {string} is empty', function (this: World, customer: string) {
  const story = storyOf(this)
  expect(mailboxOf(story.system, story.customer(customer).id)).to.deep.equal([])
})

function placeOf(story: Story, customer: string, partner: string) {
  const {id: tenantId} = story.customer(customer)
  const {id: partnerId} = story.partner(partner)
  const offer = offersOf(story.system, tenantId).find((each) => each.partnerId === partnerId)
  if (offer === undefined) throw new Error(`\`${partner}\` has sent \`${customer}\` no offer`)
  return {tenantId, offerId: offer.id}
}

/** A trial or purchase offer brings Business Premium. */
function send(story: Story, partner: string, customer: string, kind: OfferKind): Command {
  const {id: partnerId} = story.partner(partner)
  const base = {
    type: 'sendOffer',
    tenantId: story.customer(customer).id,
    offerId: `offer-${partnerId}`,
    partnerId
  } as const
  return kind === 'plain' ? {...base, kind} : {...base, kind, subscription: terms('Business Premium')}
}
