import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Cloud, cloudRules} from '../partner-management/index.js'
import {
  act,
  controlsOf,
  findNodes,
  type Operation,
  openLink,
  openMail,
  type PortalNode,
  type PortalSetting,
  type PortalState,
  pageNameOf,
  portalLanguages,
  renderPage
} from './index.js'
import {pages} from './pages/index.js'
import {releases} from './releases/load.js'
import {Admin, settings, type World} from './test-support.js'

/** Worlds that between them show every page and control. */
const worlds: readonly World[] = [
  {subscriptions: []},
  {subscriptions: [null]},
  {subscriptions: ['1000001'], partners: ['1000002']},
  {subscriptions: [null, '1000001']},
  {subscriptions: [], offers: ['purchase']},
  {subscriptions: [], offers: ['plain', 'trial']},
  {subscriptions: [null], legacy: true}
]

for (const setting of settings.filter(({language}) => language === 'en')) {
  describe(`everything that can be done: ${setting.release} ${setting.cloud}`, () => {
    const steps = worldsOf(setting).flatMap((world) => explore(setting, world))
    const changes = new Map<string, boolean>()
    for (const {page, control, operation, changed} of steps) {
      // An item of the menu does nothing on its own page, and the same on every other.
      const place = control.id.startsWith('menu.') ? 'menu' : page.id
      const key = `${place} ${control.id.replace(/-\d+$/, '')} ${operation.kind}`
      changes.set(key, changed || changes.get(key) === true)
    }

    it('should explore more than a few steps', () => {
      expect(steps.length).to.be.greaterThan(200)
    })

    it('should carry out every operation that a control takes', () => {
      expect(steps.filter(({refused}) => refused !== undefined).map(({refused}) => refused)).to.deep.equal([])
    })

    it('should have no control that never does anything', () => {
      expect([...changes].filter(([, changed]) => !changed).map(([key]) => key)).to.deep.equal([])
    })

    it('should reach every page of the release, and no other', () => {
      const there = Object.keys(releases.find(({id}) => id === setting.release)?.clouds[setting.cloud]?.pages ?? {})
      expect([...new Set(steps.map(({page}) => page.id))].sort()).to.deep.equal(there.sort())
    })

    it('should never show two nodes with one id, or a page without a name', () => {
      for (const {page} of oneOfEach(steps)) {
        const ids = findNodes(page, {}).map(({id}) => id)
        expect(ids).to.deep.equal([...new Set(ids)])
        expect(page.name).not.to.equal('')
      }
    })

    for (const language of portalLanguages) {
      it(`should never show two enabled controls with one role and name: ${language}`, () => {
        const shown = new Set<string>()
        for (const {state} of oneOfEach(steps)) {
          const names = controlsOf(renderPage(state, {...setting, language})).map(({role, name}) => `${role} ${name}`)
          expect(names).to.deep.equal([...new Set(names)])
          for (const name of names) shown.add(name)
        }
        expect(shown.size).to.be.greaterThan(10)
      })
    }

    it('should refuse every control that is disabled', () => {
      for (const {state, page} of oneOfEach(steps)) {
        for (const {id} of findNodes(page, {}).filter(({disabled}) => disabled)) {
          const outcome = act(state, setting, id, {kind: 'press'})
          expect(outcome.ok ? 'carried out' : outcome.refusal.code).to.equal('disabled-control')
        }
      }
    })
  })
}

describe('releases and pages', () => {
  it('should name only pages that there are', () => {
    for (const {clouds} of releases) {
      for (const {pages: known, links} of Object.values(clouds)) {
        const named = [
          ...Object.keys(known),
          ...Object.values(links),
          ...Object.values(known).flatMap(({opens}) => opens ?? [])
        ]
        expect(named.filter((id) => !pages.has(id))).to.deep.equal([])
        expect(named.filter((id) => !Object.hasOwn(known, id))).to.deep.equal([])
      }
    }
  })

  it('should use every page in some release', () => {
    const used = new Set(
      releases.flatMap(({clouds}) => Object.values(clouds).flatMap((cloud) => Object.keys(cloud.pages)))
    )
    expect([...pages.keys()].filter((id) => !used.has(id))).to.deep.equal([])
  })

  it('should open every go link at the page of its name', () => {
    for (const setting of settings) {
      const {links = {}} = releases.find(({id}) => id === setting.release)?.clouds[setting.cloud] ?? {}
      for (const [link, target] of Object.entries(links)) {
        const page = new Admin(setting, {subscriptions: [null, null]}).link(link).page
        expect([page.id, page.name]).to.deep.equal([target, pageNameOf(target, setting)])
      }
    }
  })
})

function worldsOf({cloud}: PortalSetting): World[] {
  return worlds.filter(({offers}) => !offers || cloudRules[cloud as Cloud].offers)
}

interface Explored {
  state: PortalState
  page: PortalNode
  control: PortalNode
  operation: Operation
  changed: boolean
  refused?: string
}

/** One step from each state that was seen. */
function oneOfEach(steps: readonly Explored[]): Explored[] {
  return [...new Map(steps.map((step) => [step.state, step])).values()]
}

/** Every operation on every enabled control of every state that can be reached by them, by links and by mail. */
function explore(setting: PortalSetting, world: World): Explored[] {
  const steps: Explored[] = []
  const start = new Admin(setting, world).state
  const seen = new Set<string>()
  const open = [start]
  const visit = (state: PortalState) => {
    const key = JSON.stringify(state)
    if (!seen.has(key)) open.push(state)
    seen.add(key)
  }
  for (const outcome of [openMail(start, setting), openLink(start, setting, '2074649')]) {
    if (outcome.ok) visit(outcome.state)
  }
  // The menu unfolds on every page and changes nothing else, so one page with it is enough.
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen.size > 2000) throw new Error('too many states to see them all')
    const page = renderPage(state, setting)
    for (const control of controlsOf(page)) {
      if (control.id.startsWith('menu.nav.') && page.id !== 'ac.home') continue
      for (const operation of (control.takes ?? []).flatMap(operations)) {
        const outcome = act(state, setting, control.id, operation)
        const changed = outcome.ok && !sameState(outcome.state, state)
        const refused = outcome.ok ? {} : {refused: `${page.id} ${control.id}: ${outcome.refusal.code}`}
        steps.push({state, page, control, operation, changed, ...refused})
        if (outcome.ok) visit(outcome.state)
      }
    }
  }
  return steps
}

function sameState(one: PortalState, other: PortalState): boolean {
  return one.system === other.system && JSON.stringify(one.session) === JSON.stringify(other.session)
}

function operations(kind: Operation['kind']): Operation[] {
  if (kind !== 'type') return [{kind}]
  return ['1000002', '4040404'].map((value) => ({kind, value}))
}
