import {describe, it} from 'node:test'
import {expect} from 'chai'
import {documentedLabels, inventedLabels} from '../labels/keys.js'
import {buildReleases, releases} from './load.js'
import {mergePatch} from './merge-patch.js'

describe('releases', () => {
  it('should be four, oldest first', () => {
    expect(releases.map(({id, from}) => [id, from])).to.deep.equal([
      ['2020-04', '2020-04-01'],
      ['2020-05', '2020-05-01'],
      ['2021-03', '2021-03-01'],
      ['2021-12', '2021-12-01']
    ])
  })

  it('T13: should change the name of a page under one link', () => {
    expect(releases.map(({clouds}) => clouds['o365-worldwide']?.pages['ac.products']?.label)).to.deep.equal([
      'page.productsServices',
      'page.yourProducts',
      'page.yourProducts',
      'page.yourProducts'
    ])
  })

  it('T13: should lead one link to another page in a later release', () => {
    expect(releases.map(({clouds}) => clouds['o365-21vianet']?.links['850626'])).to.deep.equal([
      'ac.subscriptions',
      'ac.subscriptions',
      'ac.subscriptions',
      'ac.products'
    ])
  })

  it('should have no Germany in 2021-12', () => {
    expect(releases.map(({clouds}) => 'o365-germany' in clouds)).to.deep.equal([true, true, true, false])
  })

  it('T16: should have Partner Center from 2021-03 on', () => {
    expect(releases.map(({clouds}) => 'partner-center' in clouds)).to.deep.equal([false, false, true, true])
  })

  it('should name only labels that there are', () => {
    const keys: readonly string[] = [...documentedLabels, ...inventedLabels]
    const named = releases.flatMap(({clouds}) =>
      Object.values(clouds).flatMap(({pages}) =>
        Object.values(pages).flatMap(({label, menu, tab}) => [
          label,
          ...(typeof menu === 'string' ? [menu] : []),
          ...(tab ? [tab] : [])
        ])
      )
    )
    expect(named.filter((key) => !keys.includes(key))).to.deep.equal([])
  })

  it('should be built in the order of their days, each on the one before', () => {
    const page = {label: 'page.home'}
    const built = buildReleases([
      {id: 'b', from: '2021-01-01', clouds: {x: {pages: {q: page, p: null}}}},
      {id: 'a', from: '2020-01-01', clouds: {x: {pages: {p: page}}, y: {pages: {}}}}
    ])
    expect(built.map(({id, clouds}) => [id, clouds])).to.deep.equal([
      ['a', {x: {pages: {p: page}}, y: {pages: {}}}],
      ['b', {x: {pages: {q: page}}, y: {pages: {}}}]
    ])
  })
})

describe('merge patch', () => {
  it('should merge objects, replace all else, and remove what is null', () => {
    const target = {a: {b: 1, c: 2}, d: [1, 2], e: 'x'}
    expect(mergePatch(target, {a: {b: null, f: 3}, d: [3], e: {g: 'y'}})).to.deep.equal({
      a: {c: 2, f: 3},
      d: [3],
      e: {g: 'y'}
    })
  })

  it('should leave its target as it is', () => {
    const target = {a: {b: 1}}
    mergePatch(target, {a: {b: 2}})
    expect(target).to.deep.equal({a: {b: 1}})
  })

  it('should start from nothing, and leave out what it removes there', () => {
    expect(mergePatch(undefined, {a: {b: null, c: 1}})).to.deep.equal({a: {c: 1}})
  })
})
