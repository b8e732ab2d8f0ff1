import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {CucumberExpression, ParameterType, ParameterTypeRegistry} from '@cucumber/cucumber-expressions'
import {expect} from 'chai'
import {
  languageSubtags,
  loadLanguage,
  type PhraseKey,
  type PlannedStep,
  parameterPatterns,
  parseDocument,
  phraseParameters,
  planScenarios,
  type ScenarioPlan,
  unquote,
  unquoteLink,
  unquotePath
} from '../parsers/index.js'
import {type LabelKey, labelOf, portalReleases} from '../src/portal/index.js'
import {type Run, run, type Said} from './test-support.js'
import type {PhraseArguments} from './world.js'

const registry = new ParameterTypeRegistry()
for (const [name, pattern] of Object.entries(parameterPatterns)) {
  registry.defineParameterType(new ParameterType<string>(name, pattern, null, (text: string) => text, false, false))
}

const names = ['manage', 'remove']
const english = names.map((name) => fixture(name, 'en'))

/** What a reader may leave out without missing anything: looking, reading (T18), and what the text says is optional. */
const needless = [/^I look (on|under) /, /^I read /, /^I may /]

/** What may be done in another order as well. */
const harmless = [
  ['I type my location', 'I choose the size of my organization'],
  ['I choose the size of my organization', 'I type keywords for what I need'],
  ['I read the agreement', 'I check the box that says that I have read the agreement'],
  // it is tried, and comes to nothing
  ['I select "Accept & Authorize"', 'I may also select a partner'],
  // the customers are where every round begins
  ['I repeat these steps for every other active subscription', 'I go to "Customers" (again)']
]

describe('procedures of one document in every language', () => {
  for (const subtag of languageSubtags()) {
    for (const name of names) {
      it(`should all be carried out to the letter: ${name} (${subtag})`, async () => {
        const plans = plansOf(fixture(name, subtag))
        expect(plans.map(({branch}) => branch)).to.deep.equal(
          name === 'manage'
            ? ['new-partner', 'existing-partner', null, null, 'agreement-mail', 'agreement-page', null, null]
            : ['no-active-subscriptions', 'one-active-subscription', 'several-active-subscriptions']
        )
        for (const plan of plans) expect(await runPlan(plan), plan.id).to.deep.equal({problems: [], stoppedAt: null})
      })
    }
  }
})

