import type {Problem} from '../../parsers/index.js'
import type {Blame} from '../types.js'

/** Subject of a message, and its verb. */
const subjects: Record<Blame, {name: string; says: string}> = {
  docs: {name: 'Docs', says: 'say'},
  translation: {name: 'Translation', says: 'says'},
  source: {name: 'Source', says: 'says'},
  system: {name: 'System', says: 'says'}
}

/**
 * Words a problem for its reader, blame first: ``Translation says `OK`; the page shows `Verzenden` ``.
 *
 * @param blame whose text has to change
 * @param problem what the step said
 * @returns one sentence without full stop
 */
export function wordProblem(blame: Blame, problem: Pick<Problem, 'message' | 'actual'>): string {
  const {name, says} = subjects[blame]
  const rest = startSmall(problem.message.trim().replace(/\.$/, ''))
  return problem.actual === undefined || problem.actual === '' || blame === 'system'
    ? `${name}: ${rest}`
    : `${name} ${says} \`${problem.actual}\`; ${rest}`
}

/** Names that start a sentence, such as `Microsoft 365`, are in backticks and stay as they are. */
function startSmall(sentence: string): string {
  return /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}
