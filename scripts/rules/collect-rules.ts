import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {AstBuilder, GherkinClassicTokenMatcher, Parser} from '@cucumber/gherkin'
import {type FeatureChild, IdGenerator, type Rule, type RuleChild, type Scenario} from '@cucumber/messages'

/** A scenario that carries ids of rules as tags: `@R25`. */
export interface RuleScenario {
  /** From the root of the project, with `/`. */
  file: string
  name: string
  /** Name of the Gherkin rule that it stands in, if it does. */
  rule: string | undefined
  tags: string[]
}

/** A unit test, or a group of them, whose title begins with ids: `R45, I5: should refuse …`. */
export interface RuleTest {
  file: string
  title: string
  ids: string[]
}

/** A comment that says where a decision is taken: `Decides T9`. */
export interface RuleDecision {
  file: string
  id: string
}

/** The scenarios of the features below a folder, with the ids of rules that they carry. */
export function collectScenarios(root: string, folder: string): RuleScenario[] {
  return filesBelow(root, folder, '.feature').flatMap((file) => {
    const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher())
    const {feature} = parser.parse(readFileSync(join(root, file), 'utf8'))
    const inherited = feature ? tagsOf(feature) : []
    return (feature?.children ?? []).flatMap((child) => scenariosOf(file, child, inherited))
  })
}

/** The unit tests below some folders whose title begins with ids of rules. */
export function collectTests(root: string, folders: readonly string[]): RuleTest[] {
  return folders.flatMap((folder) =>
    filesBelow(root, folder, '.test.ts').flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(title)].map(({2: text = ''}) => ({
        file,
        title: text,
        ids: (text.split(':')[0] ?? '').split(/,\s*/)
      }))
    )
  )
}

/** Where decisions are taken: comments below some folders that say `Decides T9`. */
export function collectDecisions(root: string, folders: readonly string[]): RuleDecision[] {
  return folders.flatMap((folder) =>
    filesBelow(root, folder, '.ts')
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/\bDecides ((?:T\d+(?:, | and )?)+)/g)].flatMap(
          ({1: ids = ''}) => [...ids.matchAll(/T\d+/g)].map(([id]) => ({file, id}))
        )
      )
  )
}

const title = /\b(?:describe|it)\(\s*(['"`])((?:(?:R|I|SM|J|T)\d+(?:, )?)+:(?:(?!\1)[^\\]|\\.)*)\1/g

function scenariosOf(
  file: string,
  child: FeatureChild | RuleChild,
  inherited: readonly string[],
  rule?: Rule
): RuleScenario[] {
  if ('rule' in child && child.rule) {
    const {rule: inner} = child
    return inner.children.flatMap((each) => scenariosOf(file, each, [...inherited, ...tagsOf(inner)], inner))
  }
  if (!child.scenario) return []
  const {name} = child.scenario
  return [{file, name, rule: rule?.name, tags: [...inherited, ...tagsOf(child.scenario)]}]
}

function tagsOf({tags}: {tags: Scenario['tags']}): string[] {
  return tags.map(({name}) => name.slice(1))
}

function filesBelow(root: string, folder: string, extension: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(extension))
    .sort()
}
