import type {Command, Execution, System, Tenant} from '../index.js'

/** A command of a sequence, what it came to, and the system on both sides. */
export interface Step {
  readonly before: System
  readonly command: Command
  readonly execution: Execution
  /** The same as `before` for a refused command. */
  readonly after: System
}

/** Each tenant that there is on both sides of a step, with what became of it. */
export function tenantPairs({before, after}: Step): [was: Tenant, is: Tenant][] {
  return before.tenants.flatMap((was): [Tenant, Tenant][] => {
    const is = after.tenants.find(({id}) => id === was.id)
    return is ? [[was, is]] : []
  })
}

/** Whether the command of a step has this type and was carried out. */
export function carriedOut<Type extends Command['type']>(
  step: Step,
  ...types: readonly Type[]
): step is Step & {readonly command: Extract<Command, {type: Type}>} {
  return step.execution.ok && types.some((type) => type === step.command.type)
}

/** The tenant that the command of a step names, on one side. */
export function tenantIn(system: System, command: {tenantId: string}): Tenant | undefined {
  return system.tenants.find(({id}) => id === command.tenantId)
}
