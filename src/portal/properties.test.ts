import {describe, it} from 'node:test'
import {expect} from 'chai'
import fc from 'fast-check'
import {
  partnerById,
  type RelationshipType,
  relationshipTypes,
  rulesOf,
  type System,
  tenantOf
} from '../partner-management/index.js'
import {
  type Actor,
  controlsOf,
  findNodes,
  type Operation,
  type PortalNode,
  type PortalOutcome,
  type PortalSetting,
  type PortalState,
  partnerCenter,
  portalRefusalCodes,
  portalRoles,
  refusalText,
  renderPage
} from './index.js'
import {releases} from './releases/load.js'
import {runs} from './testing/run-options.js'
import {partnerCenterSettings, settings, type World} from './testing/visitors.js'
import {type Attempt, attempted, chosen, deepFreeze, partnerIds, startOf, type Walk} from './testing/walks.js'

/** What nobody ought to type. */
const garbage = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '', ' ', '<script>alert(1)</script>', '</title>&amp;"\'`'),
  fc.constantFrom('\u202Eevif\u202C', 'שלום', '\uD800', '\0', 'x'.repeat(10_000), '{partnerId}', '$&', '../../etc'),
  fc.string({unit: 'binary', maxLength: 20})
)
const typed = fc.oneof({weight: 2, arbitrary: fc.constantFrom(...partnerIds, '4040404', 'Contoso')}, garbage)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {weight: 4, arbitrary: fc.constant<Operation>({kind: 'press'})},
  typed.map((value): Operation => ({kind: 'type', value})),
  fc.constantFrom('clear', 'check', 'uncheck').map((kind): Operation => ({kind}))
)
const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  {weight: 10, arbitrary: fc.record({kind: fc.constant('act' as const), control: fc.nat(), operation})},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('try' as const), node: fc.nat(), operation})},
  fc.record({kind: fc.constant('disabled' as const), control: fc.nat()}),
  fc.record({kind: fc.constant('guess' as const), id: garbage, operation}),
  {weight: 2, arbitrary: fc.record({kind: fc.constant('link' as const), link: fc.oneof(fc.nat(), garbage)})},
  fc.constant({kind: 'mail' as const})
)
const world: fc.Arbitrary<World> = fc.record({
  subscriptions: fc.array(fc.constantFrom(null, ...partnerIds), {maxLength: 3}),
  sold: fc.array(fc.record({partnerId: fc.constantFrom(...partnerIds)}), {maxLength: 2}),
  partners: fc.constantFrom([], ['1000002']),
  relationships: fc.array(
    fc
      .record({
        partnerId: fc.constant('1000001'),
        type: fc.constantFrom(...relationshipTypes),
        adminRoles: fc.boolean()
      })
      .map((related) => ({...related, adminRoles: related.adminRoles && mayAskForAdminRoles(related.type)})),
    {maxLength: 1}
  ),
  invitations: fc.array(fc.constant({partnerId: '1000003'}), {maxLength: 1}),
  kinds: fc.constantFrom('directPartner', 'indirectReseller').map((kind) => ({'1000001': kind}) as const),
  legacy: fc.boolean()
})
const offer = fc.constantFrom(undefined, 'plain' as const, 'trial' as const)
const anySetting = fc.oneof(
  {weight: 2, arbitrary: fc.constantFrom(...settings)},
  fc.constantFrom(...partnerCenterSettings)
)
const start = fc.record({setting: anySetting, world, offer})
const walk: fc.Arbitrary<Walk> = fc
  .record({start, attempts: fc.array(attempt, {minLength: 5, maxLength: 25})})
  .map(({start: {setting, world: inIt, offer: kind}, attempts}) => ({
    setting,
    start: startOf(setting, inIt, kind),
    attempts
  }))

