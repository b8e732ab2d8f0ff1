import {describe, it} from 'node:test'
import {expect} from 'chai'
import {effectOf, message, type Part, pressable, text, textbox, toNode} from './part.js'

const button = pressable('button', 'btn.go', 'Go', {go: {page: 'ac.home'}})
const box = textbox('fld.name', 'Name', 'x', (name) => ({name}))
const words: Part = text('words', 'Words')

describe('parts of a page', () => {
  it('should say what they stand for only where they stand for something', () => {
    expect(text('words', 'Words')).to.deep.equal({id: 'words', role: 'text', name: 'Words'})
    expect(text('words', 'Words', 'terms')).to.deep.equal({id: 'words', role: 'text', name: 'Words', object: 'terms'})
  })

  it('should mark only those messages that say that something did not work', () => {
    expect(message('msg', 'Done')).to.deep.equal({id: 'msg', role: 'status', name: 'Done'})
    expect(message('msg', 'No', 'error')).to.deep.equal({id: 'msg', role: 'status', name: 'No', object: 'error'})
  })

  it('should have the effect of an operation that they take', () => {
    expect(effectOf(button, {kind: 'press'})).to.deep.equal({go: {page: 'ac.home'}})
    expect(effectOf(box, {kind: 'type', value: 'y'})).to.deep.equal({set: {name: 'y'}})
    expect(effectOf(box, {kind: 'clear'})).to.deep.equal({set: {name: ''}})
  })

  it('should have no effect of another operation', () => {
    for (const part of [button, words]) {
      expect(effectOf(part, {kind: 'type', value: 'y'})).to.equal(undefined)
      expect(effectOf(part, {kind: 'check'})).to.equal(undefined)
    }
    expect(effectOf(box, {kind: 'press'})).to.equal(undefined)
  })

  it('should become nodes that name the operations they take', () => {
    expect(toNode({...words, parts: [button]})).to.deep.equal({
      ...words,
      children: [{id: 'btn.go', role: 'button', name: 'Go', takes: ['press'], children: []}]
    })
  })
})
