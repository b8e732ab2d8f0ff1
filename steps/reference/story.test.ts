import {describe, it} from 'node:test'
import {expect} from 'chai'
import {codeOfPhrase, refusalPhrases} from './refusals.js'
import {Story} from './story.js'

const register = {
  type: 'registerTenant',
  tenantId: 'adatum',
  name: 'Adatum',
  cloud: 'o365-worldwide'
} as const

describe('story', () => {
  it('should carry out what a Given asks for', () => {
    const story = new Story()
    story.arrange(register)
    expect(story.customer('Adatum').id).to.equal('adatum')
  })

  it('should fail on a Given that the system refuses', () => {
    const story = new Story()
    expect(() => story.arrange(register, register)).to.throw('Cannot arrange this: there is such a customer already')
  })

  it('should fail on a refusal that the next step does not expect', () => {
    const story = new Story()
    story.arrange(register)
    story.attempt(register)
    expect(() => story.settle()).to.throw('Unexpected refusal of `registerTenant`')
  })

  it('should give the refusal to a step that expects it, and go on', () => {
    const story = new Story()
    story.arrange(register)
    story.attempt(register)
    expect(story.takeRefusal()).to.equal('tenant-exists')
    expect(() => story.settle()).not.to.throw()
  })

  it('should fail on an expected refusal when nothing was refused', () => {
    const story = new Story()
    story.attempt(register)
    expect(() => story.takeRefusal()).to.throw('Nothing was refused')
  })

  it('should fail on a look back when nothing has happened', () => {
    const story = new Story()
    story.arrange(register)
    expect(() => story.before()).to.throw('Nothing has happened yet')
  })

  it('should look back to before the first When, not the last', () => {
    const story = new Story()
    const {arranged} = story
    story.attempt(register)
    story.attempt({...register, tenantId: 'wingtip', name: 'Wingtip'})
    expect(story.before()).to.equal(arranged)
  })

  it('should name what there is for a name that nobody has', () => {
    const story = new Story()
    story.arrange(register)
    expect(() => story.customer('Adatun')).to.throw('Unexpected customer `Adatun`, expected one of `Adatum`')
  })
})

describe('phrases of refusals', () => {
  it('should have one code per phrase', () => {
    const phrases = Object.values(refusalPhrases)
    expect(new Set(phrases).size).to.equal(phrases.length)
  })

  it('should find the code of a phrase', () => {
    expect(codeOfPhrase('only the partner can end this relationship')).to.equal('only-partner-ends-relationship')
  })

  it('should fail on a phrase that is not in the table', () => {
    expect(() => codeOfPhrase('nobody likes it')).to.throw('Unexpected reason `nobody likes it`')
  })
})