/** Sessions that no portal has made: pages, fields and actors of any kind, here and there all of them of one portal. */
const subjects = {
  customer: fc.constantFrom('t', 'other'),
  subscription: fc.constantFrom('sub-1', 'sub-2', 'sold-1'),
  partner: fc.constantFrom(...partnerIds),
  order: fc.constant('order-1'),
  offer: fc.constant('offer-1'),
  invitation: fc.constant('invitation-1'),
  mail: fc.constantFrom('offer.offer-1', 'invitation.invitation-1')
}
const fields = fc.oneof(
  {weight: 3, arbitrary: fc.record(subjects)},
  fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(subjects), 'from', 'tab'), garbage), garbage)
)
const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom('t', 'other').map((tenantId): Actor => ({kind: 'administrator', tenantId})),
  fc.constantFrom(...partnerIds).map((partnerId): Actor => ({kind: 'partner', partnerId})),
  garbage.map((tenantId): Actor => ({kind: 'administrator', tenantId})),
  garbage.map((partnerId): Actor => ({kind: 'partner', partnerId}))
)
const brokenStart = fc
  .record({
    walk,
    actor: fc.option(actor),
    page: fc.oneof({weight: 4, arbitrary: fc.nat()}, garbage),
    fields,
    setting: fc.oneof(
      {weight: 6, arbitrary: fc.constant(undefined)},
      {weight: 2, arbitrary: anySetting},
      fc.record({cloud: garbage, release: garbage, language: garbage})
    )
  })
  .map(({walk: {start: first, attempts, ...rest}, page, fields: each, ...own}): Walk => {
    const setting = own.setting ?? rest.setting
    const open = typeof page === 'string' ? page : (chosen(pagesOf(rest.setting), page) ?? '')
    const session = {actor: own.actor ?? first.session.actor, page: open, fields: each}
    return {setting, attempts, start: deepFreeze({system: first.system, session})}
  })

describe('the walks that follow', () => {
  it('should lead to what there is to find', () => {
    const found = new Set<string>()
    const look = ({before, outcome, after: {system}, page}: Step) => {
      found.add(outcome.ok ? page.id : outcome.refusal.code)
      if (saysError(page)) found.add('an error on a page')
      if (system !== before.system) found.add('another system')
    }
    everyStep(walk, look, {numRuns: 200, seed: 3})
    everyStep(brokenStart, look, {numRuns: 100, seed: 3})
    const everything = [...portalRefusalCodes, 'an error on a page', 'another system']
    expect(everything.filter((each) => !found.has(each))).to.deep.equal(['refused-by-system'])
    // The exploration sees all of them; walks at random may miss one that lies deep.
    expect(allPages().filter((each) => found.has(each)).length).to.be.at.least(allPages().length * 0.8)
  })
})

describe('any walk through the portal', () => {
  it('should say why something is refused, and come to nothing else', () => {
    everyStep(walk, ({outcome}) => {
      if (outcome.ok) return
      expect(outcome).to.have.all.keys('ok', 'refusal')
      const {code, data} = outcome.refusal
      expect(portalRefusalCodes).to.include(code)
      expect(refusalText({code, data}, 'en'))
        .to.be.a('string')
        .and.not.match(/undefined/)
    })
  })

  it('should show the same page for the same state, of known roles, with ids of its own', () => {
    everyStep(walk, ({after: state, page, setting}) => {
      expect(renderPage(structuredClone(state), setting)).to.deep.equal(page)
      const nodes = findNodes(page, {})
      expect(new Set(nodes.map(({id}) => id)).size).to.equal(nodes.length)
      expect(nodes.filter(({role}) => !portalRoles.includes(role))).to.deep.equal([])
      expect(structuredClone(page)).to.deep.equal(page)
    })
  })

  it('should do the same from the same state', () => {
    everyStep(walk, ({before, attempt: tried, setting, page, outcome}) => {
      const copy = structuredClone(before)
      expect(attempted(copy, setting, renderPage(copy, setting), tried)).to.deep.equal(outcome)
      expect(copy).to.deep.equal(before)
      expect(page.role).to.equal('document')
    })
  })

  it('should offer nothing that the system refuses', () => {
    everyStep(walk, ({outcome}) => {
      if (!outcome.ok) expect(outcome.refusal.code).not.to.equal('refused-by-system')
    })
  })

  it('should change nothing of the system when a page says that something did not work', () => {
    everyStep(walk, ({before, after: {system, session}, page, setting}) => {
      if (!saysError(page) || saysError(renderPage(before, setting))) return
      expect(system).to.equal(before.system)
      expect(session.page).to.equal(before.session.page)
    })
  })

  it('should never change another customer, or a partner', () => {
    everyStep(walk, ({before, after: {system}}) => {
      expect(system.tenants[1]).to.equal(before.system.tenants[1])
      expect(system.partners).to.equal(before.system.partners)
      expect(system.now).to.equal(before.system.now)
    })
  })

  it('should keep the promises of the documents', () => {
    everyStep(walk, ({before, after: {system, session}}) => {
      const [own] = system.tenants
      const [ownBefore] = before.system.tenants
      // SM4: there is no way back.
      if (ownBefore?.agreement.status === 'accepted') expect(own?.agreement).to.equal(ownBefore.agreement)
      // R25: no customer ends a reseller relationship.
      if (session.actor.kind === 'administrator') expect(resellers(system)).to.include.members(resellers(before.system))
      // I3, I2: one partner of record or none, and only a partner that there is.
      const ids = [null, ...system.partners.map(({id}) => id)]
      for (const {partnerOfRecord} of own?.subscriptions ?? []) expect(ids).to.include(partnerOfRecord)
      // I9: who is gone has no admin roles.
      for (const relationship of own?.relationships ?? []) {
        if (relationship.status === 'ended') expect(relationship).not.to.have.property('adminRoles')
      }
    })
  })
})

