import {
  type Command,
  emptySystem,
  execute,
  type Refusal,
  type RefusalCode,
  type RelationshipType,
  type System,
  type SystemEvent
} from '../index.js'

/** The system after these commands, frozen in every part; a refused one fails the test with its code. */
export function given(...commands: readonly Command[]): System {
  return freeze(
    commands.reduce((system, command) => {
      const execution = execute(system, command)
      if (!execution.ok) throw new Error(`${command.type}: ${JSON.stringify(execution.refusal)}`)
      return execution.system
    }, emptySystem)
  )
}

/** The system after a command that is carried out. */
export function when(system: System, command: Command): System {
  const execution = execute(system, command)
  if (!execution.ok) throw new Error(`${command.type}: ${JSON.stringify(execution.refusal)}`)
  return freeze(execution.system)
}

/** The code with which a command is refused, or what happened instead. */
export function refusalOf(system: System, command: Command): RefusalCode | 'carried out' {
  const refused = refusal(system, command)
  return refused === 'carried out' ? refused : refused.code
}

/** The whole refusal of a command, or what happened instead. */
export function refusal(system: System, command: Command): Refusal | 'carried out' {
  const execution = execute(freeze(system), command)
  return execution.ok ? 'carried out' : execution.refusal
}

/** The events of a command that is carried out. */
export function eventsOf(system: System, command: Command): readonly SystemEvent[] {
  const execution = execute(freeze(system), command)
  if (!execution.ok) throw new Error(`${command.type}: ${JSON.stringify(execution.refusal)}`)
  return execution.events
}

/** A value that the types do not allow, as it comes from a file or a request. */
export function untyped<Value>(value: unknown): Value {
  return value as Value
}

/** Frozen all the way down, so that a change of what is shared throws. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/** Partners: two solution providers, one of 21Vianet, and three of other kinds. */
export const contoso = partner('100', 'Contoso', ['o365-worldwide'])
export const fabrikam = partner('200', 'Fabrikam', ['o365-worldwide', 'o365-germany'])
export const litware = partner('300', 'Litware', ['o365-21vianet'])
export const northwind = {...partner('400', 'Northwind', ['o365-worldwide']), kind: 'directPartner'} as const
export const alpine = {...partner('500', 'Alpine', ['o365-worldwide']), kind: 'indirectProvider'} as const
export const wingtip = {...partner('600', 'Wingtip', ['o365-worldwide']), kind: 'indirectReseller'} as const

/** Customers of the three clouds. */
export const worldwide = {
  type: 'registerTenant',
  tenantId: 'w',
  name: 'Adatum',
  cloud: 'o365-worldwide'
} as const satisfies Command
export const germany = {
  type: 'registerTenant',
  tenantId: 'g',
  name: 'Fourth Coffee',
  cloud: 'o365-germany'
} as const satisfies Command
export const vianet = {
  type: 'registerTenant',
  tenantId: 'c',
  name: 'Lucerne',
  cloud: 'o365-21vianet'
} as const satisfies Command

/** A paid subscription of a tenant. */
export function subscription(tenantId: string, id: string, partnerOfRecord: string | null = null): Command {
  return {type: 'addSubscription', tenantId, subscription: terms(id), partnerOfRecord}
}

/** An active subscription that the partner has sold. */
export function sold(tenantId: string, id: string, soldBy: string): Command {
  return {type: 'addSubscription', tenantId, subscription: terms(id), soldBy}
}

/** Terms of a paid subscription. */
export function terms(id: string) {
  return {id, name: `Plan ${id}`, product: 'Business Standard', cost: '€ 10.50', kind: 'paid'} as const
}

/** An invitation that the tenant accepts, with the agreement. Its id is the partner's, unless it is given. */
export function invited(
  tenantId: string,
  partnerId: string,
  relationshipType: RelationshipType,
  includesAdminRoles = false,
  invitationId = partnerId
): Command[] {
  return [
    {type: 'sendInvitation', tenantId, invitationId, partnerId, relationshipType, includesAdminRoles},
    {type: 'followInvitationLink', tenantId, invitationId},
    {type: 'acceptInvitation', tenantId, invitationId, acknowledged: true}
  ]
}

/** A relationship from before the agreement, which it leaves as it is. */
export function existing(
  tenantId: string,
  partnerId: string,
  relationshipType: RelationshipType,
  adminRoles: 'granted' | 'none' = 'none'
): Command {
  return {type: 'addRelationship', tenantId, partnerId, relationshipType, adminRoles}
}

/** The tenant accepts the agreement. */
export function agreed(tenantId: string): Command {
  return {type: 'acceptAgreement', tenantId, acknowledged: true}
}

/** A plain offer of a partner that the tenant authorizes. */
export function authorized(tenantId: string, partnerId: string, offerId = 'o'): Command[] {
  return [
    {type: 'sendOffer', tenantId, offerId, partnerId, kind: 'plain'},
    {type: 'followOfferLink', tenantId, offerId},
    {type: 'authorizeOffer', tenantId, offerId}
  ]
}

function partner<Id extends string>(
  partnerId: Id,
  name: string,
  clouds: Extract<Command, {type: 'registerPartner'}>['clouds']
) {
  return {type: 'registerPartner', partnerId, name, clouds} as const
}
