import {readdirSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'

interface Scenario {
  name: string
  file: string
  tags: string[]
  steps: string[]
}

const folder = new URL('./reference/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.feature'))
const scenarios = files.flatMap((file) => scenariosOf(file, readFileSync(new URL(file, folder), 'utf8')))
const rules = Array.from({length: 64}, (_, index) => `@R${index + 1}`)
const implied = Array.from({length: 12}, (_, index) => `@I${index + 1}`)

/** Something is refused, is not to be had, or does not happen. */
const negative =
  /^it is refused|does not show|grayed out|nothing has changed|\b(no|not|nobody|nowhere)\b|is (none|ended|cancelled)|There's nothing here|couldn't find/

describe('reference features', () => {
  it('should belong to the reference system by their tag', () => {
    expect(files).not.to.deep.equal([])
    for (const {file, name, tags} of scenarios) expect(tags, `${file}: ${name}`).to.include('@reference')
  })

  for (const rule of rules) {
    it(`should show ${rule} kept, and what becomes of the opposite`, () => {
      const own = scenarios.filter(({tags}) => tags.includes(rule))
      expect(own.some(isPositive), 'a scenario that does not end in a refusal').to.equal(true)
      expect(own.some(isNegative), 'a scenario in which something is refused or missing').to.equal(true)
    })
  }

  for (const rule of implied) {
    it(`should show ${rule}`, () => {
      expect(scenarios.filter(({tags}) => tags.includes(rule))).not.to.deep.equal([])
    })
  }

  it('should tag with rules that there are', () => {
    const known = new Set([...rules, ...implied, '@reference'])
    expect(scenarios.flatMap(({tags}) => tags).filter((tag) => !known.has(tag))).to.deep.equal([])
  })

  it('should end every scenario in something that is checked', () => {
    const unchecked = scenarios.filter(({steps}) => !steps.some((step) => step.startsWith('Then ')))
    expect(unchecked).to.deep.equal([])
  })

  it('should not name two scenarios of a rule alike', () => {
    const names = scenarios.map(({file, name, tags}) => `${file} ${tags.join(' ')}: ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) < index)).to.deep.equal([])
  })
})

function isNegative({steps}: Scenario): boolean {
  return steps.some((step) => negative.test(step.replace(/^\w+ /, '')))
}

function isPositive({steps}: Scenario): boolean {
  return !steps.some((step) => step.startsWith('Then it is refused'))
}

/** Scenarios with the tags that they inherit; the few forms of Gherkin that these features use. */
function scenariosOf(file: string, text: string): Scenario[] {
  const scenarios: Scenario[] = []
  let waiting: string[] = []
  let ofFeature: string[] = []
  let ofRule: string[] = []
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, keyword = '', name = ''] = line.match(/^(Feature|Rule|Scenario Outline|Scenario|Background): ?(.*)$/) ?? []
    if (line.startsWith('@')) {
      waiting.push(...line.split(/\s+/))
      continue
    }
    if (keyword === 'Feature') ofFeature = waiting
    if (keyword === 'Rule') ofRule = waiting
    if (keyword.startsWith('Scenario')) {
      scenarios.push({name, file, tags: [...ofFeature, ...ofRule, ...waiting], steps: []})
    }
    if (keyword !== '') waiting = []
    if (/^(Given|When|Then|And) /.test(line)) scenarios.at(-1)?.steps.push(line)
  }
  return scenarios
}
