import {describe, it} from 'node:test'
import {expect} from 'chai'
import {signIn} from '../portal/index.js'
import {systemOf} from '../portal/testing/index.js'
import {cookieName, Visits} from './visits.js'

const cloud = 'o365-worldwide'
const state = signIn(systemOf(cloud), 't')

describe('visits', () => {
  it('should each have secrets and a system of their own', () => {
    const visits = new Visits()
    const [one, other] = [visits.begin(cloud, state), visits.begin(cloud, state)]
    expect(new Set([one.id, one.token, other.id, other.token]).size).to.equal(4)
    for (const secret of [one.id, one.token]) expect(secret).to.match(/^[\w-]{32}$/)
    one.system = {...one.system, partners: []}
    expect(visits.find(other.id, cloud)?.system).to.equal(state.system)
  })

  it('should be found by their secret, in their cloud only, until they end', () => {
    const visits = new Visits()
    const visit = visits.begin(cloud, state)
    expect(visits.find(visit.id, cloud)).to.equal(visit)
    expect(visits.find(visit.id, 'o365-germany')).to.equal(undefined)
    expect(visits.find(visit.id.slice(1), cloud)).to.equal(undefined)
    expect(visits.find('', cloud)).to.equal(undefined)
    visits.end(visit.id)
    visits.end(visit.id)
    expect(visits.find(visit.id, cloud)).to.equal(undefined)
  })

  it('should be so many that whoever was not there for longest goes', () => {
    const visits = new Visits()
    const all = Array.from({length: 1000}, () => visits.begin(cloud, state))
    const [first, second] = all
    expect(visits.find(first?.id ?? '', cloud)).to.equal(first)
    visits.begin(cloud, state)
    expect(visits.find(second?.id ?? '', cloud)).to.equal(undefined)
    expect(visits.find(first?.id ?? '', cloud)).to.equal(first)
    expect(visits.find(all.at(-1)?.id ?? '', cloud)).to.equal(all.at(-1))
  })

  it('should have a cookie for each cloud and each server of a machine', () => {
    expect(cookieName('a', 80)).to.equal('visit-80-a')
    expect(new Set([cookieName('a', 1), cookieName('b', 1), cookieName('a', 2)]).size).to.equal(3)
  })
})
