import {World} from '@cucumber/cucumber'
import {AssertionError} from 'chai'
import {type Language, type Problem, problemMediaType} from '../parsers/index.js'
import type {Page, PortalNode, PortalSetting} from '../src/portal/index.js'
import {nodesOf, partOf} from './page-nodes.js'
import type {Presupposed, Scene} from './scene.js'
import {modelTarget} from './targets/model.js'
import type {Target, TargetOutcome} from './targets/types.js'

/** All state of a scenario. */
export class ConformanceWorld extends World {
  /** Which portal, and whose labels; known once the hooks have read the tags. */
  setting: PortalSetting | undefined
  language: Language | undefined
  /** What the Given steps have asked for so far, and the state that it makes. */
  presupposed: Presupposed = {}
  scene: Scene | undefined
  /** Opened by the first step that looks at the portal. */
  target: Target | undefined
  /** Narrows the next action to a part of the page: `under **Partner ID**`. */
  scope: {nodeId: string; label: string} | undefined
  /** Failures that help got past, so that one run shows every wrong word; the scenario fails at its end. */
  readonly softFailures: Problem[] = []

  /** Goes on, with help. */
  drift(problem: Omit<Problem, 'verdict'>): void {
    this.attachProblem({...problem, verdict: 'drifts'})
  }

  /** Goes on, with help, and fails at the end of the scenario. */
  failLater(problem: Omit<Problem, 'verdict'>): void {
    const failure: Problem = {...problem, verdict: 'fails'}
    this.softFailures.push(failure)
    this.attachProblem(failure)
  }

  /** Stops the scenario here. */
  fail(problem: Omit<Problem, 'verdict'>): never {
    this.attachProblem({...problem, verdict: 'fails'})
    throw new AssertionError(problem.message)
  }

  private attachProblem(problem: Problem): void {
    this.attach(JSON.stringify(problem), problemMediaType)
  }
}

/** The target of a scenario whose administrator has signed in. */
export function targetOf(world: ConformanceWorld): Target {
  const {scene, setting} = world
  if (scene === undefined || setting === undefined) throw new Error('Cannot act before the administrator has signed in')
  world.target ??= modelTarget(scene, setting)
  return world.target
}

/** The state that the scenario's Given steps have arranged. */
export function sceneOf(world: ConformanceWorld): Scene {
  if (world.scene === undefined) throw new Error('Cannot arrange before the administrator has signed in')
  return world.scene
}

export function languageOf(world: ConformanceWorld): Language {
  if (world.language === undefined) throw new Error('Cannot read labels without the language of the feature')
  return world.language
}

/** The part of the page that the next action looks at: the scope, else all of it. */
export function viewOfPage(world: ConformanceWorld, page: Page): PortalNode {
  const {scope} = world
  return (scope && nodesOf(page).find((node) => node.id === scope.nodeId)) ?? page
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
