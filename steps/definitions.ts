import {defineParameterType, defineStep} from '@cucumber/cucumber'
import {
  type Language,
  languageSubtags,
  loadLanguage,
  type PhraseKey,
  parameterPatterns,
  phraseParameters,
  unquote,
  unquoteLink,
  unquoteList,
  unquotePath
} from '../parsers/index.js'
import {carryOut} from './handlers/index.js'
import type {ConformanceWorld, PhraseArguments} from './world.js'

type Argument = PhraseArguments[keyof PhraseArguments]

const readers = {label: unquote, path: unquotePath, link: unquoteLink, list: unquoteList} as const

for (const name of ['label', 'path', 'link', 'list'] as const) {
  const read = (written: string): Argument => readers[name](written)
  defineParameterType({name, regexp: parameterPatterns[name], useForSnippets: false, transformer: read})
}

// One definition per phrase: languages that say it with the same words share it, else cucumber calls it ambiguous.
const keys = Object.keys(phraseParameters) as PhraseKey[]
const languages = languageSubtags()
  .map(loadLanguage)
  .filter((language): language is Language => language !== null)
const phrases = new Map(keys.flatMap((key) => languages.map((language) => [language.phrases[key], key] as const)))
for (const [expression, key] of phrases) defineStep(expression, bodyOf(key))

/** cucumber takes the parameters that a body declares as the number of arguments that it wants. */
function bodyOf(key: PhraseKey) {
  const names: ReadonlyArray<keyof PhraseArguments> = phraseParameters[key]
  function run(world: ConformanceWorld, values: readonly Argument[]) {
    const given = Object.fromEntries(names.map((name, index) => [name, values[index]]))
    return carryOut(world, key, {label: '', path: [], link: '', list: [], ...given})
  }
  switch (names.length) {
    case 0:
      return function (this: ConformanceWorld) {
        return run(this, [])
      }
    case 1:
      return function (this: ConformanceWorld, first: Argument) {
        return run(this, [first])
      }
    default:
      return function (this: ConformanceWorld, first: Argument, second: Argument) {
        return run(this, [first, second])
      }
  }
}
