import {
  type Ability,
  type ActionKind,
  type BranchName,
  type ConditionId,
  type DomainObject,
  type GoalId,
  type PartnerKind,
  type PartnerType,
  type StatementId,
  writtenRoles
} from '../types.js'
import type {Lexicon} from './lexicon.js'
import type {Patterns} from './patterns.js'
import type {PhraseKey} from './phrases.js'

/** A verb of instructions, or (`expect`) of seeing. All forms may have several words: `click on`. */
export interface VerbData {
  kind: ActionKind
  /** Forms that instruct by themselves: `select`, `selecteer`. */
  imperative?: string[]
  /** Forms that instruct with the reader as subject: `selecteert u`, `väljer du`. */
  finite?: string[]
  /** Forms that instruct behind a verb of obligation, or by themselves where the language does so. */
  infinitive?: string[]
  /** Second part of a separable verb, of which one must be there: `schakel … uit`. */
  particles?: string[]
  /** Prepositions of its object: `klik op`. */
  with?: string[]
  /** Objects that it must have to be this verb: `remove the partner ID` empties a box, `remove the partner` does not. */
  objects?: VerbObject[]
  /** Whether it only looks for what the next clause acts on: `find the partner and select it`. */
  looks?: boolean
  /** Of `expect`: whether it says that something is there no more: `is no longer displayed`. */
  absent?: boolean
}

/**
 * Words that make a statement, in any order. Every word of the sentence must be accounted for: one of each group of
 * `needs`, and `allows` besides. An entry `@name` stands for a list of words of the same file.
 */
export interface PatternData {
  needs: string[][]
  allows: string[]
}

/** A pattern of a statement; in `needs`, `{label}` stands for the name of a control. */
export interface StatementData extends PatternData {
  /** Whether it says the opposite of what its key stands for: `You can remove a reseller relationship yourself`. */
  contrary?: boolean
}

/** How an ability is worded: verbs and things that belong together, and words that are both. */
export interface AbilityData {
  /** As a feature names it. */
  name: string
  verbs: string[]
  objects: string[]
  whole?: string[]
}

/** Kinds of thing that a noun names when it stands beside a label. */
export const roleNames = ['page', 'group', 'menu', ...writtenRoles] as const
export type RoleName = (typeof roleNames)[number]

/** Things that prose names without a label. */
export const nounNames = [
  'subscription',
  'partner-id',
  'partners',
  'link',
  'terms',
  'account',
  'message',
  'product',
  'order',
  'location',
  'organization-size',
  'keywords',
  'provider',
  'business-needs',
  'agreement',
  'acknowledgement',
  'partner',
  'partner-details',
  'customer',
  'status',
  'relationship',
  'admin-roles',
  'steps'
] as const satisfies ReadonlyArray<DomainObject | 'message' | 'steps'>
export type NounName = (typeof nounNames)[number]

/** What a verb can ask for as its object: `page` is any named page. */
export const verbObjects = [...nounNames, 'page'] as const
export type VerbObject = (typeof verbObjects)[number]

/**
 * Places that whole phrases name. `scope` is the admin center (or Partner Center) itself, which narrows nothing; `side`,
 * `here`, `results`, `by-mail`, `menu`, and `unverified` are written with their preposition. `unverified` are those that no
 * portal can be asked about: `at the top of the page`.
 */
export const placeNames = [
  'scope',
  'mail',
  'side',
  'here',
  'results',
  'by-mail',
  'page.subscription',
  'page.partner',
  'page.providers',
  'group.subscription-cost',
  'navigation',
  'menu',
  'page.customer',
  'unverified'
] as const
export type PlaceName = (typeof placeNames)[number]

/** Lists of single words and word groups. `contractions`: prepositions that hold an article, such as German *im*. */
export const wordLists = [
  'pronouns',
  'articles',
  'adjectives',
  'demonstratives',
  'fillers',
  'leadIns',
  'and',
  'or',
  'copulas',
  'negations',
  'possibility',
  'obligation',
  'want',
  'if',
  'purpose',
  'heading',
  'direction',
  'naming',
  'nameOf',
  'anaphors',
  'benefactive',
  'beneficiaries',
  'relativeMarkers',
  'relativeVerbs',
  'relativeWords',
  'says',
  'subordinators',
  'abbreviations',
  'quantifiers',
  'optional',
  'otherwise',
  'active',
  'adminCenter',
  'partnerCenter',
  'wizards',
  'wizardSteps',
  'rowOf',
  'belongsTo',
  'through',
  'it',
  'means',
  'contractions',
  'buying'
] as const
export type WordList = (typeof wordLists)[number]

