import {describe, it} from 'node:test'
import {CucumberExpression, ParameterType, ParameterTypeRegistry} from '@cucumber/cucumber-expressions'
import {dialects} from '@cucumber/gherkin'
import {expect} from 'chai'
import {languageSubtags} from './load.js'
import {
  parameterPatterns,
  quote,
  quoteLink,
  quoteList,
  quotePath,
  unquote,
  unquoteLink,
  unquoteList,
  unquotePath
} from './parameters.js'
import {phrase} from './phrase.js'
import {type PhraseKey, phraseParameters} from './phrases.js'
import {language} from './test-support.js'

const keys = Object.keys(phraseParameters) as PhraseKey[]
const values = {
  label: 'Say "hi" \\ {or} (not)',
  path: ['Billing', 'A > B "c"'],
  link: 'https://example.com/a b?c="d"',
  list: ['sell products', 'a, b "c"']
}
const registry = new ParameterTypeRegistry()
for (const [name, pattern] of Object.entries(parameterPatterns)) {
  registry.defineParameterType(new ParameterType<string>(name, pattern, null, (text: string) => text, false, false))
}
const entries = languageSubtags().flatMap((subtag) => keys.map((key) => ({subtag, key})))

describe('phrases', () => {
  it('should compile and match what they generate, with the values that went in', () => {
    for (const {subtag, key} of entries) {
      const text = phrase(language(subtag), key, values)
      const found = expressionOf(subtag, key)
        .match(text)
        ?.map((argument) => argument.getValue<string>(null) ?? '')
      const expected = [...language(subtag).phrases[key].matchAll(/\{(\w+)\}/g)].map(([, name]) => filledIn(name ?? ''))
      expect(found, `${subtag} ${key}: ${text}`).to.deep.equal(expected)
    }
  })

  it('should not be matched by another phrase, of whatever language, unless it is the same one', () => {
    const all = entries.map((entry) => ({...entry, expression: expressionOf(entry.subtag, entry.key)}))
    for (const {subtag, key} of entries) {
      const text = phrase(language(subtag), key, values)
      const others = all.filter((other) => other.key !== key && other.expression.match(text))
      expect(
        others.map((other) => `${other.subtag} ${other.key}`),
        `${subtag} ${key}: ${text}`
      ).to.deep.equal([])
    }
  })

  it('should begin with no keyword of their dialect', () => {
    for (const {subtag, key} of entries) {
      const {gherkin, phrases} = language(subtag)
      const dialect = dialects[gherkin]
      expect(dialect, gherkin).to.not.equal(undefined)
      const keywords = [
        ...(dialect?.given ?? []),
        ...(dialect?.when ?? []),
        ...(dialect?.then ?? []),
        ...(dialect?.and ?? [])
      ]
      const begins = keywords.filter((keyword) => `${phrases[key]} `.startsWith(keyword))
      expect(begins, `${subtag} ${key}`).to.deep.equal([])
    }
  })

  it('should refuse to be filled without a value', () => {
    expect(() => phrase(language('en'), 'press')).to.throw(
      'Missing `label` for phrase `press`, expected a value for it'
    )
  })
})

describe('parameters', () => {
  for (const text of ['', 'Add', '"', '\\', '\\"', 'a > b', '" > "']) {
    it(`should come back as they went in: ${JSON.stringify(text)}`, () => {
      expect(unquote(quote(text))).to.equal(text)
      expect(unquoteLink(quoteLink(text))).to.equal(text)
      expect(unquotePath(quotePath([text, 'x', text]))).to.deep.equal([text, 'x', text])
      expect(unquoteList(quoteList([text, 'x', text]))).to.deep.equal([text, 'x', text])
    })
  }

  it('should leave the identity of a link bare where it can', () => {
    expect(quoteLink('842054')).to.equal('842054')
    expect(quoteLink('https://example.com/?a=b&c=%20#d')).to.equal('https://example.com/?a=b&c=%20#d')
    expect(quoteLink('two words')).to.equal('"two words"')
  })

  it('should keep a label on one line', () => {
    expect(quote('one\ntwo')).to.equal('"one two"')
  })
})

function expressionOf(subtag: string, key: PhraseKey): CucumberExpression {
  return new CucumberExpression(language(subtag).phrases[key], registry)
}

function filledIn(name: string): string {
  if (name === 'path') return quotePath(values.path)
  if (name === 'list') return quoteList(values.list)
  return name === 'link' ? quoteLink(values.link) : quote(values.label)
}
