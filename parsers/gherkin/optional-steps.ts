import type {Action, Sentence} from '../types.js'
import type {Path} from './branches.js'
import type {Line} from './settle-conditions.js'

/** What a reader does about steps that the text leaves to them. */
export type Choice = 'with-optional-steps' | 'without-optional-steps'

/** A path, with what its reader does about steps that may be left out. */
export interface ChosenPath extends Path {
  choice: Choice
}

/**
 * Whoever may leave a step out must arrive without it, too: a path with such steps is two.
 *
 * @param lines sentences of the procedure
 */
export function chosenPaths(path: Path, lines: readonly Line[]): ChosenPath[] {
  const isOpen = lines.some(({sentence}) =>
    sentence.actions.some((one) => isOnPath(one, path) && isOpenTo(sentence, one))
  )
  if (!isOpen) return [{...path, choice: 'with-optional-steps'}]
  const choices: Choice[] = ['with-optional-steps', 'without-optional-steps']
  return choices.map((choice) => ({
    ...path,
    choice,
    branch: path.branch === null ? choice : `${path.branch}+${choice}`
  }))
}

/** Whether the conditions of an action hold on a path. */
export function isOnPath({condition}: Action, {holds}: Path): boolean {
  return condition === undefined || holds.get(condition) === true
}

/**
 * Whether the reader decides on an action. A look at the details of a partner is none: it leads nowhere (P8, step 5).
 */
export function isOpenTo({actions}: Sentence, {optional, object}: Action): boolean {
  if (!optional) return false
  const isLook = actions.some(({kind, object}) => kind === 'expect' && object === 'partner-details')
  return !(isLook && (object === 'partner' || object === 'partner-details'))
}
