import {describe, it} from 'node:test'
import {isDeepStrictEqual} from 'node:util'
import {expect} from 'chai'
import {
  act,
  controlsOf,
  documentedLabels,
  findNodes,
  inventedLabels,
  type LabelKey,
  type Operation,
  type PortalOutcome,
  type PortalSetting,
  partnerCenter,
  portalLanguages,
  renderPage
} from './index.js'
import {type Labels, labelCatalogue} from './labels/load.js'
import {cloudReleaseOf, releases} from './releases/load.js'
import {
  type Exploration,
  explore,
  oneOfEachShape,
  type Place,
  shapeOf,
  stalePlaces,
  stepsFrom
} from './testing/explore.js'
import {pagesOf, startsOf} from './testing/starts.js'
import {partnerCenterSettings, settings} from './testing/visitors.js'

/** Keys that no page shows, and why they are there nevertheless. */
const unused: Readonly<Partial<Record<LabelKey, string>>> = {}

const asked = recordLabels()
const inEnglish = [...settings, ...partnerCenterSettings].filter(({language}) => language === 'en')
const explored = differentOnes(inEnglish).map((setting) => ({setting, ...exploreAll(setting)}))
const askedByPages = new Set(asked)

for (const {setting, places, steps, stale} of explored) {
  const everyPlace = [...places, ...stale]
  const everyShape = oneOfEachShape(everyPlace)

  describe(`everything that can be done: ${setting.release} ${setting.cloud}`, () => {
    it('should be many steps, on many sorts of each page', () => {
      expect(steps.length).to.be.greaterThan(setting.cloud === partnerCenter ? 100 : 1000)
      expect(everyShape.length).to.be.greaterThan(3 * pagesOf(setting).length)
    })

    it('should carry out every operation that a control takes', () => {
      const refused = steps.flatMap(({page, control, outcome}) =>
        outcome.ok ? [] : [`${page.id} ${control.id}: ${outcome.refusal.code}`]
      )
      expect(refused).to.deep.equal([])
    })

    it('should have no control that never does anything', () => {
      const changes = new Map<string, boolean>()
      for (const {page, control, operation, changed} of steps) {
        // An item of the menu does nothing on its own page, and the same on every other.
        const place = control.id.startsWith('menu.') ? 'menu' : page.id
        const key = `${place} ${control.id.replace(/-\d+$/, '')} ${operation.kind}`
        changes.set(key, changed || changes.get(key) === true)
      }
      expect([...changes].filter(([, changed]) => !changed).map(([key]) => key)).to.deep.equal([])
    })

    it('should reach every page of the release, and no other', () => {
      expect([...new Set(places.map(({page}) => page.id))].sort()).to.deep.equal(pagesOf(setting).sort())
    })

    it('should never show two nodes with one id, two enabled controls with one role and name, or no name', () => {
      for (const {page} of everyPlace) {
        const ids = findNodes(page, {}).map(({id}) => id)
        expect(ids).to.deep.equal([...new Set(ids)])
        const names = controlsOf(page).map(({role, name}) => `${role} ${name}`)
        expect(names, page.id).to.deep.equal([...new Set(names)])
        expect(page.name, page.id).not.to.equal('')
      }
    })

    for (const language of portalLanguages) {
      it(`should never show two enabled controls with one role and name, or one without a name: ${language}`, () => {
        const shown = new Set<string>()
        for (const {state} of everyShape) {
          const page = renderPage(state, {...setting, language})
          const controls = controlsOf(page)
          const names = controls.map(({role, name}) => `${role} ${name}`)
          expect(names, page.id).to.deep.equal([...new Set(names)])
          expect(controls.filter(({name}) => name.trim() === '').map(({id}) => id)).to.deep.equal([])
          for (const name of names) shown.add(name)
        }
        expect(shown.size).to.be.greaterThan(4)
      })

      it(`should show a text for every label, never its key: ${language}`, () => {
        const keys = new Set<string>([...documentedLabels, ...inventedLabels])
        for (const {state} of everyShape) {
          for (const {id, name, alsoCalled = []} of findNodes(renderPage(state, {...setting, language}), {})) {
            const wrong = [name, ...alsoCalled].filter((text) => typeof text !== 'string' || keys.has(text))
            expect(wrong, id).to.deep.equal([])
          }
        }
      })

      it(`should be the same pages with the same controls: ${language}`, () => {
        for (const {state, page} of everyShape) {
          expect(shapeOf(renderPage(state, {...setting, language}))).to.deep.equal(shapeOf(page))
        }
      })
    }

    it('should refuse an operation on a disabled control, and say what is there instead', () => {
      const refused = everyShape.flatMap(({state, page}) =>
        findNodes(page, {})
          .filter(({disabled}) => disabled)
          .map(({id, takes = []}) => {
            for (const operation of takes.map(operationOf)) {
              const {code, data} = refusalOf(act(state, setting, id, operation))
              expect(code, id).to.equal('disabled-control')
              expect(data.controls, id).to.deep.equal(controlsOf(page).map(({name}) => name))
              expect(data.page).to.equal(page.name)
            }
            expect(takes, id).not.to.deep.equal([])
            return id
          })
      )
      expect(refused.length).to.be.greaterThan(0)
    })

    it('should refuse an operation on a control that is not there, and say what is', () => {
      const others = [...new Set(everyPlace.flatMap(({page}) => findNodes(page, {}).map(({id}) => id)))]
      for (const {state, page} of everyShape) {
        const here = new Set(findNodes(page, {}).map(({id}) => id))
        for (const id of ['', '__proto__', ...others.filter((other) => !here.has(other)).slice(0, 10)]) {
          const {code, data} = refusalOf(act(state, setting, id, {kind: 'press'}))
          expect(code, id).to.equal('no-such-control')
          expect(data.control).to.equal(id)
          expect(data.controls, id).to.deep.equal(controlsOf(page).map(({name}) => name))
        }
      }
    })

    it('should refuse an operation that a node does not take, and say what it takes', () => {
      const kinds = ['press', 'type', 'clear', 'check', 'uncheck'] as const
      for (const {state, page} of everyShape) {
        for (const {id, takes = []} of findNodes(page, {})) {
          for (const kind of kinds.filter((other) => !takes.includes(other))) {
            const {code, data} = refusalOf(act(state, setting, id, operationOf(kind)))
            expect(code, `${id} ${kind}`).to.equal('wrong-operation')
            expect(data.takes, id).to.deep.equal(takes)
          }
        }
      }
    })
  })
}