describe('a procedure', () => {
  const plans = english.flatMap(plansOf)

  for (const anchor of new Set(plans.map((plan) => plan.anchor))) {
    const paths = plans.filter((plan) => plan.anchor === anchor)
    const units = unitsOf(paths)

    for (const [name, unit] of units) {
      if (needless.some((pattern) => pattern.test(name))) continue
      it(`should fail without what it says: ${anchor}, ${name}`, async () => {
        const without = paths.map((plan) => ({...plan, steps: plan.steps.filter((step) => keyOf(step) !== unit)}))
        expect(await passes(without), name).to.equal(false)
      })
    }

    const all = [...units]
    for (const [index, [name, unit]] of all.entries()) {
      const next = all[index + 1]
      if (next === undefined || harmless.some(([one, other]) => name === one && next[0] === other)) continue
      const isOnePath = paths.some(({steps}) =>
        [unit, next[1]].every((key) => steps.some((step) => keyOf(step) === key))
      )
      if (!isOnePath) continue
      it(`should fail in another order: ${anchor}, ${next[0]} before ${name}`, async () => {
        const swapped = paths.map((plan) => ({...plan, steps: swap(plan.steps, unit, next[1])}))
        expect(await passes(swapped)).to.equal(false)
      })
    }
  }

  const misdirected: Array<[about: string, written: string, instead: string]> = [
    ['the help that leads on in the wizard', 'select **Get assistance from a Microsoft Partner**', 'select **Next**'],
    ['another step of the wizard', 'in the second step of the checkout wizard', 'in the first step of the wizard'],
    [
      'another site',
      'Go to https://www.microsoft.com/en-us/solution-providers/home',
      'Go to **Billing** > **Your products**'
    ],
    ['the button that cancels the invitation', 'Select **Accept & Authorize**', 'Select **Cancel**'],
    ['another page than the agreement', '?linkid=2116573', '?linkid=2074649'],
    ['the button that ends the relationship', 'select **Remove admin roles**', 'select **Delete partner**'],
    ['the button that keeps the relationship', 'select **Delete partner**', 'select **Remove admin roles**'],
    ['the state that the subscription has', 'Select **Suspended**', 'Select **Active**'],
    ['no account', 'Select **Account**', 'Select **Subscriptions**'],
    ['some subscriptions only', '   4. Repeat these steps for every other active subscription.\n', '']
  ]
  for (const [about, written, instead] of misdirected) {
    it(`should fail when it leads to ${about}`, async () => {
      const text = english.find((one) => one.includes(written)) ?? ''
      expect(text).to.include(written)
      expect(await passes(plansOf(text.replace(written, instead)))).to.equal(false)
    })
  }

  for (const [name, language, written, instead] of [
    ['manage', 'en', 'In the admin center', 'In Partner Center'],
    ['manage', 'nl', 'in het beheercentrum', 'in het Partnercentrum'],
    ['manage', 'sv', 'i administrationscentret', 'i Partnercenter'],
    ['manage', 'da', 'I Administration', 'I Partnercenter'],
    ['manage', 'de', 'im Admin Center', 'im Partner Center'],
    ['remove', 'nl', 'vanuit het Partnercentrum', 'vanuit het beheercentrum'],
    ['remove', 'sv', 'i Partnercenter', 'i administrationscentret'],
    ['remove', 'da', 'i Partnercenter', 'i Administration'],
    ['remove', 'de', 'im Partner Center', 'im Admin Center']
  ] as const) {
    it(`T16: should fail in an application that the reader is not in: ${language}, ${instead}`, async () => {
      const text = fixture(name, language)
      expect(text).to.include(written)
      const runs = await Promise.all(plansOf(text.replaceAll(written, instead)).map(runPlan))
      const stopped = runs.filter(({problems}) => problems.some(({message}) => message.startsWith('The reader is in ')))
      expect(stopped.length).to.be.above(2)
    })
  }

  for (const [instead, rules] of [
    ['Under **Billing**, select **Purchase services**.', []],
    ['Go to the **Purchase services** page under **Billing**.', []],
    ['Go to the **Purchase services** page under **Settings**.', ['unknown-page']],
    ['Under **Settings**, select **Purchase services**.', ['place-differs']]
  ] as const) {
    it(`should look for a page in the part of the navigation that the text names: ${instead}`, async () => {
      const [text = ''] = english
      const written = 'In the admin center, go to **Billing** \\> **Purchase services**.'
      expect(text).to.include(written)
      const [plan] = plansOf(text.replace(written, instead))
      const run = plan && (await runPlan(plan))
      expect(run?.problems.map(({rule}) => rule)).to.deep.equal(rules)
    })
  }

  for (const title of ['Suspend any active subscriptions:', 'Remove the relationship:']) {
    it(`should take for a title what ends in a colon above steps: ${title}`, async () => {
      const bold = `**${title.replace(':', '.')}**`
      const text = english[1] ?? ''
      expect(text).to.include(bold)
      const runs = await Promise.all(plansOf(text.replace(bold, title)).map(runPlan))
      expect(runs.map(({stoppedAt}) => stoppedAt)).to.deep.equal(runs.map(() => null))
    })
  }

  for (const [written, instead] of [
    ['Select **Account**.', 'Go to **Account**.'],
    ['Select **Account**.', 'Open **Account**.']
  ] as const) {
    it(`should go to what the page itself leads to: ${instead}`, async () => {
      const runs = await Promise.all(plansOf((english[1] ?? '').replace(written, instead)).map(runPlan))
      expect(runs.map(({stoppedAt}) => stoppedAt)).to.deep.equal(runs.map(() => null))
      const wrong = plansOf((english[1] ?? '').replace(written, 'Go to **Remove reseller**.')).map(runPlan)
      expect((await Promise.all(wrong)).every(({stoppedAt}) => stoppedAt !== null)).to.equal(true)
    })
  }

  it('should not fail for what the text says can be left out, but say that it is not there', async () => {
    const [text = ''] = english
    const later = text.replace('Select any partner to view its details.', 'Optionally, select **Nothing like that**.')
    const [plan] = plansOf(later).filter(({anchor}) => anchor === 'accept-an-invitation-from-a-partner')
    const run = plan && (await runPlan(plan))
    expect(run?.stoppedAt).to.equal(null)
    expect(run?.problems.map(({rule, verdict, actual}) => [rule, verdict, actual])).to.deep.equal([
      ['unknown-control', 'drifts', 'Nothing like that']
    ])
  })

  it('should say what is wrong with repeated steps once, at the steps themselves', async () => {
    const text = english[1]?.replace('Under **Subscriptions**', 'Under **subscriptions**') ?? ''
    const several = plansOf(text).at(-1)
    const run = several && (await runPlan(several))
    expect(run?.stoppedAt).to.equal(null)
    expect(run?.problems.map(({rule, actual}) => [rule, actual])).to.deep.equal([['label-noise', 'subscriptions']])
  })
})

