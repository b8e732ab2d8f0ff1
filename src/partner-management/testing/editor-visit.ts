import fc from 'fast-check'
import {
  type Command,
  decideEditor,
  type EditorCommand,
  evolveEditor,
  execute,
  isKnownPartnerId,
  openEditor,
  subscriptionOf
} from '../index.js'
import {freeze, given, subscription} from './given.js'
import {knownPartners, knownTenants, mostly} from './pools.js'

/** A visit of the editor of a subscription in some cloud: the partner of record there is, and what is done. */
export interface Visit {
  readonly tenantId: 'w' | 'g'
  readonly partnerOfRecord: string | null
  readonly commands: readonly EditorCommand[]
}

const typed = mostly(['1', '2', '', '3'], ['9', ' ', '__proto__'])

/** Visits to customers who may name a partner themselves (R13). */
export const visit: fc.Arbitrary<Visit> = fc.record({
  tenantId: fc.constantFrom('w', 'g'),
  partnerOfRecord: fc.constantFrom(null, '2'),
  commands: fc.array(
    fc.oneof(
      typed.map((value): EditorCommand => ({type: 'typePartnerId', value})),
      fc.constant<EditorCommand>({type: 'checkPartnerId'}),
      fc.constant<EditorCommand>({type: 'submitPartnerId'})
    ),
    {maxLength: 12}
  )
})

/**
 * Holds a visit against what SM7, I1 and I2 say of it: whether each step is refused, and what the subscription has in
 * the end. Throws where it differs.
 */
export function assertVisit({tenantId, partnerOfRecord, commands}: Visit): void {
  const system = given(
    ...knownTenants.map((each): Command => ({type: 'registerTenant', ...each})),
    ...knownPartners.map((each): Command => ({type: 'registerPartner', ...each})),
    subscription(tenantId, 's', partnerOfRecord)
  )
  const cloud = tenantId === 'w' ? 'o365-worldwide' : 'o365-germany'
  const known = tenantId === 'w' ? ['1', '2', '4'] : ['2', '3']
  let editor = freeze(openEditor(partnerOfRecord))
  // The model: what is in the box, and what was in it when Check ID last found it.
  let [box, found] = [partnerOfRecord ?? '', null as string | null]
  for (const command of commands) {
    const isKnown = (partnerId: string) => isKnownPartnerId(system, cloud, partnerId)
    const decision = decideEditor(command, editor, {partnerOfRecord, isKnown})
    const submits = box === '' ? partnerOfRecord !== null : found === box
    const expected = {typePartnerId: true, checkPartnerId: box !== '', submitPartnerId: submits}[command.type]
    hold(decision.ok, expected, command.type)
    if (!decision.ok) continue
    if (command.type === 'typePartnerId') [box, found] = [command.value, null]
    if (command.type === 'checkPartnerId') found = known.includes(box) ? box : null
    const [event] = decision.events
    const next = event ? evolveEditor(editor, event) : editor
    hold(next === null, command.type === 'submitPartnerId')
    if (next === null) {
      hold(recordAfter(box), box || null)
      return
    }
    editor = freeze(next)
    hold(editor.value, box)
  }

  /** The partner of record once what was submitted is carried out, which is never refused. */
  function recordAfter(value: string): string | null | undefined {
    const place = {tenantId, subscriptionId: 's'}
    const command: Command = value
      ? {type: 'setPartnerOfRecord', ...place, partnerId: value}
      : {type: 'removePartnerOfRecord', ...place}
    const execution = execute(system, command)
    return execution.ok ? subscriptionOf(execution.system, tenantId, 's')?.partnerOfRecord : undefined
  }
}

function hold(actual: unknown, expected: unknown, what = 'the editor'): void {
  if (actual !== expected) throw new Error(`${what}: ${actual}, expected ${expected}`)
}
