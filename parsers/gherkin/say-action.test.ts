import {describe, it} from 'node:test'
import {expect} from 'chai'
import type {Action} from '../types.js'
import {sayAction} from './say-action.js'

const at = {line: 1, column: 1, endLine: 1, endColumn: 9}
const address = 'https://pinpoint.example/'

describe('what an action says', () => {
  it('should name an address once', () => {
    const action: Action = {kind: 'navigate', labels: [address], linkId: address, ...at}
    expect(sayAction(action)).to.deep.equal({key: 'navigate', values: {path: [address]}})
  })

  for (const [title, labels, linkId] of [
    ['the link of a name', ['Billing'], '842054'],
    ['a link that leads to another address than its text', [address], 'https://other.example/'],
    ['the link of a path that ends in an address', ['Billing', address], address]
  ] as const) {
    it(`should name ${title} too`, () => {
      const action: Action = {kind: 'navigate', labels: [...labels], linkId, ...at}
      expect(sayAction(action)).to.deep.equal({key: 'navigate.link', values: {path: labels, link: linkId}})
    })
  }

  it('should name no link where there is none', () => {
    const action: Action = {kind: 'navigate', labels: ['Billing', 'Subscriptions'], ...at}
    expect(sayAction(action)).to.deep.equal({key: 'navigate', values: {path: ['Billing', 'Subscriptions']}})
  })
})
