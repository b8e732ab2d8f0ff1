import {type DataTable, Given, Then, When, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import type {RelationshipType} from '../../src/partner-management/index.js'
import {
  documentedLabels,
  inventedLabels,
  labelOf,
  type Page,
  type PortalRole,
  portalLanguages
} from '../../src/portal/index.js'
import {type Story, storyOf} from './story.js'
import {follow, goTo, only, operate, pageOf, readMail, shown, visitAs} from './visit.js'
import {listOf} from './words.js'

Given('the portal of {release}', function (this: World, release: string) {
  storyOf(this).release = release
})

Given('the portal is in {tongue}', function (this: World, language: string) {
  storyOf(this).language = language
})

When('the administrator of {string} opens the page {string}', function (this: World, customer: string, page: string) {
  goTo(visitOf(this, customer), page)
})

When('the administrator of {string} follows the link {string}', function (this: World, customer: string, link: string) {
  follow(visitOf(this, customer), link)
})

When('the administrator of {string} reads the mail', function (this: World, customer: string) {
  readMail(visitOf(this, customer))
})

When('{string} opens the page {string} of Partner Center', function (this: World, partner: string, page: string) {
  const story = storyOf(this)
  visitAs(story, {kind: 'partner', partnerId: story.partner(partner).id})
  goTo(story, page)
})

When('they open the page {string}', function (this: World, page: string) {
  goTo(storyOf(this), page)
})

When('they select the {role} {string}', function (this: World, role: PortalRole, name: string) {
  const story = storyOf(this)
  operate(story, only(pageOf(story), {role, name}), {kind: 'press'})
})

When('they type {string} in {string}', function (this: World, value: string, name: string) {
  const story = storyOf(this)
  operate(story, only(pageOf(story), {role: 'textbox', name}), {kind: 'type', value})
})

When('they clear {string}', function (this: World, name: string) {
  const story = storyOf(this)
  operate(story, only(pageOf(story), {role: 'textbox', name}), {kind: 'clear'})
})

When('they check {string}', function (this: World, name: string) {
  const story = storyOf(this)
  operate(story, only(pageOf(story), {role: 'checkbox', name}), {kind: 'check'})
})

Then('they are on the page {string}', function (this: World, name: string) {
  openPage(storyOf(this), name)
})

Then(
  'the page {string} shows the {role} {string}',
  function (this: World, page: string, role: PortalRole, name: string) {
    only(openPage(storyOf(this), page), {role, name})
  }
)

Then(
  'the page {string} does not show the {role} {string}',
  function (this: World, page: string, role: PortalRole, name: string) {
    const story = storyOf(this)
    expectKnown(story, name)
    expect(shown(openPage(story, page), {role, name})).to.deep.equal([])
  }
)

Then(
  'the page {string} shows the {role} {string} grayed out',
  function (this: World, page: string, role: PortalRole, name: string) {
    expect(isDisabled(only(openPage(storyOf(this), page), {role, name}))).to.equal(true)
  }
)

Then(
  'the page {string} shows the {role} {string} to be used',
  function (this: World, page: string, role: PortalRole, name: string) {
    expect(isDisabled(only(openPage(storyOf(this), page), {role, name}))).to.equal(false)
  }
)

Then('the page {string} lists exactly these partners:', function (this: World, page: string, table: DataTable) {
  expect(partnersOn(openPage(storyOf(this), page))).to.deep.equal(listOf(table))
})

Then(
  'the page {string} lists {string} as {type}',
  function (this: World, page: string, partner: string, type: RelationshipType) {
    const story = storyOf(this)
    const row = only(openPage(story, page), {role: 'row', object: 'partners', name: partner})
    expect(row.value).to.equal(labelOf(`type.${type}`, story))
  }
)

Then('the page {string} lists no partners', function (this: World, page: string) {
  expect(partnersOn(openPage(storyOf(this), page))).to.deep.equal([])
})

Then(
  'the page {string} lists exactly these {role}(s)(es):',
  function (this: World, page: string, role: PortalRole, table: DataTable) {
    const main = only(openPage(storyOf(this), page), {role: 'main'})
    expect(shown(main, {role}).map(({name}) => name)).to.deep.equal(listOf(table))
  }
)

Then(
  'the page {string} has nothing to choose or fill in but the box {string}',
  function (this: World, page: string, box: string) {
    const main = only(openPage(storyOf(this), page), {role: 'main'})
    const roles: readonly PortalRole[] = ['textbox', 'checkbox', 'radio', 'switch', 'menuitem']
    expect(roles.flatMap((role) => shown(main, {role})).map(({name}) => name)).to.deep.equal([box])
  }
)

Then('the page {string} shows the terms of the partner', function (this: World, page: string) {
  only(openPage(storyOf(this), page), {role: 'text', object: 'terms'})
})

Then('the link {string} leads to the page {string}', function (this: World, link: string, page: string) {
  const story = storyOf(this)
  follow(story, link)
  story.settle()
  openPage(story, page)
})

function visitOf(world: World, customer: string): Story {
  const story = storyOf(world)
  visitAs(story, {kind: 'administrator', tenantId: story.customer(customer).id})
  return story
}

/** The page that is open, which has to be this one. */
function openPage(story: Story, name: string): Page {
  const page = pageOf(story)
  expect([page.name, ...(page.alsoCalled ?? [])], 'names of the page that is open').to.include(name)
  return page
}

function isDisabled({disabled = false, takes = []}: {disabled?: boolean; takes?: string[]}): boolean {
  if (takes.length === 0) throw new Error('This is nothing to use, expected a control')
  return disabled
}

function partnersOn(page: Page): string[] {
  return shown(page, {role: 'row', object: 'partners'}).map(({name}) => name)
}

/** What a page does not show must be something that a page could show, else a slip of the pen would pass. */
function expectKnown(story: Story, name: string): void {
  const keys = [...documentedLabels, ...inventedLabels]
  const labels = portalLanguages.flatMap((language) => keys.map((key) => labelOf(key, {language})))
  const {tenants, partners} = story.system
  const things = [...tenants, ...partners, ...tenants.flatMap(({subscriptions}) => subscriptions)]
  const known = [...labels, ...things.flatMap((thing) => [thing.name, thing.id])]
  if (!known.includes(name)) throw new Error(`Unexpected \`${name}\`, expected a label or a name of this scenario`)
}
