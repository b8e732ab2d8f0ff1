import {describe, it} from 'node:test'
import {expect} from 'chai'
import {actionOf, at, plannedOf} from '../testing/build.js'
import {placeOf} from './place.js'
import {sourceText} from './source-text.js'

const source = sourceText('# Title\r\n\r\nPress **OK** or Cancel, Cancel it\r\n')

describe('placeOf', () => {
  it('should be the written label that the problem is about', () => {
    const written = [{text: 'OK', marked: true, position: at(3, 9, 11)}]
    const step = plannedOf({position: at(3, 1, 30), action: actionOf({written})})
    expect(placeOf(step, 'OK', source)).to.deep.equal({position: at(3, 9, 11), isLabel: true})
  })

  it('should not take a label for certain whose markup stands in between', () => {
    const written = [{text: 'Press OK', marked: true, position: at(3, 1, 13)}]
    const step = plannedOf({position: at(3, 1, 30), action: actionOf({written})})
    expect(placeOf(step, 'Press OK', source).isLabel).to.equal(false)
  })

  it('should be the words where no label has them', () => {
    const found = placeOf(plannedOf({position: at(3, 1, 34)}), 'or', source)
    expect(found).to.deep.equal({position: at(3, 14, 16), isLabel: false})
  })

  it('should be the step where the words stand twice, or nowhere', () => {
    const step = plannedOf({position: at(3, 1, 34)})
    expect(placeOf(step, 'Cancel', source).position).to.deep.equal(at(3, 1, 34))
    expect(placeOf(step, 'nowhere', source).position).to.deep.equal(at(3, 1, 34))
    expect(placeOf(step, undefined, source).position).to.deep.equal(at(3, 1, 34))
  })

  it('should be the heading for what the scenario adds', () => {
    const step = plannedOf({origin: 'outcome', position: at(1, 1, 8)})
    expect(placeOf(step, 'Title', source)).to.deep.equal({position: at(1, 1, 8), isLabel: false})
  })
})
