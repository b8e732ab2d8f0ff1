import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type PortalNode, portalRoles} from '../portal/index.js'
import {ariaRolesOf, dataOf, partAttributes} from './exposure.js'

describe('exposure', () => {
  it('should have roles for every role of the portal', () => {
    expect(Object.keys(ariaRolesOf).sort()).to.deep.equal([...portalRoles].sort())
    for (const roles of Object.values(ariaRolesOf)) expect(roles).not.to.deep.equal([])
  })

  it('should use each attribute for one thing', () => {
    const names = Object.values(partAttributes)
    expect(new Set(names).size).to.equal(names.length)
    for (const name of names) expect(name).to.match(/^data-[a-z]+(-[a-z]+)*$/)
  })

  it('should say what is no matter of accessibility, and nothing else', () => {
    const node: PortalNode = {
      id: 'row.1',
      role: 'row',
      name: 'Secret',
      alsoCalled: ['a b', '"'],
      alsoRoles: ['link', 'button'],
      object: 'subscription',
      subject: 'sub-1',
      disabled: true,
      value: 'Secret',
      takes: ['type', 'clear'],
      children: []
    }
    expect(dataOf(node)).to.deep.equal({
      'data-part': 'row.1',
      'data-role': 'row',
      'data-object': 'subscription',
      'data-subject': 'sub-1',
      'data-also-called': '["a b","\\""]',
      'data-also-roles': 'link button',
      'data-takes': 'type clear'
    })
    expect(dataOf({id: 'x', role: 'text', name: 'y', children: []})).to.deep.equal({
      'data-part': 'x',
      'data-role': 'text'
    })
  })
})
