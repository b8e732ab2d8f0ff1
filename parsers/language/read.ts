import type {PhrasingContent} from 'mdast'
import {
  type Action,
  type ConditionId,
  type ExplainedToken,
  oppositeConditions,
  type Sentence,
  type SentenceKind,
  type Statement
} from '../types.js'
import {actionsOf, toAction} from './actions.js'
import {changesFor} from './changes.js'
import {type Clause, readClauses} from './clause.js'
import {askedCondition, subordinatesAt} from './conditions.js'
import {type Deed, positionOf} from './deed.js'
import {deedOfMacro} from './deed-of-macro.js'
import {reversedPurpose} from './directions.js'
import {classify} from './explain.js'
import type {FlatText} from './flat-text.js'
import {foldSpace} from './fold.js'
import {peelings, rejoinQuestions, unmarkWords} from './label-edges.js'
import {newSubjects} from './new-subjects.js'
import {splitSentences} from './sentences.js'
import {isNegated} from './statements/is-negated.js'
import {nearStatements} from './statements/near-statements.js'
import {statementsOf} from './statements/statements-of.js'
import {type Surroundings, subjectOf} from './statements/subject-of.js'
import {isAdvice, isGiven, isQuestion, macroOf, skipOf, titleOf, waitOf, withoutStepNumbers} from './statements.js'
import {find, type Text, textOf} from './text.js'
import {type Token, tokenize} from './tokens.js'
import type {Language} from './types.js'
import {explainUnread} from './unread.js'

/** What `readParagraph` takes besides. */
export interface ReadOptions extends Surroundings {
  /** Language of text that was left untranslated: a sentence is read in it when the other language cannot. Default: none. */
  fallback?: Language
  /** The whole file: places behind character escapes and references are then exact. Default: none. */
  source?: string
  /** Whether to keep how each sentence was read, and what to change where it was not. Default: no. */
  explain?: boolean
}

/** At so many places it is tried whether a sentence was two. */
const mostSplits = 8

/** A sentence as far as it was understood. */
type Outcome =
  | {kind: Exclude<SentenceKind, 'unread'>; actions: Action[]; condition?: ConditionId; statements?: Statement[]}
  | {text: Text; failedAt: number}

/**
 * Reads a paragraph, such as the text of a list item: what its reader does, sees, or is told, sentence by sentence.
 *
 * Nothing is dropped: a sentence of which any word is not accounted for is `unread`, with the words and a way out.
 *
 * @param nodes Phrasing content with positions, in one reading.
 * @param language Language of the text.
 */
export function readParagraph(
  nodes: readonly PhrasingContent[],
  language: Language,
  options: ReadOptions = {}
): Sentence[] {
  const {flat, tokens} = tokenize(nodes, language.data.words.abbreviations, options.source)
  const read: Sentence[] = []
  let asked: ConditionId | undefined
  for (const sentence of splitSentences(rejoinQuestions(tokens, flat))) {
    const last = read.at(-1)
    if (last?.kind === 'condition') asked = last.condition
    const goesOn = last?.kind === 'advice' ? last.condition : undefined
    const {leadIn = '', explain = false} = options
    const isDenied = isNegated(leadIn, language)
    // a name in a line of its own says what the others are about
    const named = read.findLast(({statements}) => statements?.some(({id}) => id === 'type-name'))?.text
    const subject = named ?? subjectOf(options, language)
    const run = {flat, language, before: conditionOf(last) ?? asked, goesOn, subject, isDenied, explains: explain}
    read.push(...readRun(sentence, run, options.fallback))
  }
  return read
}

/** Condition of a sentence, to which `Otherwise, …` behind it is the opposite. */
function conditionOf(sentence: Sentence | undefined): ConditionId | undefined {
  return sentence?.condition ?? sentence?.actions.find(({condition}) => condition)?.condition
}

interface Run {
  flat: FlatText
  language: Language
  /** Condition of the sentence before, or of the question that the paragraph asks. */
  before: ConditionId | undefined
  /** What the paragraph is about. */
  subject: string | undefined
  /** Whether what introduces the paragraph says that it is not so. */
  isDenied: boolean
  explains: boolean
  /** Condition of those who do not skip what the sentence before says to skip: `Otherwise, …` is for them. */
  goesOn: ConditionId | undefined
}

