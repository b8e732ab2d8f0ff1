import {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeAll,
  type ITestCaseHookParameter,
  type ITestStepHookParameter,
  type IWorld,
  setDefaultTimeout
} from '@cucumber/cucumber'
import type {GherkinDocument, Pickle} from '@cucumber/messages'
import {AssertionError} from 'chai'
import {noMoniker} from '../parsers/index.js'
import {portalClouds, portalReleases} from '../src/portal/index.js'
import {languageOfFeature} from './language-of-feature.js'
import {runSettingsOf} from './run-settings.js'
import {Stage} from './targets/browser/stage.js'
import type {TabOptions} from './targets/browser/tab.js'
import {evidenceFolder, Witness} from './targets/browser/witness.js'
import {browserTarget} from './targets/browser.js'
import type {ConformanceWorld} from './world.js'

interface ScenarioOfHook {
  pickle: Pickle
  gherkinDocument: GherkinDocument
}

/** A page that does not come has been given up long before: the message is then the page's, not cucumber's. */
setDefaultTimeout(60_000)

const stage = new Stage()

/** A coordinator has found the browser already; cucumber by itself has none. Installing one may take minutes. */
BeforeAll({timeout: 12 * 60_000}, async function (this: {parameters: IWorld['parameters']}) {
  const settings = runSettingsOf(this.parameters)
  if (settings.target !== 'browser') return
  await stage.prepare(settings).catch((error: Error) => {
    // one line for people, who have no use for where it was thrown
    error.stack = `${error.name}: ${error.message}`
    throw error
  })
})

// a worker whose coordinator is gone has nobody to tell anything
if (process.connected) process.once('disconnect', () => void stage.close().finally(() => process.exit()))

/** A feature says itself which portal it is about: its tags name the moniker and the release, its language the labels. */
Before(async function (this: ConformanceWorld, {pickle, gherkinDocument}: ScenarioOfHook) {
  const tags = pickle.tags.map(({name}) => name.slice(1))
  const language = languageOfFeature(gherkinDocument.feature?.language ?? 'en', tags)
  const release = tags.flatMap((tag) => tag.match(/^release:(.+)$/)?.[1] ?? [])[0] ?? portalReleases.at(-1)?.id ?? ''
  const cloud = tags.find((tag) => (portalClouds as readonly string[]).includes(tag)) ?? noMoniker
  this.language = language
  this.setting = {cloud, release, language: language.subtag}
  const settings = runSettingsOf(this.parameters)
  if (settings.target === 'model') return
  const locale = tags.find((tag) => isLocaleOf(tag, language.subtag)) ?? language.subtag
  const browserStage = {
    server: await stage.server(),
    openTab: (options: TabOptions) => stage.openTab(settings, options)
  }
  this.openTarget = (scene, setting) => {
    const target = browserTarget(browserStage, scene, setting, locale)
    this.witness = new Witness(target, settings, evidenceFolder(settings, pickle.uri, pickle.location?.line ?? 0), {
      show: ({path, mediaType, content}) => {
        const options = {mediaType, fileName: path}
        if (typeof content === 'string') this.attach(content, options)
        else this.attach(content, options)
      },
      say: (line) => this.log(line)
    })
    this.closeTarget = () => target.close()
    return target
  }
})

AfterStep(async function (this: ConformanceWorld, {pickle, pickleStep, result}: ITestStepHookParameter) {
  if (this.witness === undefined) return
  const number = pickle.steps.indexOf(pickleStep) + 1
  await this.witness.afterStep(number, result.status === 'FAILED' || this.hasNewSoftFailure())
})

/** A failure that help got past is a failure still. */
After(function (this: ConformanceWorld) {
  if (this.softFailures.length === 0) return
  throw new AssertionError(this.softFailures.map(({message}) => message).join('\n'))
})

After(async function (this: ConformanceWorld) {
  if (this.closeTarget) await stage.answer(this.closeTarget())
})

// hooks after a scenario run from the last to the first: this one before the tab closes. It does the whole scenario again
After({timeout: 300_000}, async function (this: ConformanceWorld, {result}: ITestCaseHookParameter) {
  const hasFailed = result?.status === 'FAILED'
  await stage.refuseLost(hasFailed)
  await this.witness?.atEnd(hasFailed || this.softFailures.length > 0)
})

AfterAll(() => stage.close())

/** Whether a tag is a locale of the language, as generated features have one: `nl-NL`. */
function isLocaleOf(tag: string, language: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))$/.test(tag) && tag.startsWith(`${language}-`)
}
