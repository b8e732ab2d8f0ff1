import {After, AfterAll, Before, setDefaultTimeout} from '@cucumber/cucumber'
import type {GherkinDocument, Pickle} from '@cucumber/messages'
import {AssertionError} from 'chai'
import {noMoniker} from '../parsers/index.js'
import {portalClouds, portalReleases} from '../src/portal/index.js'
import {languageOfFeature} from './language-of-feature.js'
import {runSettingsOf} from './run-settings.js'
import {Stage} from './targets/browser/stage.js'
import {browserTarget} from './targets/browser/target.js'
import {modelTarget} from './targets/model.js'
import type {ConformanceWorld} from './world.js'

interface ScenarioOfHook {
  pickle: Pickle
  gherkinDocument: GherkinDocument
}

/** A page that does not come has been given up long before: the message is then the page's, not cucumber's. */
setDefaultTimeout(60_000)

const stage = new Stage()

/** A feature says itself which portal it is about: its tags name the moniker and the release, its language the labels. */
Before(async function (this: ConformanceWorld, {pickle, gherkinDocument}: ScenarioOfHook) {
  const tags = pickle.tags.map(({name}) => name.slice(1))
  const language = languageOfFeature(gherkinDocument.feature?.language ?? 'en', tags)
  const release = tags.flatMap((tag) => tag.match(/^release:(.+)$/)?.[1] ?? [])[0] ?? portalReleases.at(-1)?.id ?? ''
  const cloud = tags.find((tag) => (portalClouds as readonly string[]).includes(tag)) ?? noMoniker
  this.language = language
  this.setting = {cloud, release, language: language.subtag}
  const settings = runSettingsOf(this.parameters)
  if (settings.target === 'model') {
    this.openTarget = modelTarget
    return
  }
  const locale = tags.find((tag) => isLocaleOf(tag, language.subtag)) ?? language.subtag
  const server = await stage.server()
  this.openTarget = (scene, portal) => {
    const target = browserTarget(
      {server, openTab: (options) => stage.openTab(settings, options)},
      scene,
      portal,
      locale
    )
    this.closeTarget = () => target.close()
    return target
  }
})

/** A failure that help got past is a failure still. */
After(function (this: ConformanceWorld) {
  if (this.softFailures.length === 0) return
  throw new AssertionError(this.softFailures.map(({message}) => message).join('\n'))
})

After(async function (this: ConformanceWorld) {
  await stage.refuseLost()
  await this.closeTarget?.()
})

AfterAll(() => stage.close())

/** Whether a tag is a locale of the language, as generated features have one: `nl-NL`. */
function isLocaleOf(tag: string, language: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))$/.test(tag) && tag.startsWith(`${language}-`)
}
