import type {World} from '@cucumber/cucumber'
import {
  type Command,
  emptySystem,
  execute,
  type Partner,
  type Subscription,
  type System,
  type Tenant
} from '../../src/partner-management/index.js'
import type {Actor, PortalOutcome} from '../../src/portal/index.js'
import {type AnyRefusalCode, refusalPhrases} from './refusals.js'
import type {Visit} from './visit.js'

/** What was refused, and why. */
interface Refused {
  code: AnyRefusalCode
  what: string
}

/**
 * What has happened in a scenario so far.
 *
 * Givens are arranged and must succeed. What a When attempts may be refused, but then the very next step has to say so:
 * any other step, and the end of the scenario, fails on a refusal that nobody expected.
 */
export class Story {
  /** The system now. */
  system: System = emptySystem
  /** The system when the last Given had been arranged; what `nothing has changed` looks back to. */
  arranged: System = emptySystem
  /** Who looks at the portal, once somebody does. */
  visit: Visit | undefined
  /** Release that the portal is shown in; unset, the newest that has the cloud. */
  release: string | undefined
  /** Language that the portal is shown in. */
  language = 'en'
  /** Names of the partners that the last search has found. */
  found: readonly string[] | undefined
  private hasActed = false
  private refused: Refused | undefined

  /** Carries out what a Given asks for; a refusal is a mistake in the feature. */
  arrange(...commands: readonly Command[]): void {
    for (const command of commands) {
      const execution = execute(this.system, command)
      if (!execution.ok) throw new Error(`Cannot arrange this: ${refusalPhrases[execution.refusal.code]}`)
      this.system = execution.system
    }
    this.arranged = this.system
  }

  /** Attempts what a When asks for; a refusal changes nothing and waits for the next step. */
  attempt(command: Command): void {
    this.hasActed = true
    const execution = execute(this.system, command)
    if (execution.ok) this.system = execution.system
    else this.refused = {code: execution.refusal.code, what: command.type}
  }

  /** Attempts something on a page of the portal, as {@link attempt} does with a command. */
  attemptOnPage(actor: Actor, outcome: PortalOutcome, what: string): void {
    this.hasActed = true
    if (outcome.ok) {
      this.system = outcome.state.system
      this.visit = {actor, session: outcome.state.session}
      return
    }
    const {code, data} = outcome.refusal
    const reason = code === 'refused-by-system' ? codes.find((known) => known === data.reason) : undefined
    this.refused = {code: reason ?? code, what}
  }

  /** The refusal of the step before, which is thereby expected; fails when there was none. */
  takeRefusal(): AnyRefusalCode {
    const {refused} = this
    if (refused === undefined) throw new Error('Nothing was refused, expected a refusal by the step before')
    this.refused = undefined
    return refused.code
  }

  /** Fails on a refusal that the step after it did not expect. */
  settle(): void {
    if (this.refused === undefined) return
    const {code, what} = this.refused
    this.refused = undefined
    throw new Error(`Unexpected refusal of \`${what}\`: ${refusalPhrases[code]} (${code})`)
  }

  /** The system before the Whens; fails where there was none, as then it would be no look back. */
  before(): System {
    if (!this.hasActed) throw new Error('Nothing has happened yet, expected a When before this step')
    return this.arranged
  }

  /** The customer with this name. */
  customer(name: string): Tenant {
    return named(name, this.system.tenants, 'customer')
  }

  /** The partner with this name. */
  partner(name: string): Partner {
    return named(name, this.system.partners, 'partner')
  }

  /** The subscription with this name, of whichever customer; names are unique in a scenario. */
  subscription(name: string): Subscription & {tenantId: string} {
    const all = this.system.tenants.flatMap(({id, subscriptions}) =>
      subscriptions.map((subscription) => ({...subscription, tenantId: id}))
    )
    return named(name, all, 'subscription')
  }
}

const codes = Object.keys(refusalPhrases) as AnyRefusalCode[]
const stories = new WeakMap<World, Story>()

/** The story of a scenario; fails when the step before was refused and this step is not the one to say so. */
export function storyOf(world: World): Story {
  const story = storyWithRefusal(world)
  story.settle()
  return story
}

/** The story for steps that expect a refusal. */
export function storyWithRefusal(world: World): Story {
  const story = stories.get(world) ?? new Story()
  stories.set(world, story)
  return story
}

/** Id of something by its name: `email-plan`. */
export function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function named<Thing extends {name: string}>(name: string, things: readonly Thing[], what: string): Thing {
  const [found, ...others] = things.filter((thing) => thing.name === name)
  if (found !== undefined && others.length === 0) return found
  const names = things.map((thing) => `\`${thing.name}\``).join(', ')
  throw new Error(`Unexpected ${what} \`${name}\`, expected one of ${names || 'none that there is yet'}`)
}
