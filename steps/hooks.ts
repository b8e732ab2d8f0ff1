import {After, Before} from '@cucumber/cucumber'
import type {GherkinDocument, Pickle} from '@cucumber/messages'
import {AssertionError} from 'chai'
import {loadLanguage, noMoniker} from '../parsers/index.js'
import {portalClouds, portalReleases} from '../src/portal/index.js'
import type {ConformanceWorld} from './world.js'

interface ScenarioOfHook {
  pickle: Pickle
  gherkinDocument: GherkinDocument
}

/** A feature says itself which portal it is about: its tags name the moniker and the release, its language the labels. */
Before(function (this: ConformanceWorld, {pickle, gherkinDocument}: ScenarioOfHook) {
  const subtag = gherkinDocument.feature?.language ?? 'en'
  const tags = pickle.tags.map(({name}) => name.slice(1))
  const language = loadLanguage(subtag)
  if (language === null)
    throw new Error(`Cannot run a feature in \`${subtag}\` without parsers/language/${subtag}.json`)
  const release = tags.flatMap((tag) => tag.match(/^release:(.+)$/)?.[1] ?? [])[0] ?? portalReleases.at(-1)?.id ?? ''
  const cloud = tags.find((tag) => (portalClouds as readonly string[]).includes(tag)) ?? noMoniker
  this.language = language
  this.setting = {cloud, release, language: subtag}
})

/** A failure that help got past is a failure still. */
After(function (this: ConformanceWorld) {
  if (this.softFailures.length === 0) return
  throw new AssertionError(this.softFailures.map(({message}) => message).join('\n'))
})
