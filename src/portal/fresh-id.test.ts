import {describe, it} from 'node:test'
import {expect} from 'chai'
import {freshId} from './fresh-id.js'

describe('fresh id', () => {
  it('should start at 1', () => {
    expect(freshId('order', [])).to.equal('order-1')
  })

  it('should take the smallest number that is free, in whatever order the others are', () => {
    expect(freshId('order', ['order-4', 'order-2', 'order-1'])).to.equal('order-3')
  })

  it('should go on after the last where none is free between', () => {
    expect(freshId('order', ['order-1', 'order-2'])).to.equal('order-3')
  })

  it('should not mind ids of other things, or of another shape', () => {
    expect(freshId('order', ['request-1', 'order-10', 'order-01', 'order', 'order-1-1'])).to.equal('order-1')
  })
})
