import {readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {languageSubtags} from './load.js'
import {checkLanguage} from './schema.js'

type Data = Record<string, unknown>

/** What is broken, and the message that must name file, key, and way out. */
const broken: Array<{about: string; mutate: (data: Data) => void; message: string}> = [
  {
    about: 'a key that is missing',
    mutate: (data) => delete data.area,
    message: 'parsers/language/xx.json: area: expected an entry — add `area`'
  },
  {
    about: 'no word on whether its nouns have a capital',
    mutate: (data) => delete data.capitalizedNouns,
    message: 'parsers/language/xx.json: capitalizedNouns: expected an entry — add `capitalizedNouns`'
  },
  {
    about: 'a word where it says whether its nouns have a capital',
    mutate: (data) => Object.assign(data, {capitalizedNouns: 'yes'}),
    message: 'capitalizedNouns: expected `true` or `false` — add one of them'
  },
  {
    about: 'two phrases with the same words',
    mutate: (data) => Object.assign(data.phrases as Data, {'read.terms': (data.phrases as Data)['read.agreement']}),
    message:
      'phrases.read.agreement: expected other words than `phrases.read.terms` has — word one of the two differently'
  },
  {
    about: 'a key that is not known',
    mutate: (data) => Object.assign(data, {nonsense: []}),
    message: 'remove `nonsense` or correct its name'
  },
  {
    about: 'a list that is none',
    mutate: (data) => Object.assign(data.words as Data, {articles: 'the'}),
    message: 'parsers/language/xx.json: words.articles: expected a list — add `[]` and what belongs in it'
  },
  {
    about: 'a word with space around it',
    mutate: (data) => Object.assign(data.words as Data, {articles: ['the ']}),
    message: 'parsers/language/xx.json: words.articles[0]: expected a word or word group without space around it'
  },
  {
    about: 'a verb of no action',
    mutate: (data) => (data.verbs as Data[]).unshift({kind: 'dance', imperative: ['dance']}),
    message: 'parsers/language/xx.json: verbs[0].kind: expected `navigate`, `follow`, '
  },
  {
    about: 'a verb without a form',
    mutate: (data) => (data.verbs as Data[]).unshift({kind: 'press'}),
    message: 'verbs[0]: expected a form of the verb — add `imperative`, `finite`, or `infinitive`'
  },
  {
    about: 'a pattern that names no list',
    mutate: (data) => Object.assign(data, {advice: [{needs: [['ask']], allows: ['@nobody']}]}),
    message: 'advice[0]: expected the name of a list instead of `@nobody` — use `@` and a key of `words`'
  },
  {
    about: 'a pattern that needs nothing',
    mutate: (data) => Object.assign(data, {advice: [{needs: [], allows: ['@pronouns']}]}),
    message: 'advice[0].needs: expected at least one group'
  },
  {
    about: 'a purpose that nothing knows',
    mutate: (data) => Object.assign(data.purposes as Data, {dancing: []}),
    message: 'purposes.dancing: expected `new-partner`, `acknowledgement`'
  },
  {
    about: 'a statement whose list nobody has',
    mutate: (data) => Object.assign(data.macros as Data, {'providers-page': [{needs: [['go']], allows: ['@nobody']}]}),
    message: 'macros.providers-page[0]: expected the name of a list instead of `@nobody`'
  },
  {
    about: 'an exclusion that names no list',
    mutate: (data) => Object.assign(data, {exclusions: {'software-first': [[['@nobody'], ['first']]]}}),
    message: 'exclusions.software-first: expected the name of a list instead of `@nobody`'
  },
  {
    about: 'ordinals that are no lists',
    mutate: (data) => Object.assign(data, {ordinals: ['first']}),
    message: 'ordinals[0]: expected a list'
  },
  {
    about: 'a verb of an object that nothing is',
    mutate: (data) => (data.verbs as Data[]).unshift({kind: 'press', imperative: ['press'], objects: ['gizmo']}),
    message: 'verbs[0].objects[0]: expected `subscription`, `partner-id`, '
  },
  {
    about: 'a phrase that is missing',
    mutate: (data) => delete (data.phrases as Data).press,
    message: 'parsers/language/xx.json: phrases.press: expected an entry — add `press`'
  },
  {
    about: 'a phrase without its parameter',
    mutate: (data) => Object.assign(data.phrases as Data, {press: 'I press it'}),
    message: 'phrases.press: expected `{label}` — write each of them once'
  },
  {
    about: 'a phrase with its parameters in another order than steps take them',
    mutate: (data) => Object.assign(data.phrases as Data, {'navigate.link': 'I go by {link} to {path}'}),
    message: 'phrases.navigate.link: expected `{path}` and `{link}` — write each of them once, in this order'
  },
  {
    about: 'a phrase with a character of cucumber expressions',
    mutate: (data) => Object.assign(data.phrases as Data, {press: 'I press/tap {label}'}),
    message: 'phrases.press: expected a phrase without `(`, `)`, `/`, or `\\`'
  }
]

describe('language files', () => {
  for (const subtag of languageSubtags()) {
    it(`should be as the schema wants them: ${subtag}`, () => {
      expect(() => checkLanguage(dataOf(subtag), `parsers/language/${subtag}.json`)).to.not.throw()
    })
  }

  for (const {about, mutate, message} of broken) {
    it(`should be refused with ${about}`, () => {
      const data = dataOf('en')
      mutate(data)
      expect(() => checkLanguage(data, 'parsers/language/xx.json')).to.throw(message)
    })
  }

  it('should be refused when they are no object', () => {
    expect(() => checkLanguage([], 'parsers/language/xx.json')).to.throw(
      'parsers/language/xx.json: file: expected an object'
    )
  })

  it('should be told all that is wrong at once', () => {
    const data = dataOf('en')
    delete data.area
    delete data.goals
    expect(() => checkLanguage(data, 'xx.json')).to.throw(/goals[\s\S]*area|area[\s\S]*goals/)
  })
})

function dataOf(subtag: string): Data {
  return JSON.parse(readFileSync(new URL(`./${subtag}.json`, import.meta.url), 'utf8'))
}
