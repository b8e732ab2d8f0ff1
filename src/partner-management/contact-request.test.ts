import {describe, it} from 'node:test'
import {expect} from 'chai'
import {type Command, type OrganizationSize, organizationSizes, tenantOf} from './index.js'
import {
  contoso,
  eventsOf,
  fabrikam,
  germany,
  given,
  litware,
  refusal,
  untyped,
  when,
  worldwide
} from './testing/given.js'

const now = '2020-05-07T12:00:00.000Z'
const start = [contoso, fabrikam, litware, worldwide, germany, {type: 'setClock', now}] as const
const words = {location: 'Oslo', organizationSize: '10-49', keywords: 'mail', businessNeeds: 'Help'} as const
const place = {tenantId: 'w', requestId: 'r'} as const
const send = {type: 'sendContactRequest', ...place, providers: ['200', '100'], ...words} as const
const assist = {type: 'requestAssistance', ...place, providers: ['100']} as const
const other = {...assist, requestId: 'q'} as const
const empty = ['text that is not empty']

describe('contact request', () => {
  it('R30, R42: should be sent to the chosen providers, and nothing else come of it', () => {
    const before = given(...start, other)
    const after = when(before, send)
    const request = {kind: 'selected', id: 'r', sentOn: now, providers: ['200', '100'], ...words}
    expect(tenantOf(after, 'w')).to.deep.equal({
      ...tenantOf(before, 'w'),
      contactRequests: [{kind: 'assistance', id: 'q', sentOn: now, providers: ['100']}, request]
    })
    expect(tenantOf(after, 'g')).to.equal(tenantOf(before, 'g'))
    expect(after.partners).to.equal(before.partners)
    expect(eventsOf(before, send)).to.deep.equal([{type: 'contactRequestSent', tenantId: 'w', request}])
  })

  it('R10: should ask a partner for assistance, or none in order to be matched with one', () => {
    const system = given(...start, assist, {...assist, requestId: 's', providers: []})
    expect(tenantOf(system, 'w')?.contactRequests).to.deep.equal([
      {kind: 'assistance', id: 'r', sentOn: now, providers: ['100']},
      {kind: 'assistance', id: 's', sentOn: now, providers: []}
    ])
  })

  it('should name each provider once, in the order in which they were chosen', () => {
    const system = given(...start, {...send, providers: ['200', '100', '200']})
    expect(tenantOf(system, 'w')?.contactRequests[0]?.providers).to.deep.equal(['200', '100'])
  })

  it('should need no location and no keywords', () => {
    expect(refusal(given(...start), {...send, location: '', keywords: ''})).to.equal('carried out')
  })

  it('should offer these sizes of an organization', () => {
    expect(organizationSizes).to.deep.equal(['1-9', '10-49', '50-249', '250+'])
  })

  for (const command of [send, assist]) {
    for (const [title, change, code, data] of [
      ['a tenant that is unknown', {tenantId: 'x'}, 'unknown-tenant', {tenantId: 'x'}],
      ['an id that is taken', {requestId: 'q'}, 'contact-request-exists', {tenantId: 'w', requestId: 'q'}],
      ['no id', {requestId: ' '}, 'unknown-value', {field: 'requestId', value: ' ', expected: empty}],
      ['a provider who is unknown', {providers: ['100', '9']}, 'unknown-partner', {partnerId: '9'}],
      [
        'a provider of another cloud',
        {providers: ['300']},
        'partner-not-authorized',
        {partnerId: '300', cloud: 'o365-worldwide', clouds: ['o365-21vianet']}
      ]
    ] as const) {
      it(`should be refused with ${title}: ${command.type}`, () => {
        const changed = untyped<Command>({...command, ...change})
        expect(refusal(given(...start, other), changed)).to.deep.equal({code, data})
      })
    }
  }

  for (const [title, change, code, data] of [
    ['no provider', {providers: []}, 'no-provider-chosen', {tenantId: 'w'}],
    [
      'a size that is none',
      {organizationSize: untyped<OrganizationSize>('huge')},
      'unknown-value',
      {field: 'organizationSize', value: 'huge', expected: organizationSizes}
    ],
    ['no needs', {businessNeeds: ''}, 'unknown-value', {field: 'businessNeeds', value: '', expected: empty}]
  ] as const) {
    it(`R30: should be refused with ${title}`, () => {
      expect(refusal(given(...start), {...send, ...change})).to.deep.equal({code, data})
    })
  }
})
