import {describe, it} from 'node:test'
import {expect} from 'chai'
import {documentedLabels, inventedLabels} from '../labels/keys.js'
import {buildReleases, releases} from './load.js'
import {mergePatch} from './merge-patch.js'

/** What documents of the four releases that they are written for were held against; later releases are free to come. */
const documented = ['2020-04', '2020-05', '2021-03', '2021-12'].map((id) => releases.find((each) => each.id === id))

describe('releases', () => {
  it('should be these and any later ones, oldest first', () => {
    expect(releases.slice(0, 4).map(({id, from}) => [id, from])).to.deep.equal([
      ['2020-04', '2020-04-01'],
      ['2020-05', '2020-05-01'],
      ['2021-03', '2021-03-01'],
      ['2021-12', '2021-12-01']
    ])
    const days = releases.map(({from}) => from)
    expect(days).to.deep.equal([...new Set(days)].sort())
  })

  it('T13: should change the name of a page under one link', () => {
    expect(documented.map((release) => release?.clouds['o365-worldwide']?.pages['ac.products']?.label)).to.deep.equal([
      'page.productsServices',
      'page.yourProducts',
      'page.yourProducts',
      'page.yourProducts'
    ])
  })

  it('T13: should lead one link to another page in a later release', () => {
    expect(documented.map((release) => release?.clouds['o365-21vianet']?.links['850626'])).to.deep.equal([
      'ac.subscriptions',
      'ac.subscriptions',
      'ac.subscriptions',
      'ac.products'
    ])
  })

  it('should have Germany in 2020 only', () => {
    const have = documented.map((release) => release?.clouds['o365-germany'] !== undefined)
    expect(have).to.deep.equal([true, true, false, false])
  })

  it('T16: should have Partner Center from 2021-03 on', () => {
    const have = documented.map((release) => release?.clouds['partner-center'] !== undefined)
    expect(have).to.deep.equal([false, false, true, true])
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

  it('should be replaced by a patch that is no object, also by none', () => {
    for (const patch of [null, 1, 'x', true, [1]]) expect(mergePatch({a: 1}, patch)).to.deep.equal(patch)
    for (const target of [null, 1, 'x', true, [1]]) expect(mergePatch(target, {a: 1})).to.deep.equal({a: 1})
  })

  it('should start from nothing, and leave out what it removes there', () => {
    expect(mergePatch(undefined, {a: {b: null, c: 1}})).to.deep.equal({a: {c: 1}})
  })
})
