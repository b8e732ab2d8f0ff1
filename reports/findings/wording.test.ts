import {describe, it} from 'node:test'
import {expect} from 'chai'
import {wordProblem} from './wording.js'

describe('wordProblem', () => {
  it('should say whose text it is, what it says, and what is there', () => {
    const problem = {message: 'The page `Home` has no `OK`.', actual: 'OK'}
    expect(wordProblem('docs', problem)).to.equal('Docs say `OK`; the page `Home` has no `OK`')
    expect(wordProblem('translation', problem)).to.equal('Translation says `OK`; the page `Home` has no `OK`')
    expect(wordProblem('source', problem)).to.equal('Source says `OK`; the page `Home` has no `OK`')
  })

  it('should not quote words where there are none, nor for what is ours', () => {
    expect(wordProblem('docs', {message: '`Add` is disabled'})).to.equal('Docs: `Add` is disabled')
    expect(wordProblem('system', {message: 'MS is off', actual: 'x'})).to.equal('System: MS is off')
  })
})
