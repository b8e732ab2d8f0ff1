import {After, Before} from '@cucumber/cucumber'
import type {GherkinDocument, Pickle} from '@cucumber/messages'
import {AssertionError} from 'chai'
import {noMoniker} from '../parsers/index.js'
import {portalClouds, portalReleases} from '../src/portal/index.js'
import {languageOfFeature} from './language-of-feature.js'
import type {ConformanceWorld} from './world.js'

interface ScenarioOfHook {
  pickle: Pickle
  gherkinDocument: GherkinDocument
}

/** A feature says itself which portal it is about: its tags name the moniker and the release, its language the labels. */
Before(function (this: ConformanceWorld, {pickle, gherkinDocument}: ScenarioOfHook) {
  const tags = pickle.tags.map(({name}) => name.slice(1))
  const language = languageOfFeature(gherkinDocument.feature?.language ?? 'en', tags)
  const release = tags.flatMap((tag) => tag.match(/^release:(.+)$/)?.[1] ?? [])[0] ?? portalReleases.at(-1)?.id ?? ''
  const cloud = tags.find((tag) => (portalClouds as readonly string[]).includes(tag)) ?? noMoniker
  this.language = language
  this.setting = {cloud, release, language: language.subtag}
})

/** A failure that help got past is a failure still. */
After(function (this: ConformanceWorld) {
  if (this.softFailures.length === 0) return
  throw new AssertionError(this.softFailures.map(({message}) => message).join('\n'))
})