/** A sentence, or two that lost the full stop between them: `… you're adding You can get …`. */
function readRun(tokens: Token[], run: Run, fallback: Language | undefined): Sentence[] {
  const {flat, language} = run
  const outcome = understand(tokens, run)
  if ('kind' in outcome) return [explained(toSentence(tokens, flat, language, outcome), tokens, run)]
  for (const at of newSubjects(tokens, flat, language).slice(0, mostSplits)) {
    const halves = [tokens.slice(0, at), tokens.slice(at)].map((half) => ({
      half,
      outcome: understand(half, run)
    }))
    if (halves.every((one) => 'kind' in one.outcome)) {
      return halves.map((one) => explained(toSentence(one.half, flat, language, one.outcome), one.half, run))
    }
  }
  const other =
    fallback && fallback.subtag !== language.subtag ? readRun(tokens, {...run, language: fallback}, undefined) : []
  if (other.length > 0 && other.every(({kind}) => kind !== 'unread')) return other
  return [explained(toSentence(tokens, flat, language, outcome), tokens, run)]
}

/** The sentence with how it was read; what would have it read is tried, not guessed. */
function explained(sentence: Sentence, tokens: readonly Token[], run: Run): Sentence {
  if (!run.explains) return sentence
  const {flat, language} = run
  const changes =
    sentence.kind !== 'unread'
      ? []
      : changesFor(sentence, textOf(unmarkWords(tokens, flat, language), flat, language), {
          readsIn: (other) => 'kind' in understand(tokens, {...run, language: other}),
          isInstruction: (nodes) => readParagraph(nodes, language).every(({kind}) => kind === 'action')
        })
  const text = textOf(tokens, flat, language)
  const near = sentence.kind === 'unread' ? nearStatements(text, run.subject) : []
  // a word that no list has may be one of the pattern of what the sentence states
  const isStated = ({classes: [one]}: ExplainedToken) => sentence.statements !== undefined && one === 'unknown'
  const classified = classify(text).map((token) => (isStated(token) ? {...token, classes: ['statement']} : token))
  return {...sentence, explanation: {tokens: classified, changes, near}}
}

function understand(written: readonly Token[], run: Run): Outcome {
  const {flat, language, subject, isDenied} = run
  const statements = isDenied ? [] : statementsOf(textOf(written, flat, language), subject)
  const stated = statements.length > 0 ? {statements} : {}
  const tokens = unmarkWords(written, flat, language)
  let first: Outcome | undefined
  for (const variant of peelings(tokens, flat, language)) {
    const outcome = interpret(textOf(variant, flat, language), run)
    if ('kind' in outcome) return {...stated, ...outcome}
    first ??= outcome
  }
  if (statements.length > 0) return {kind: kindOf(statements), actions: [], statements}
  return first ?? {text: textOf(tokens, flat, language), failedAt: 0}
}

/** To ask the partner for its ID is advice to whoever follows the steps (R6); all else is about the system. */
function kindOf(statements: readonly Statement[]): 'advice' | 'rule' {
  return statements.every(({id}) => id === 'partner-id-from-partner') ? 'advice' : 'rule'
}

function interpret(text: Text, {before, goesOn}: Run): Outcome {
  const statement = interpretStatement(text)
  if (statement) return statement
  const reading = readClauses(text)
  if ('failedAt' in reading) return {text, failedAt: reading.failedAt}
  const purposes = new Set(reading.conditions.flatMap(({purpose}) => purpose ?? []))
  const isVague = reading.conditions.some((one) => !one.condition && !one.purpose)
  const isIntroduced = subordinatesAt(text, 0).length > 0
  const written = reading.conditions.find((one) => one.condition)?.condition
  const condition = written ?? (purposes.has('new-partner') ? 'new-partner' : undefined)
  if (reading.clauses.length === 0) return {kind: 'condition', actions: [], ...(written && {condition: written})}
  const actions: Action[] = []
  for (const [index, clause] of reading.clauses.entries()) {
    const isRest = clause.alternative === 'otherwise' && !condition && goesOn !== undefined
    const other = clause.alternative ? otherOf(clause.alternative, condition ?? before, actions) : condition
    // what is done for each of several is done for none where there are no others
    const own = isRest ? (clause.range ? undefined : goesOn) : other
    const next = reading.clauses[index + 1]
    // `find it under **Subscriptions**, and select it`: it is selected there
    if (next && clause.verbs.some(({verb}) => verb.looks)) next.places = [...clause.places, ...next.places]
    const previous = reading.clauses[index - 1]
    const isIdle = looksOnly(clause, next) || (clause.alternative && !own && !isRest)
    const done = isIdle
      ? undefined
      : actionsOf(clause, text, {condition: own, purposes, isVague, isIntroduced, asked: before, previous})
    if (!done) return {text, failedAt: clause.from}
    const side = !condition && own ? oppositeConditions[own] : undefined
    if (side) for (const one of actions) one.condition ??= side
    actions.push(...done.filter((action) => !isSaidAgain(action, actions.at(-1))))
  }
  if (actions.length === 0) return {kind: 'condition', actions}
  withStepsAsPlaces(actions)
  const reversed = reversedPurpose(text, reading.conditions, actions)
  const pressed = actions.findIndex(({kind}) => kind === 'press')
  if (reversed) actions[pressed] = {...(actions[pressed] as Action), reversed}
  const kind = actions.every((action) => action.kind === 'expect') ? 'expectation' : 'action'
  return {kind, actions, ...(purposes.has('delegated-administrator') && {statements: [authorization]})}
}

