import type {IWorldOptions} from '@cucumber/cucumber'
import {loadLanguage, type PhraseKey, type Problem} from '../parsers/index.js'
import type {PortalSetting} from '../src/portal/index.js'
import {carryOut} from './handlers/index.js'
import {ConformanceWorld, type PhraseArguments} from './world.js'

/** A phrase with the values of its parameters. */
export type Said = [PhraseKey, Partial<PhraseArguments>?]

/** What running a scenario shows; `null` where it runs to its end. */
export interface Run {
  problems: Problem[]
  /** The step that it stopped at. */
  stoppedAt: string | null
}

/** Runs phrases, up to the first that fails. */
export async function run(setting: PortalSetting, said: ReadonlyArray<Said | null>, texts?: string[]): Promise<Run> {
  const problems: Problem[] = []
  const attach = (body: string) => {
    problems.push(JSON.parse(body) as Problem)
  }
  const options = {attach, log: () => {}, link: () => {}, parameters: {}}
  const world = new ConformanceWorld(options as unknown as IWorldOptions)
  world.setting = setting
  world.language = loadLanguage(setting.language) ?? undefined
  for (const [index, phrase] of said.entries()) {
    const stoppedAt = texts?.[index] ?? phrase?.[0] ?? ''
    if (phrase === null) return {problems, stoppedAt}
    const [key, values] = phrase
    const before = problems.length
    try {
      await carryOut(world, key, {label: '', path: [], link: '', list: [], ...values})
    } catch (error) {
      if (problems.length === before) throw error
      return {problems, stoppedAt}
    }
  }
  return {problems, stoppedAt: world.softFailures.length > 0 ? 'end' : null}
}
