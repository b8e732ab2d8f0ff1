import {readdirSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'
import {expect} from 'chai'
import {noMoniker, parseDocument, planScenarios} from '../../../parsers/index.js'
import {
  act,
  findNodes,
  type Operation,
  openLink,
  openMail,
  type PortalOutcome,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  portalClouds,
  portalExists,
  portalReleases,
  renderPage
} from '../../portal/index.js'
import {type Beginning, beginnings} from '../../web/index.js'
import {arrive} from './arrive.js'

/** How a procedure is clicked through, by the ids of controls. */
interface Walk {
  anchor: string
  branch: string | null
  cloud: string
  releases: readonly string[]
  beginning: Beginning
  /**
   * `link` a go link, `mail`, `press` a control, `type` in a box, `clear` it; `see` a part with a name, `miss` one,
   * `stuck` at one that is disabled.
   */
  steps: readonly string[]
}

const walks = JSON.parse(readFileSync(new URL('fixtures/walks.json', import.meta.url), 'utf8')) as Walk[]

describe('the demonstration', () => {
  for (const {anchor, branch, cloud, releases, beginning, steps} of walks) {
    for (const release of releases) {
      it(`should let everybody click through ${anchor}, ${branch ?? steps.at(-1)}: ${cloud}, ${release}`, () => {
        const setting = {cloud, release, language: 'en'}
        steps.reduce((state, step) => take(state, setting, step), arrive(cloud, beginning))
      })
    }
  }

  it('should have a way through every path of every procedure of our own documents', () => {
    const paths = ownPaths()
    expect(paths).to.have.length.above(50)
    const without = paths.filter(
      ({cloud, release, anchor, branch}) =>
        !walks.some(
          (walk) =>
            walk.cloud === cloud && walk.releases.includes(release) && walk.anchor === anchor && walk.branch === branch
        )
    )
    expect(without).to.deep.equal([])
  })

  it('should be walked in every cloud and release, and be there for every beginning', () => {
    for (const cloud of [...portalClouds, partnerCenter]) {
      for (const beginning of beginnings) expect(arrive(cloud, beginning).session.fields).to.deep.equal({})
      for (const {id: release} of portalReleases) {
        const isWalked = walks.some((walk) => walk.cloud === cloud && walk.releases.includes(release))
        expect(isWalked, `${cloud} ${release}`).to.equal(portalExists({cloud, release, language: 'en'}))
      }
    }
  })

  it('should give everybody a system of their own, always the same', () => {
    expect(arrive('o365-worldwide', 'everything')).to.deep.equal(arrive('o365-worldwide', 'everything'))
    expect(() => arrive('o365-moon', 'everything')).to.throw('o365-moon')
  })
})

function take(state: PortalState, setting: PortalSetting, step: string): PortalState {
  const [verb = '', id = '', ...words] = step.split(' ')
  const page = renderPage(state, setting)
  const [node] = findNodes(page, {id})
  const there = findNodes(page, {}).map((each) => each.id)
  switch (verb) {
    case 'link':
      return stateOf(openLink(state, setting, id), step)
    case 'mail':
      return stateOf(openMail(state, setting), step)
    case 'see':
      expect(there, step).to.include(id)
      expect(node?.name, step).to.include(words.join(' '))
      return state
    case 'miss':
      expect(page.name, step).to.not.equal('')
      expect(there, step).to.not.include(id)
      return state
    case 'stuck':
      expect(node?.disabled, step).to.equal(true)
      return state
    default:
      return stateOf(act(state, setting, id, operationOf(verb, words.join(' '))), step)
  }
}

function operationOf(verb: string, value: string): Operation {
  if (verb === 'type') return {kind: 'type', value}
  if (verb === 'clear' || verb === 'press') return {kind: verb}
  throw new Error(`Unknown step ${verb}`)
}

function stateOf(outcome: PortalOutcome, step: string): PortalState {
  if (outcome.ok) return outcome.state
  throw new Error(`Cannot ${step}: ${JSON.stringify(outcome.refusal)}`)
}

/** The procedures of our own documents: they are the same in every language. */
function ownPaths() {
  const folder = new URL('../../../features/docs/en-US/', import.meta.url)
  return readdirSync(folder).flatMap((path) => {
    const config = {releases: portalReleases}
    const document = parseDocument(readFileSync(new URL(path, folder), 'utf8'), {path, config})
    return planScenarios(document, {clouds: portalClouds})
      .filter(({kind}) => kind === 'procedure')
      .map(({moniker, release, anchor, branch}) => ({
        cloud: moniker === noMoniker ? partnerCenter : moniker,
        release: release ?? '',
        anchor,
        branch
      }))
  })
}
