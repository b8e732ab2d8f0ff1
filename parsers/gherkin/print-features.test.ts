import {describe, it} from 'node:test'
import {AstBuilder, compile, GherkinClassicTokenMatcher, Parser} from '@cucumber/gherkin'
import {IdGenerator} from '@cucumber/messages'
import {expect} from 'chai'
import {generatedMark, printFeatures} from './print-features.js'
import type {PlannedStep, ScenarioPlan} from './types.js'

describe('printFeatures', () => {
  it('should print a self-contained feature in the language of the reading', () => {
    const [feature] = printFeatures([
      plan({language: 'nl', steps: [given('ik ben aangemeld'), when('ik "A" kies', 12)]})
    ])
    expect(feature?.path).to.equal('nl-NL/add-partner.o365-worldwide.feature')
    expect(feature?.text.split('\n').slice(0, 14)).to.deep.equal(
      [
        `${generatedMark} from docs/nl-NL/add-partner.md; do not edit, run \`npm run generate\``,
        '# language: nl',
        '@nl-NL @o365-worldwide @release:2021-12 @reading:localized',
        'Functionaliteit: docs/nl-NL/add-partner.md · o365-worldwide · localized',
        '',
        '  Achtergrond:',
        '    Gegeven ik ben aangemeld',
        '',
        '  @add-a-partner',
        '  Scenario: Een partner toevoegen',
        '    # docs/nl-NL/add-partner.md:12:4',
        '    Als ik "A" kies',
        '',
        ''
      ].slice(0, feature?.text.split('\n').length)
    )
  })

  it('should say on which line each scenario and step ended up', () => {
    const plans = [
      plan({branch: 'one', steps: [given('a'), given('b'), when('c', 3), outcome('d')]}),
      plan({branch: 'two', steps: [given('a'), when('c', 3), when('e', 4)]})
    ]
    const [feature] = printFeatures(plans)
    const lines = feature?.text.split('\n') ?? []
    for (const scenario of feature?.scenarios ?? []) {
      expect(lines[scenario.line - 1]).to.contain(`(${scenario.plan.branch})`)
      scenario.stepLines.forEach((line, index) => {
        expect(lines[line - 1]).to.match(new RegExp(` ${scenario.plan.steps[index]?.text}$`))
      })
      expect(scenario.stepLines).to.have.length(scenario.plan.steps.length)
    }
    expect(feature?.scenarios).to.have.length(2)
  })

  it('should write one file per document, moniker and reading, and give each a path of its own', () => {
    const features = printFeatures([
      plan({}),
      plan({moniker: 'o365-germany'}),
      plan({reading: 'source', language: 'en'}),
      plan({document: 'other/nl-NL/add-partner.md'}),
      plan({document: 'loose.md', moniker: '-'})
    ])
    expect(features.map(({path}) => path)).to.deep.equal([
      'nl-NL/add-partner.o365-worldwide.feature',
      'nl-NL/add-partner.o365-germany.feature',
      'nl-NL/add-partner.o365-worldwide.source.feature',
      'nl-NL/add-partner.2.o365-worldwide.feature',
      'nl-NL/loose.feature'
    ])
  })

  it('should let every scenario sign in itself where not all do so as the same', () => {
    const [feature] = printFeatures([
      plan({language: 'en', steps: [given('a'), when('c', 3)]}),
      plan({language: 'en', steps: [given('b'), when('c', 3)]})
    ])
    expect(feature?.text).to.contain('Given a').and.contain('Given b').and.not.contain('Background')
    const lines = feature?.text.split('\n') ?? []
    const found = feature?.scenarios.map(({stepLines}) => stepLines.map((line) => lines[line - 1]?.trim()))
    expect(found).to.deep.equal([
      ['Given a', 'When c'],
      ['Given b', 'When c']
    ])
  })

  it('should not print what is not generated', () => {
    expect(printFeatures([plan({notGenerated: {verdict: 'out-of-scope', reason: 'x'}})])).to.deep.equal([])
  })

  it('should keep tags, labels and comments harmless', () => {
    const steps = [given('a'), when('I select "# not a comment"', 1), when('I select "<x> | \\"y\\""', 2)]
    const [feature] = printFeatures([plan({anchor: 'an anchor@with #signs', language: 'en', steps})])
    const ids = IdGenerator.incrementing()
    const document = new Parser(new AstBuilder(ids), new GherkinClassicTokenMatcher()).parse(feature?.text ?? '')
    const [pickle] = compile(document, 'x.feature', ids)
    expect(pickle?.steps.map(({text}) => text)).to.deep.equal(steps.map(({text}) => text))
    expect(pickle?.tags.at(-1)?.name).to.equal('@an-anchor-with-signs')
  })

  it('should use English keywords for a language that gherkin does not know', () => {
    const [feature] = printFeatures([plan({language: 'xx'})])
    expect(feature?.text).to.contain('Feature: ').and.not.contain('# language')
  })
})

function plan(changes: Partial<ScenarioPlan>): ScenarioPlan {
  return {
    id: 'id',
    document: 'docs/nl-NL/add-partner.md',
    kind: 'procedure',
    anchor: 'add-a-partner',
    title: 'Een partner toevoegen',
    goal: 'add-partner-to-subscription',
    moniker: 'o365-worldwide',
    reading: 'localized',
    locale: 'nl-NL',
    language: 'nl',
    release: '2021-12',
    branch: null,
    position: positionAt(1),
    steps: [given('a'), when('b', 2)],
    ...changes
  }
}

function given(text: string): PlannedStep {
  return {keyword: 'given', origin: 'given', text, position: positionAt(1)}
}

function when(text: string, line: number): PlannedStep {
  return {keyword: 'when', origin: 'action', text, position: positionAt(line)}
}

function outcome(text: string): PlannedStep {
  return {keyword: 'then', origin: 'outcome', text, position: positionAt(1)}
}

function positionAt(line: number) {
  return {start: {line, column: 4}, end: {line, column: 9}}
}
