import {describe, it} from 'node:test'
import {expect} from 'chai'
import {language} from '../test-support.js'
import {abilitiesIn} from './abilities-in.js'

const english = language('en')
const read = (text: string) => abilitiesIn(text.split(' '), english)

describe('abilitiesIn', () => {
  it('should say each verb of each thing of its group', () => {
    expect(read('create and edit users')).to.deep.equal(['createUser', 'editUser'])
    expect(read('sell and manage products')).to.deep.equal(['manageServices', 'sellProducts'])
    expect(read('manage licenses and domains')).to.deep.equal(['manageLicenses', 'manageDomains'])
  })

  it('should keep groups apart', () => {
    expect(read('reset passwords assign admin permissions manage licenses')).to.deep.equal([
      'resetPassword',
      'manageLicenses',
      'assignAdmin'
    ])
  })

  it('should read things before their verbs', () => {
    expect(read('licenses assign and manage passwords reset')).to.deep.equal([
      'resetPassword',
      'assignLicenses',
      'manageLicenses'
    ])
  })

  it('should read what is a verb and a thing in one word group', () => {
    expect(read('password resets')).to.deep.equal(['resetPassword'])
  })

  it('should pass over words of abilities that mean none', () => {
    expect(read('upload device ids for pcs managing with autopilot')).to.deep.equal(['uploadDeviceIds'])
  })

  it('should not read a verb or a thing that is left over', () => {
    expect(read('reset passwords and domains')).to.equal(undefined)
    expect(read('sell manage reset')).to.equal(undefined)
    expect(read('passwords')).to.equal(undefined)
  })

  it('should read nothing where there is nothing', () => {
    expect(read('work on something else')).to.equal(undefined)
  })
})
