import {before, describe, it} from 'node:test'
import {expect} from 'chai'
import fc from 'fast-check'
import {commandTypes} from './command-shape.js'
import {refusalCodes} from './index.js'
import {garbage} from './testing/arbitrary-command.js'
import {sequence} from './testing/arbitrary-sequence.js'
import {assertSequence, checkNames, checkSequence, newStatistics} from './testing/check-sequence.js'
import {assertVisit, visit} from './testing/editor-visit.js'
import {runOptions} from './testing/run-options.js'

const options = runOptions()
/** Only a run of the usual size is long enough to come across everything. */
const skip = options.numRuns < 1000 ? 'FAST_CHECK_RUNS asks for fewer than 1,000 sequences' : false
/** Codes that only the editor of the partner of record has. */
const codesOfEditor = ['nothing-to-check', 'nothing-to-submit']

describe(`any sequence of commands: ${options.numRuns} of them, seed ${options.seed}`, () => {
  const statistics = newStatistics()
  let failure = ''

  before(() => {
    const property = fc.property(sequence, (commands) => assertSequence(commands, statistics))
    const result = fc.check(property, options)
    if (result.failed) failure = `${result.errorInstance}\n${fc.defaultReportMessage(result)}`
  })

  for (const name of checkNames) {
    it(`should keep this: ${name}`, () => {
      expect(failure).not.to.include(`${name}: command`)
    })
  }

  it('should keep everything at once', () => {
    expect(failure).to.equal('')
  })

  it('should have come to a change by each type of command, ten times at least', {skip}, () => {
    const rare = commandTypes.filter((type) => (statistics.changes.get(type) ?? 0) < 10)
    expect(rare).to.deep.equal([])
  })

  it('should have come to each refusal', {skip}, () => {
    const missing = refusalCodes.filter((code) => !statistics.refusals.has(code))
    expect(missing).to.deep.equal(codesOfEditor)
  })
})

describe('anything that is no command', () => {
  it('should be refused, or come to what its well-formed part says, and never throw', () => {
    fc.assert(
      fc.property(fc.array(garbage, {maxLength: 20}), (commands) => {
        expect(checkSequence(commands)).to.deep.equal([])
      }),
      options
    )
  })
})

describe('any visit of the editor of the partner of record', () => {
  it('SM7, I1, I2: should submit what was checked, or an emptied box, and change nothing before', () => {
    fc.assert(fc.property(visit, assertVisit), options)
  })
})
