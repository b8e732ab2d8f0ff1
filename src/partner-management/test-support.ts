import {type Command, emptySystem, execute, type RefusalCode, type System} from './index.js'

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
  const execution = execute(system, command)
  return execution.ok ? 'carried out' : execution.refusal.code
}

/** Frozen all the way down, so that a change of what is shared throws. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/** A customer of the worldwide cloud, and partners of one cloud each. */
export const contoso = {
  type: 'registerPartner',
  partnerId: '100',
  name: 'Contoso',
  clouds: ['o365-worldwide']
} as const satisfies Command
export const fabrikam = {
  type: 'registerPartner',
  partnerId: '200',
  name: 'Fabrikam',
  clouds: ['o365-worldwide', 'o365-germany']
} as const satisfies Command
export const litware = {
  type: 'registerPartner',
  partnerId: '300',
  name: 'Litware',
  clouds: ['o365-21vianet']
} as const satisfies Command
export const worldwide = {
  type: 'registerTenant',
  tenantId: 'w',
  name: 'Adatum',
  cloud: 'o365-worldwide'
} as const satisfies Command
export const vianet = {
  type: 'registerTenant',
  tenantId: 'c',
  name: 'Lucerne',
  cloud: 'o365-21vianet'
} as const satisfies Command

/** A paid subscription of a tenant. */
export function subscription(tenantId: string, id: string, partnerOfRecord: string | null = null): Command {
  const terms = {id, name: `Plan ${id}`, product: 'Business Standard', cost: '€ 10.50', kind: 'paid'} as const
  return {type: 'addSubscription', tenantId, subscription: terms, partnerOfRecord}
}