describe('any session, setting and actor at all', () => {
  it('should get a page and an answer, whatever it is', () => {
    everyStep(brokenStart, ({page}) => {
      expect(page.role).to.equal('document')
      for (const {name, value = ''} of findNodes(page, {})) {
        expect(name).to.be.a('string')
        expect(value).to.be.a('string')
      }
    })
  })

  it('should show nothing of another customer or partner', () => {
    everyStep(brokenStart, ({page, after: {session}}) => {
      const itsOwn = session.actor.kind === 'administrator' && session.actor.tenantId === 'other'
      if (!itsOwn) expect(JSON.stringify(page)).not.to.contain('Secret')
    })
  })

  it('should have no controls and refuse everything where nobody is signed in', () => {
    everyStep(brokenStart, ({setting, page, outcome, after: state}) => {
      if (isSignedIn(state, setting)) return
      expect(controlsOf(page)).to.deep.equal([])
      expect(outcome.ok ? 'carried out' : outcome.refusal.code).to.be.oneOf(['not-signed-in', 'no-such-portal'])
    })
  })
})

interface Step {
  setting: PortalSetting
  attempt: Attempt
  before: PortalState
  outcome: PortalOutcome
  after: PortalState
  /** The page afterwards. */
  page: PortalNode
}

/** Looks at every step of many walks. All that is handed to the portal is frozen, so that a change throws. */
function everyStep(walks: fc.Arbitrary<Walk>, look: (step: Step) => void, howOften = runs(60)): void {
  fc.assert(
    fc.property(walks, ({setting, start: first, attempts}) => {
      let before = first
      let page: PortalNode = renderPage(before, setting)
      for (const tried of attempts) {
        const outcome = attempted(before, setting, page, tried)
        const state = outcome.ok ? deepFreeze(outcome.state) : before
        page = renderPage(state, setting)
        look({setting, attempt: tried, before, outcome, after: state, page})
        before = state
      }
    }),
    howOften
  )
}

function saysError(page: PortalNode): boolean {
  return findNodes(page, {object: 'error'}).length > 0
}

function isSignedIn({system, session: {actor: who}}: PortalState, {cloud}: PortalSetting): boolean {
  if (who.kind === 'partner') return cloud === partnerCenter && partnerById(system, who.partnerId) !== undefined
  return tenantOf(system, who.tenantId)?.cloud === cloud
}

function mayAskForAdminRoles(type: RelationshipType): boolean {
  return rulesOf(type).mayAskForAdminRoles
}

/** Who resells to the customers. */
function resellers({tenants}: System): string[] {
  return tenants.flatMap(({id, relationships}) =>
    relationships
      .filter(({status, type}) => status === 'active' && rulesOf(type).resells)
      .map(({partnerId}) => `${id} ${partnerId}`)
  )
}

function pagesOf({release, cloud}: PortalSetting): string[] {
  return Object.keys(releases.find(({id}) => id === release)?.clouds[cloud]?.pages ?? {})
}

function allPages(): string[] {
  return [
    ...new Set(releases.flatMap((release) => Object.values(release.clouds)).flatMap(({pages}) => Object.keys(pages)))
  ]
}