describe('the exploration', () => {
  it('should explore each cloud that there is, and each release that changes it', () => {
    const changed = releases.flatMap(({clouds}, index) =>
      Object.entries(clouds)
        .filter(([cloud, portal]) => !isDeepStrictEqual(portal, releases[index - 1]?.clouds[cloud]))
        .map(([cloud]) => cloud)
    )
    expect(explored.map(({setting}) => setting.cloud).sort()).to.deep.equal(changed.sort())
  })
})

describe('labels of pages', () => {
  it('should all be asked for by some page', () => {
    const never = [...documentedLabels, ...inventedLabels].filter((key) => !askedByPages.has(key))
    expect(never).to.deep.equal(Object.keys(unused))
  })
})

/** Every label that a page asks for from now on. */
function recordLabels(): ReadonlySet<string> {
  const keys = new Set<string>()
  const catalogue = labelCatalogue as Map<string, Labels>
  for (const [language, labels] of catalogue) {
    const get = (target: Labels, key: string | symbol) => {
      keys.add(String(key))
      return Reflect.get(target, key)
    }
    catalogue.set(language, new Proxy(labels, {get}))
  }
  return keys
}

/** One setting of each portal; a cloud that a release does not change is the same portal in both. */
function differentOnes(all: readonly PortalSetting[]): PortalSetting[] {
  const portals = new Map(all.map((setting) => [JSON.stringify([setting.cloud, cloudReleaseOf(setting)]), setting]))
  return [...portals.values()]
}

function exploreAll(setting: PortalSetting): Exploration & {stale: Place[]} {
  const each = startsOf(setting).map((starts) => explore(setting, starts))
  const stale = [...each.flatMap((exploration) => stalePlaces(setting, exploration)), ...barePages(setting)]
  return {
    places: each.flatMap(({places}) => places),
    steps: [
      ...each.flatMap(({steps}) => steps),
      ...oneOfEachShape(stale).flatMap((place) => stepsFrom(setting, place))
    ],
    stale
  }
}

/** Every page of the release as it is with nothing to be about: a bookmark, or what it was about is gone. */
function barePages(setting: PortalSetting): Place[] {
  return startsOf(setting).flatMap(([start]) => {
    // The old admin center has not got all of them (R9).
    if (start?.system.tenants.some(({adminCenter}) => adminCenter === 'legacy')) return []
    const fields = [{}, {customer: 't', subscription: 'x', invitation: 'x', order: 'x', partner: 'x', mail: 'x'}]
    if (!start) return []
    return pagesOf(setting).flatMap((page) =>
      fields.map((each) => {
        const state = {...start, session: {...start.session, page, fields: each}}
        return {state, page: renderPage(state, setting)}
      })
    )
  })
}

function refusalOf(outcome: PortalOutcome) {
  if (outcome.ok) throw new Error('Unexpected carried out, expected a refusal')
  return outcome.refusal
}

function operationOf(kind: Operation['kind']): Operation {
  return kind === 'type' ? {kind, value: 'x'} : {kind}
}
