import assert from 'node:assert/strict'
import {emptySystem, execute} from '../../src/partner-management/index.js'
import {act, findNodes, labelOf, openLink, renderPage, signIn} from '../../src/portal/index.js'
import {measure} from './measure.js'

const setting = {cloud: 'o365-worldwide', release: '2020-05', language: 'nl'}
const clouds = [setting.cloud]
const commands = [
  {type: 'registerPartner', partnerId: '1000001', name: 'Contoso', clouds},
  {type: 'registerPartner', partnerId: '1000002', name: 'Fabrikam', clouds},
  {type: 'registerTenant', tenantId: 't', name: 'Tailspin', cloud: setting.cloud},
  subscription('sub-1'),
  subscription('sub-2')
]

/** Median of a scenario of eight actions, with its system arranged from nothing, beside that of rendering one page. */
export function measureModel(repeat) {
  const state = taken(openLink(signIn(arranged(), 't'), setting, '842054'))
  return measure(
    {
      'rendering one page': () => void renderPage(state, setting),
      'e: a scenario of eight actions': scenario
    },
    repeat
  )
}

/** Bytes on the heap after so many scenarios, each time after a garbage collection. */
export function memoryOfModel(total, parts) {
  const sizes = []
  for (let part = 0; part <= parts; part++) {
    if (part > 0) for (let index = 0; index < total / parts; index++) scenario()
    globalThis.gc()
    sizes.push({scenarios: (total / parts) * part, bytes: process.memoryUsage().heapUsed})
  }
  return sizes
}

/** Changes the partner of a subscription, as a document of 2020 tells it. */
function scenario() {
  let state = signIn(arranged(), 't')
  state = taken(openLink(state, setting, '842054'))
  state = operate(state, 'link', 'Plan sub-2', {kind: 'press'})
  state = operate(state, 'link', label('lnk.editPor'), {kind: 'press'})
  state = operate(state, 'textbox', label('fld.partnerIdBox'), {kind: 'type', value: '1000002'})
  state = operate(state, 'button', label('btn.checkId'), {kind: 'press'})
  state = operate(state, 'button', label('btn.submit'), {kind: 'press'})
  assert.equal(findNodes(renderPage(state, setting), {object: 'partner-id'})[0]?.value, '1000002')
}

function arranged() {
  return commands.reduce((system, command) => taken(execute(system, command), 'system'), emptySystem)
}

/** Finds the control by what a reader sees, as a step of a scenario does. */
function operate(state, role, name, operation) {
  const [control] = findNodes(renderPage(state, setting), {role, name, enabled: true})
  return taken(act(state, setting, control?.id ?? name, operation))
}

function taken(outcome, what = 'state') {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome[what]
}

function label(key) {
  return labelOf(key, setting)
}

function subscription(id) {
  const terms = {id, name: `Plan ${id}`, product: 'Business Standard', cost: '€ 10.50', kind: 'paid'}
  return {type: 'addSubscription', tenantId: 't', subscription: terms, partnerOfRecord: '1000001'}
}
