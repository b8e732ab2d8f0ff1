import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Problem} from '../parsers/index.js'
import {run, type Said} from './test-support.js'

const worldwide = {cloud: 'o365-worldwide', release: '2021-12', language: 'en'}
const germany = {cloud: 'o365-germany', release: '2020-04', language: 'en'}
const partnerCenter = {cloud: '-', release: '2021-12', language: 'en'}

const customers: Said[] = [
  ['signed-in.partner-center'],
  ['customer.reseller'],
  ['sold.one'],
  ['place.navigation'],
  ['navigate', {path: ['Customers']}]
]
const customer: Said[] = [...customers, ['select.customer']]
const subscriptions: Said[] = [
  ['signed-in'],
  ['subscriptions.several'],
  ['partner-of-record.none'],
  ['navigate', {path: ['Billing', 'Subscriptions']}],
  ['select.subscription']
]
const details: Said[] = [
  ['signed-in'],
  ['subscriptions.one'],
  ['partner-of-record.set'],
  ['navigate', {path: ['Billing', 'Your products']}],
  ['press', {label: 'Products'}],
  ['select.subscription']
]
const site = 'https://www.microsoft.com/en-us/solution-providers/home'

/** Places that prose names, and what is said where they are wrong. */
const cases: Array<{name: string; setting: typeof worldwide; steps: Said[]; problems: Array<Partial<Problem>>}> = [
  {
    name: 'should find in the navigation what the navigation has',
    setting: worldwide,
    steps: [
      ['signed-in'],
      ['place.navigation'],
      ['navigate.link', {path: ['Billing', 'Your products'], link: '842054'}]
    ],
    problems: []
  },
  {
    name: 'should say that a control is not in the navigation',
    setting: worldwide,
    steps: [...details, ['place.navigation'], ['press', {label: 'Remove'}]],
    problems: [
      {
        rule: 'place-differs',
        verdict: 'drifts',
        message: '`Remove` is on the page `Subscription details`, but not in the navigation'
      }
    ]
  },
  {
    name: 'should say that a page is not where the text looks for it',
    setting: germany,
    steps: [...subscriptions, ['place.side'], ['navigate', {path: ['Settings', 'Partner relationships']}]],
    problems: [{rule: 'place-differs', actual: 'Partner relationships'}]
  },
  {
    name: 'should say that no navigation has what only a link leads to',
    setting: worldwide,
    steps: [['signed-in'], ['place.navigation'], ['navigate.link', {path: ['Accept agreement'], link: '2116573'}]],
    problems: [{rule: 'place-differs', actual: 'Accept agreement'}]
  },
  {
    name: 'should say that a row is not in the navigation',
    setting: worldwide,
    steps: [...details.slice(0, -1), ['place.navigation'], ['select.subscription']],
    problems: [
      {rule: 'place-differs', message: 'The subscription is on the page `Your products`, but not in the navigation'}
    ]
  },
  {
    name: 'should say that a box is not in the navigation',
    setting: worldwide,
    steps: [
      ...details,
      ['press', {label: 'Remove'}],
      ['place.navigation'],
      ['type.wording', {label: 'Partner Network ID'}]
    ],
    problems: [{rule: 'place-differs', actual: 'Partner Network ID'}]
  },
  {
    name: 'should find no navigation on a page that has none',
    setting: worldwide,
    steps: [['signed-in'], ['navigate.link', {path: [site], link: site}], ['place.navigation']],
    problems: [
      {
        rule: 'step-unreachable',
        verdict: 'fails'
      }
    ]
  },
  {
    name: 'should take the navigation and what is open for menus',
    setting: germany,
    steps: [
      ...subscriptions,
      ['press', {label: 'More actions'}],
      ['place.menu'],
      ['press', {label: 'Add partner of record'}]
    ],
    problems: []
  },
  {
    name: 'should say that a control is in no menu',
    setting: germany,
    steps: [...subscriptions, ['place.menu'], ['press', {label: 'More actions'}]],
    problems: [{rule: 'place-differs', message: '`More actions` is on the page `Subscriptions`, but not in a menu'}]
  },
  {
    name: "should know a customer's pages",
    setting: partnerCenter,
    steps: [
      ...customer,
      ['place.page.customer'],
      ['place.menu'],
      ['press', {label: 'Account'}],
      ['place.page.customer']
    ],
    problems: []
  },
  {
    name: "should take no other page for a customer's",
    setting: partnerCenter,
    steps: [...customers, ['place.page.customer']],
    problems: [
      {
        rule: 'step-unreachable',
        verdict: 'fails',
        message: "The page `Customers` is not a customer's yet, no step before selects the customer"
      }
    ]
  }
]

describe('places on the model', () => {
  for (const {name, setting, steps, problems} of cases) {
    it(name, async () => {
      const {problems: said} = await run(setting, steps)
      expect(said, JSON.stringify(said)).to.have.length(problems.length)
      said.forEach((problem, index) => {
        expect(problem).to.deep.include(problems[index])
      })
    })
  }
})
