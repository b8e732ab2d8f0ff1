import {World} from '@cucumber/cucumber'
import {AssertionError} from 'chai'
import {type Language, type PhraseKey, type Problem, type ProblemRule, problemMediaType} from '../parsers/index.js'
import type {Page, PortalNode, PortalSetting} from '../src/portal/index.js'
import {nodesOf, partOf} from './page-nodes.js'
import type {Presupposed, Scene} from './scene.js'
import type {Witness} from './targets/browser/witness.js'
import {modelTarget} from './targets/model.js'
import type {Target, TargetOutcome} from './targets/types.js'

/** Values of a phrase's parameters, as `phraseParameters` names them. */
export interface PhraseArguments {
  label: string
  path: readonly string[]
  link: string
  list: readonly string[]
}

/** Parts of a page that an action looks at, with what a message says about being there: `` under `Add` ``. */
export interface Scope {
  nodeIds: readonly string[]
  label: string
}

/** What the reader has done, as it can be done again. */
export interface Deed {
  key: PhraseKey
  values: PhraseArguments
  /** Whether they may leave it out: then nothing about it fails. */
  isOptional: boolean
}

/** What a step before can be the cause of. */
const owed: readonly ProblemRule[] = ['step-unreachable', 'disabled-control', 'outcome-missed']

/** All state of a scenario. */
export class ConformanceWorld extends World {
  /** Which portal, and whose labels; known once the hooks have read the tags. */
  setting: PortalSetting | undefined
  /** What the scenario acts on: the portal in this process, unless the hooks say otherwise. */
  openTarget: (scene: Scene, setting: PortalSetting) => Target = modelTarget
  language: Language | undefined
  /** What the Given steps have asked for so far, and the state that it makes. */
  presupposed: Presupposed = {}
  scene: Scene | undefined
  /** Opened by the first step that looks at the portal. */
  target: Target | undefined
  /** Keeps what shows how the scenario went, where the target has something to look at. */
  witness: Pick<Witness, 'afterStep' | 'atEnd'> | undefined
  /** Ends what the target holds open. */
  closeTarget: (() => Promise<void>) | undefined
  /** Narrows the next action to a part of the page: `under **Partner ID**`. */
  scope: Scope | undefined
  /** Failures that help got past, so that one run shows every wrong word; the scenario fails at its end. */
  readonly softFailures: Problem[] = []
  /** What the reader has done since the scenario's beginning, for steps to be repeated. */
  deeds: Deed[] = []
  /** How often they have repeated it: for each further subscription once. */
  round = 0
  isRepeating = false
  /** Whether what is done now, or next, may be left out. */
  isOptional = false
  /** What came of what rules were tried with: codes of refusals, `null` for what was accepted. */
  readonly refusals: Array<string | null> = []
  /** Whether they have left out what the text calls optional. */
  hasLeftOut = false
  private softFailuresSeen = 0
  /** Problems that are known already, so that what is repeated does not say them again. */
  private readonly said = new Set<string>()

  /** Goes on, with help. */
  drift(problem: Omit<Problem, 'verdict'>): void {
    this.attachOnce({...problem, verdict: 'drifts'})
  }

  /** Goes on, with help, and fails at the end of the scenario. */
  failLater(problem: Omit<Problem, 'verdict'>): void {
    const isFailure = !this.isOptional
    const failure: Problem = {...problem, verdict: isFailure ? 'fails' : 'drifts'}
    if (isFailure) this.softFailures.push(failure)
    this.attachOnce(failure)
  }

  /** Whether something has failed later since this was last asked. */
  hasNewSoftFailure(): boolean {
    const seen = this.softFailuresSeen
    this.softFailuresSeen = this.softFailures.length
    return this.softFailures.length > seen
  }

  /** Stops the scenario here, or, where it may be left out, only what is done now. */
  fail(problem: Omit<Problem, 'verdict'>): never {
    const message = this.withReason(problem)
    this.attachProblem({...problem, message, verdict: this.isOptional ? 'drifts' : 'fails'})
    throw new AssertionError(message)
  }

  /** What is not there yet may be what a step does that was left out. */
  private withReason({rule, message}: Omit<Problem, 'verdict'>): string {
    const isOwed = this.hasLeftOut && owed.includes(rule)
    return isOwed ? `${message}, after the step that the text calls optional is left out` : message
  }

  /** What is done again shows its problems again, and they are about the words of the first time. */
  private attachOnce(problem: Problem): void {
    const text = JSON.stringify(problem)
    if (this.isRepeating && this.said.has(text)) return
    this.said.add(text)
    this.attachProblem(problem)
  }

  private attachProblem(problem: Problem): void {
    this.attach(JSON.stringify(problem), problemMediaType)
  }
}

/** The target of a scenario whose actor has signed in. */
export function targetOf(world: ConformanceWorld): Target {
  const {scene, setting, openTarget} = world
  if (scene === undefined || setting === undefined) throw new Error('Cannot act before the administrator has signed in')
  world.target ??= openTarget(scene, setting)
  return world.target
}

/** The subscription that the reader is at: of those to suspend one after the other. */
export function currentSubscriptionId(world: ConformanceWorld): string {
  const {activeSoldIds, subscriptionId} = sceneOf(world)
  return activeSoldIds[world.round] ?? subscriptionId
}

/** The state that the scenario's Given steps have arranged. */
export function sceneOf(world: ConformanceWorld): Scene {
  if (world.scene === undefined) throw new Error('Cannot arrange before the administrator has signed in')
  return world.scene
}

/** The language of the feature, whose words labels are compared by. */
export function languageOf(world: ConformanceWorld): Language {
  if (world.language === undefined) throw new Error('Cannot read labels without the language of the feature')
  return world.language
}

/** The part of the page that the next action looks at: the scope, as one node where it is several, else all of it. */
export function viewOfPage(world: ConformanceWorld, page: Page): PortalNode {
  const {scope} = world
  if (scope === undefined) return page
  const [part, ...others] = nodesOf(page).filter(({id}) => scope.nodeIds.includes(id))
  if (part === undefined) return page
  return others.length === 0 ? part : {id: '', role: 'group', name: '', children: [part, ...others]}
}

/** Acts; a portal that refuses what it offers is a defect of ours, said as such. */
export async function actOn(
  world: ConformanceWorld,
  action: (target: Target) => Promise<TargetOutcome>
): Promise<void> {
  const outcome = await action(targetOf(world))
  if (!outcome.ok) {
    const {code, data} = outcome.refusal
    throw new Error(`The portal refused what its page offers: ${code} ${JSON.stringify(data)}`)
  }
  world.scope = undefined
}

/** Content of the page without its navigation. */
export function mainOf(page: Page): PortalNode {
  return partOf(page, 'main')
}
