import type {VFile} from 'vfile'
import type {Action, Procedure, Step} from '../types.js'
import {isSeenWith} from './is-seen-with.js'
import {report} from './report.js'

/**
 * Tell of steps that only one side of an alternative can do, and that do not say so: infos `step-unreachable`. Only whoever
 * already has a partner opens the box for the partner's ID, and the text then tells everybody to type into it: what T5 of
 * DOMAIN.md tells a writer.
 *
 * @param procedures of a document, settled
 * @param file its file, where messages are added
 */
export function reportBranches(procedures: readonly Procedure[], file: VFile): undefined {
  for (const {steps} of procedures) {
    /** One for each step, at the words of the source where both texts have the flaw. */
    const found = new Map<string, {step: Step; action: Action}>()
    const ofExisting: Step[] = []
    for (const step of steps) {
      const isTold = ofExisting.some((other) => isSeenWith(step, other))
      if (step.actions.some(({condition}) => condition === 'existing-partner')) ofExisting.push(step)
      const open = isTold ? step.actions.filter(isOpen) : []
      for (const action of open) found.set(`${step.line}:${step.column}`, {step, action})
    }
    for (const {step, action} of found.values()) {
      const {line, column, endLine, endColumn} = action
      report(file, {
        level: 'info',
        ruleId: 'step-unreachable',
        place: {start: {line, column}, end: {line: endLine, column: endColumn}},
        reason: `Unexpected step \`${step.written}\` for everybody, expected a condition, only readers who already have a partner come to its box`
      })
    }
  }
}

function isOpen({kind, object, condition}: Action): boolean {
  return (kind === 'type' || kind === 'clear') && object === 'partner-id' && condition === undefined
}