/** What the reader does, by what it says, each with the identity of its words. */
function unitsOf(plans: readonly ScenarioPlan[]): Map<string, string> {
  const own = plans
    .flatMap(({steps}) => steps)
    .filter(({origin}) => origin === 'action')
    .sort((one, other) => placeOf(one) - placeOf(other))
  const units = new Map<string, string>()
  for (const step of own) {
    const key = keyOf(step)
    const isKnown = [...units.values()].includes(key)
    if (!isKnown) units.set(units.has(step.text) ? `${step.text} (again)` : step.text, key)
  }
  return units
}

/** A place belongs to what is done there. */
function keyOf({action, origin, text}: PlannedStep): string {
  return action && (origin === 'action' || origin === 'place') ? `${action.line}:${action.column}` : `${origin} ${text}`
}

function placeOf({action}: PlannedStep): number {
  return action ? action.line * 1000 + action.column : 0
}

/** The steps with two neighbours, each with its places, in the other order; as they are where one of them is missing. */
function swap(steps: readonly PlannedStep[], one: string, other: string): PlannedStep[] {
  const [first, second] = [one, other].map((key) => steps.filter((step) => keyOf(step) === key))
  if (!first?.length || !second?.length) return [...steps]
  const at = steps.findIndex((step) => keyOf(step) === one)
  const rest = steps.filter((step) => keyOf(step) !== one && keyOf(step) !== other)
  return [...rest.slice(0, at), ...second, ...first, ...rest.slice(at)]
}

async function passes(plans: readonly ScenarioPlan[]): Promise<boolean> {
  for (const plan of plans) if ((await runPlan(plan)).stoppedAt !== null) return false
  return true
}

/** A document of `fixtures/`, whose labels are those of the portal. */
function fixture(name: string, language: string): string {
  const text = readFileSync(new URL(`fixtures/${name}.${language}.md`, import.meta.url), 'utf8')
  return text.replace(/\{\{(?:(\w+):)?([\w.]+)\}\}/g, (_, own: string | undefined, key: string) => {
    const label = labelOf(key as LabelKey, {language: own ?? language})
    if (label === undefined) throw new Error(`No label ${key} in ${own ?? language}`)
    return label
  })
}

/** The scenarios of a document, as they are generated. */
function plansOf(text: string): ScenarioPlan[] {
  return planScenarios(parseDocument(text, {path: 'a.md', config: {releases: portalReleases}}))
}

/** Runs a scenario as cucumber would: up to the first step that fails or that no phrase matches. */
async function runPlan({moniker, release, language, steps}: ScenarioPlan): Promise<Run> {
  const said = steps.map(({text}) => phraseOf(text, language ?? 'en'))
  return run(
    {cloud: moniker, release: release ?? '', language: language ?? 'en'},
    said,
    steps.map(({text}) => text)
  )
}

/** The phrase that a step text says, `null` for one that no phrase says. */
function phraseOf(text: string, subtag: string): Said | null {
  const phrases = loadLanguage(subtag)?.phrases
  for (const key of Object.keys(phraseParameters) as PhraseKey[]) {
    const found = phrases && new CucumberExpression(phrases[key], registry).match(text)
    if (found)
      return [
        key,
        valuesOf(
          phraseParameters[key],
          found.map((argument) => argument.getValue<string>(null))
        )
      ]
  }
  return null
}

function valuesOf(names: readonly string[], written: ReadonlyArray<string | null>): Partial<PhraseArguments> {
  return Object.fromEntries(
    names.map((name, index) => {
      const value = written[index] ?? ''
      if (name === 'path') return [name, unquotePath(value)]
      return [name, name === 'link' ? unquoteLink(value) : unquote(value)]
    })
  )
}