/** Kinds of place that a preposition makes of a name that no noun says the kind of. */
export const prepositionKinds = ['page', 'group'] as const
export type PrepositionKind = (typeof prepositionKinds)[number]

/** What a purpose can say that matters; all others say only what for. */
export const purposeIds = [
  'new-partner',
  'acknowledgement',
  'details',
  'find-partner',
  'delegated-administrator'
] as const
export type PurposeId = (typeof purposeIds)[number]

/** What is done to something, as far as its opposite is done to it, too. */
export const directions = ['accept', 'decline', 'add', 'remove'] as const
export type Direction = (typeof directions)[number]

/** Whom or what the reader waits for. */
export const waitIds = ['partner', 'mail'] as const
export type WaitId = (typeof waitIds)[number]

/**
 * Statements that their words alone make clear: what the reader completes or confirms, and what is said to be so now.
 */
export const macroIds = [
  'providers-page',
  'acknowledgement',
  'suspended-status',
  'partner-of-record',
  'delegated-administrator',
  'no-admin-roles',
  'repeat-until-suspended'
] as const
export type MacroId = (typeof macroIds)[number]

/** Columns of the examples of a scenario outline. */
export const exampleColumns = ['type', 'subscriptions', 'outcome'] as const
export type ExampleColumn = (typeof exampleColumns)[number]

/** One language file, as stored. */
export interface LanguageData {
  /** Key of the dialect in `@cucumber/gherkin`. */
  gherkin: string
  /** Whether an infinitive instructs by itself, behind its object: `**Toevoegen** selecteren`. */
  bareInfinitive: boolean
  /** Whether every noun has a capital, as in German: then a capital makes no known noun the name of a control. */
  capitalizedNouns: boolean
  words: Record<WordList, string[]>
  verbs: VerbData[]
  prepositions: Record<string, PrepositionKind>
  roles: Record<RoleName, string[]>
  nouns: Record<NounName, string[]>
  places: Record<PlaceName, string[]>
  /** Words for first, second, …, in this order. */
  ordinals: string[][]
  conditions: Record<ConditionId, PatternData[]>
  purposes: Record<PurposeId, PatternData[]>
  waits: Record<WaitId, PatternData[]>
  macros: Record<MacroId, PatternData[]>
  /** Titles of groups of steps that say for whom the steps are. */
  titles: Partial<Record<ConditionId, PatternData[]>>
  /** What says who can skip a step, by the condition under which the others go on. */
  skips: Partial<Record<ConditionId, PatternData[]>>
  advice: PatternData[]
  /** What a procedure may say that its scenarios presuppose anyway: `Sign in to the admin center`. */
  given: PatternData[]
  goals: Record<GoalId, PatternData[]>
  /** Verbs of purposes and of names, in the forms that they have there. */
  directions: Record<Direction, string[]>
  /** Verbs that say what a heading is for; a heading that has one says it completely. */
  goalVerbs: string[]
  /** Things of the partner-management area. */
  area: string[]
  /** `edges`: words of the sentence that markup swallows, in the case that they have within a sentence: de *Seite*. */
  labels: {edges: string[]; suffixes: string[]}
  /** Word groups of the file's own choice that patterns name as `@list.organization`. */
  lists: Record<string, string[]>
  /** Names of the types of partner; the first is what a feature writes. */
  types: Record<PartnerType, string[]>
  /** Names of the kinds of partner in Partner Center, in the same manner. */
  kinds: Record<PartnerKind, string[]>
  abilities: Record<Ability, AbilityData>
  /** Words that say nothing about abilities and hold some of their words: `managing with Autopilot`. */
  abilityFillers: string[]
  statements: Record<StatementId, StatementData[]>
  /**
   * Words in a row with which a sentence states something else than the patterns of its statement take it for, as they take
   * words in any order: *the partner* before *must accept*. One of each group; `^` stands for the start of the sentence.
   */
  exclusions?: Partial<Record<StatementId, string[][][]>>
  /** Sides of conditions and rules, in brackets behind the names of scenarios. */
  branches: Record<BranchName, string>
  /** Headings of the columns of examples. */
  columns: Record<ExampleColumn, string>
  phrases: Record<PhraseKey, string>
}

/** A language, checked and indexed. */
export interface Language {
  /** `nl` */
  subtag: string
  /** Key of the dialect in `@cucumber/gherkin`. */
  gherkin: string
  phrases: Readonly<Record<PhraseKey, string>>
  data: LanguageData
  lexicon: Lexicon
  patterns: Patterns
}