/** `Select **Yes** to make the partner your delegated admin` (R16). */
const authorization: Statement = {id: 'authorization-delegates'}

/** `go to the second step of the wizard and select **Add**`: where to go is where the next thing is done. */
function withStepsAsPlaces(actions: Action[]): void {
  for (let at = actions.length - 2; at >= 0; at--) {
    const [action, next] = [actions[at], actions[at + 1]]
    const [place] = action?.places ?? []
    const isPlace = action?.kind === 'navigate' && !action.labels && place !== undefined
    if (!isPlace || !next || next.places?.some(({kind}) => kind === place.kind)) continue
    next.places = [place, ...(next.places ?? [])]
    actions.splice(at, 1)
  }
}

/** `Continue with the wizard and complete the purchase`: one thing in two words. */
function isSaidAgain({kind, object}: Action, before: Action | undefined): boolean {
  return kind === 'complete' && before?.kind === kind && before.object === object
}

/** Whether a clause that only looks for something is not followed by one that does something to it. */
function looksOnly({verbs, pronoun}: Clause, next: Clause | undefined): boolean {
  // sv `leta upp partnern och klicka på raden`: the preposition of its verb stands before it
  const thing = next?.object ?? next?.places.at(-1)?.phrase
  const isIts = thing?.it || (thing?.role === 'row' && thing.object === undefined)
  // `here you find your partners`: they are seen
  const isSeen = pronoun && verbs.some(({verb, mood}) => verb.kind === 'expect' && mood === 'finite')
  return verbs.some(({verb}) => verb.looks) && !isIts && !isSeen
}

/** A sentence that its words alone make clear, in whatever order. */
function interpretStatement(text: Text): Outcome | undefined {
  const goesOn = skipOf(text)
  if (goesOn) return {kind: 'advice', actions: [], condition: goesOn}
  if (isAdvice(text)) return {kind: 'advice', actions: []}
  if (isGiven(text)) return {kind: 'condition', actions: []}
  const asked = isQuestion(text) ? askedCondition(text) : undefined
  if (asked) return {kind: 'condition', actions: [], condition: asked}
  const title = titleOf(text)
  if (title) return {kind: 'condition', actions: [], condition: title}
  const wait = waitOf(text)
  const numbered = wait ? undefined : withoutStepNumbers(text)
  const said = wait ? undefined : macroOf(numbered?.rest ?? text)
  const macro = numbered && said !== 'repeat-until-suspended' ? undefined : said
  if (!wait && !macro) return undefined
  const position = positionOf(text, 0, text.tokens.length)
  const deed: Deed | undefined = wait
    ? {kind: 'wait', object: wait}
    : macro && {...deedOfMacro[macro], ...numbered?.which}
  if (!deed) return undefined
  return {kind: deed.kind === 'expect' ? 'expectation' : 'action', actions: [toAction(deed, [], position)]}
}

/**
 * The other side of an alternative. *Otherwise* is opposite to what the sentence, or the one before, states; *or* names the
 * page that is the other way to the agreement than the e-mail, and nothing else: of two other things it leaves the choice open.
 */
function otherOf(
  joint: 'or' | 'otherwise',
  condition: ConditionId | undefined,
  before: readonly Action[]
): ConditionId | undefined {
  if (joint === 'or' && condition && condition !== 'agreement-mail') return undefined
  if (condition) return oppositeConditions[condition]
  const isMail =
    before.length > 0 && before.every(({kind, places}) => kind === 'follow' && places?.[0]?.kind === 'mail')
  return isMail ? 'agreement-page' : undefined
}

function toSentence(tokens: Token[], flat: FlatText, language: Language, outcome: Outcome): Sentence {
  const first = tokens[0]
  const last = tokens.at(-1)
  const mark = /^\s?[.?!…]/.exec(flat.text.slice(last?.to ?? 0))?.[0].trimEnd() ?? ''
  const text = first && last ? foldSpace(flat.text.slice(first.from, last.to) + mark) : ''
  const whole = {
    text,
    position: positionOf({tokens}, 0, tokens.length),
    language: language.subtag
  }
  if ('kind' in outcome) {
    const read = textOf(tokens, flat, language)
    const leadsIn = tokens.some((_, at) => find(read, at, 'leadIns'))
    const {kind, actions, condition, statements} = outcome
    return {
      kind,
      ...whole,
      actions,
      ...(condition && {condition}),
      ...(statements && {statements}),
      ...(leadsIn && {leadsIn})
    }
  }
  return {kind: 'unread', ...whole, actions: [], unread: explainUnread(outcome.text, outcome.failedAt)}
}
