import {describe, it} from 'node:test'
import {expect} from 'chai'
import {language} from '../test-support.js'
import {subjectOf} from './subject-of.js'

const english = language('en')

describe('subjectOf', () => {
  it('should take what is nearest', () => {
    expect(subjectOf({title: 'Advisor'}, english)).to.equal('Advisor')
    expect(subjectOf({leadIn: 'Reseller', title: 'Advisor'}, english)).to.equal('Reseller')
    expect(subjectOf({subject: 'Reseller', leadIn: 'What it does', title: 'Advisor'}, english)).to.equal('Reseller')
  })

  it('should find the type in any column', () => {
    expect(subjectOf({subject: '1', row: [{text: '1'}, {text: 'Advisor', column: 'Type'}]}, english)).to.equal(
      'Advisor'
    )
  })

  it('should choose none of several types, and none of a column that says not', () => {
    expect(subjectOf({row: [{text: 'Advisor'}, {text: 'Reseller'}]}, english)).to.equal(undefined)
    expect(subjectOf({row: [{text: 'Advisor', column: 'Not allowed for'}]}, english)).to.equal(undefined)
  })

  it('should take a partner in another column for anybody', () => {
    expect(subjectOf({subject: 'a', row: [{text: 'Partner', column: 'Who'}]}, english)).to.equal('a')
  })
})
