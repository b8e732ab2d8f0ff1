import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type JudgedSurvivor, judgeReport, type MutationReport, type ReportedMutant} from './judge-report.js'

const file = 'src/portal/pages/home.ts'
const source = ['export function isOpen(count: number) {', '  return count > 0', '}', ''].join('\n')
const judgement: JudgedSurvivor = {
  file,
  mutator: 'EqualityOperator',
  line: 'return count > 0',
  original: 'count > 0',
  replacement: 'count >= 0',
  why: 'a count is never negative'
}

describe('judgeReport', () => {
  it('should print a score for each folder and for everything', () => {
    const report = {
      files: {
        [file]: {source, mutants: [...killed(9), mutant({status: 'Timeout'})]},
        'src/portal/part.ts': {source, mutants: [...killed(29), mutant({status: 'NoCoverage'})]}
      }
    }
    const {lines} = judge(report, [{...judgement, file: 'src/portal/part.ts'}])
    expect(lines.slice(0, 3)).to.deep.equal([
      'src/portal                    96.66 %  29 of 30',
      'src/portal/pages             100.00 %  10 of 10 (1 by timeout)',
      'total                         97.50 %  39 of 40 (1 by timeout)'
    ])
  })

  it('should be content when every survivor is judged', () => {
    const {ok, lines, unjudged} = judge(reportOf(...killed(9), mutant({})), [judgement])
    expect(lines.slice(-2)).to.deep.equal([
      'Judged survivors: 1',
      `  ${file}:2:10 EqualityOperator count > 0 → count >= 0`
    ])
    expect(unjudged).to.deep.equal([])
    expect(ok).to.equal(true)
  })

  it('should name a survivor that nobody judged, and fail', () => {
    const {ok, lines, unjudged} = judge(reportOf(...killed(9), mutant({})), [])
    expect(lines).to.include('New survivors, judged by no entry of survivors.json: 1')
    expect(lines.at(-1)).to.equal(`  ${file}:2:10 EqualityOperator count > 0 → count >= 0`)
    const {why, ...fingerprint} = judgement
    expect(unjudged).to.deep.equal([fingerprint])
    expect(ok).to.equal(false)
  })

  it('should know a judged survivor again when lines around it move', () => {
    const moved = mutant({location: {start: {line: 4, column: 10}, end: {line: 4, column: 19}}})
    const report = {files: {[file]: {source: `// One\n// Two\n${source}`, mutants: [...killed(9), moved]}}}
    expect(judge(report, [judgement]).ok).to.equal(true)
  })

  for (const [what, change] of Object.entries({
    'another file': {file: 'src/portal/pages/mail.ts'},
    'another mutator': {mutator: 'ConditionalExpression'},
    'another line': {line: 'if (count > 0) return'},
    'another original': {original: 'count < 0'},
    'another replacement': {replacement: 'count <= 0'}
  })) {
    it(`should not take an entry for ${what} as a judgement`, () => {
      const {ok, unjudged} = judge(reportOf(...killed(9), mutant({})), [{...judgement, ...change}])
      expect(unjudged).to.have.lengthOf(1)
      expect(ok).to.equal(false)
    })
  }

  it('should let an entry stand for one survivor, or for as many as it says', () => {
    const report = reportOf(...killed(18), mutant({}), mutant({}))
    expect(judge(report, [judgement]).unjudged).to.have.lengthOf(1)
    expect(judge(report, [{...judgement, times: 2}]).unjudged).to.deep.equal([])
    expect(judge(report, [judgement, judgement]).unjudged).to.deep.equal([])
  })

  it('should say which judged survivors survive no longer, and not fail for that', () => {
    const {ok, lines} = judge(reportOf(...killed(10)), [judgement])
    expect(lines.slice(-2)).to.deep.equal([
      'Entries of survivors.json that fit no survivor: 1',
      `  ${file} EqualityOperator count > 0 → count >= 0`
    ])
    expect(ok).to.equal(true)
  })

  it('should name an entry that stands for more than there are', () => {
    const {lines} = judge(reportOf(...killed(10), mutant({})), [{...judgement, times: 2}])
    expect(lines).to.include('Entries of survivors.json that fit no survivor: 1')
  })

  it('should leave entries of other files alone when the run was narrowed', () => {
    const elsewhere = [{...judgement, file: 'src/portal/pages/mail.ts'}]
    const report = reportOf(...killed(10))
    const heading = 'Entries of survivors.json that fit no survivor: 1'
    expect(judgeReport({report, judged: elsewhere, complete: false}).lines).not.to.include(heading)
    expect(judgeReport({report, judged: elsewhere, complete: true}).lines).to.include(heading)
  })

  it('should not accept an entry without a reason', () => {
    const {ok, lines} = judge(reportOf(...killed(10), mutant({})), [{...judgement, why: ' '}])
    expect(lines).to.include('Entries of survivors.json without a reason: 1')
    expect(ok).to.equal(false)
  })

  it('should accept a score of 90 % and none below', () => {
    const survivor = mutant({})
    expect(judge(reportOf(...killed(9), survivor), [judgement]).ok).to.equal(true)
    const {ok, lines} = judge(reportOf(...killed(8), survivor), [judgement])
    expect(lines.at(-1)).to.equal('Unexpected score 88.88 %, expected at least 90.00 %')
    expect(ok).to.equal(false)
  })

  it('should count a mutant whose tests crashed as one that survived', () => {
    const {ok, lines} = judge(reportOf(...killed(9), mutant({status: 'RuntimeError'})), [])
    expect(lines.at(-1)).to.equal(`  ${file}:2:10 EqualityOperator count > 0 → count >= 0 (RuntimeError)`)
    expect(ok).to.equal(false)
  })

  it('should name mutants that ran too long, not those that ran too often', () => {
    const late = mutant({status: 'Timeout', statusReason: 'no end within 15000 ms'})
    const often = mutant({status: 'Timeout', statusReason: 'ran more than 300 times'})
    const {ok, lines} = judge(reportOf(late, often), [])
    expect(lines.slice(-2)).to.deep.equal([
      'Caught by nothing but the clock, which a busy machine may do to any mutant: 1',
      `  ${file}:2:10 EqualityOperator count > 0 → count >= 0 (Timeout)`
    ])
    expect(ok).to.equal(true)
  })

  it('should count no mutant that a comment in the code sets aside, but say so', () => {
    const {ok, lines} = judge(reportOf(...killed(9), mutant({status: 'Ignored'})), [])
    expect(lines.slice(-1)).to.deep.equal(['total                        100.00 %  9 of 9 (1 ignored)'])
    expect(ok).to.equal(true)
  })

  it('should show a mutant of several lines on one, shortened', () => {
    const text = `{\n${'  step()\n'.repeat(40)}}`
    const end = {line: text.split('\n').length, column: 2}
    const block = mutant({
      mutatorName: 'BlockStatement',
      replacement: '{}',
      location: {start: {line: 1, column: 1}, end}
    })
    const {unjudged} = judge({files: {[file]: {source: text, mutants: [block]}}}, [])
    expect(unjudged[0]?.original).to.match(/^\{ step\(\) step\(\) .*…$/)
    expect(unjudged[0]?.original).to.have.lengthOf(121)
  })
})

function judge(report: MutationReport, judged: JudgedSurvivor[]) {
  return judgeReport({report, judged, complete: true})
}

function reportOf(...mutants: ReportedMutant[]): MutationReport {
  return {files: {[file]: {source, mutants}}}
}

function killed(count: number): ReportedMutant[] {
  return Array.from({length: count}, () => mutant({status: 'Killed'}))
}

function mutant(details: Partial<ReportedMutant>): ReportedMutant {
  return {
    mutatorName: 'EqualityOperator',
    replacement: 'count >= 0',
    status: 'Survived',
    location: {start: {line: 2, column: 10}, end: {line: 2, column: 19}},
    ...details
  }
}
