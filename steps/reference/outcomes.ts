import {Then, type World} from '@cucumber/cucumber'
import {expect} from 'chai'
import {codeOfPhrase, refusalPhrases} from './refusals.js'
import {storyOf, storyWithRefusal} from './story.js'

// A regular expression, so that the reason needs no quotation marks.
Then(/^it is refused because (.+)$/, function (this: World, phrase: string) {
  const expected = codeOfPhrase(phrase)
  const story = storyWithRefusal(this)
  expect(refusalPhrases[story.takeRefusal()], 'reason').to.equal(refusalPhrases[expected])
})

Then('nothing has changed', function (this: World) {
  const story = storyOf(this)
  expect(story.system).to.deep.equal(story.before())
})
