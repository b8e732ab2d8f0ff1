import type {Parent, PhrasingContent, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import type {Explanation} from './explanation.js'
import type {
  Ability,
  ActionKind,
  Application,
  ConditionId,
  DomainObject,
  GoalId,
  PartnerKind,
  PartnerType,
  StatementId,
  WrittenRole
} from './vocabulary.js'

export type {Change, ExplainedToken, Explanation, NearStatement} from './explanation.js'
export {
  type Ability,
  type ActionKind,
  type Application,
  abilities,
  actionKinds,
  administratorAbilities,
  applications,
  type BranchName,
  branchNames,
  type ConditionId,
  conditionIds,
  type DomainObject,
  domainObjects,
  type GoalId,
  goalIds,
  oppositeConditions,
  type PartnerKind,
  type PartnerType,
  partnerKinds,
  partnerTypeRules,
  partnerTypes,
  type StatementId,
  statementIds,
  statementRules,
  type WrittenRole,
  writtenRoles
} from './vocabulary.js'

/** One of the two texts of a bilingual document. A document without spans has one reading, its own: `localized`. */
export type Reading = 'source' | 'localized'

/** Language of the source half of a bilingual document: Learn's documents are written in English. */
export const sourceLanguage = 'en'

/** Every reading, in the order in which a document lists them. */
export const readings = ['localized', 'source'] as const satisfies readonly Reading[]

/** The name of a control or page as the text writes it. */
export interface WrittenLabel {
  /** As written, white space folded, with the words that its markup swallowed and without those that it lost. */
  text: string
  /** Whether markup (bold, link) sets it off. */
  marked: boolean
  /** Where it stands, without its markup. */
  position: Position
}

/** Where an action takes place: `On the **Partner information** page`, `under the subscription cost`, `in the email`. */
export interface WrittenPlace {
  /**
   * `side` is the right-hand side of a page, `navigation` what is on its left, `menu` whatever menu is there or open, `mail`
   * the e-mail, `wizard-step` a step of the checkout wizard. `unverified` is understood, but no portal can be asked about it.
   */
  kind: 'page' | 'group' | 'tab' | 'side' | 'navigation' | 'menu' | 'mail' | 'wizard-step' | 'unverified'
  label?: WrittenLabel
  object?: DomainObject
  /** Which step of the wizard, from 1; its `label` is the wizard's name. */
  ordinal?: number
  /** How the text words a place that is `unverified`. */
  wording?: string
  position: Position
}

/** One thing that the reader does, or (`expect`) sees. */
export interface Action {
  kind: ActionKind
  role?: WrittenRole
  /** Texts of `written`, in order: a path for `navigate`, one label for everything else. */
  labels?: string[]
  /** What it acts on, when the text names it without a label. `expect` + `message`: the label is the message. */
  object?: DomainObject | 'message'
  /** How the text words `object`, for a field that prose names: `Microsoft Partner ID`. */
  wording?: string
  /** Of `repeat`: which steps, where the text numbers them: `2`, `b`. */
  steps?: string[]
  /** Identity of the link behind the label: the number of a go link, or else the URL. */
  linkId?: string
  condition?: ConditionId
  /** Whether the reader may leave it out: what it is for is no part of the goal. */
  optional?: true
  /** Of `expect`: that `object` is there no more: `The partner is no longer displayed`. */
  absent?: true
  line: number
  column: number
  endLine: number
  endColumn: number
  written?: WrittenLabel[]
  /** A purpose that says the opposite of it: `To decline …, select **Accept**`. */
  reversed?: {wording: string; position: Position}
  /** Which application it says that this is in. */
  application?: Application
  /** Outermost first, as far as the text orders them; already includes none that is an action of its own. */
  places?: WrittenPlace[]
}

/** What became of a sentence; a `rule` states something and asks nothing of its reader now. */
export type SentenceKind = 'action' | 'expectation' | 'condition' | 'advice' | 'rule' | 'unread'

/** Something that a sentence states about the system, whether it is true or not. */
export interface Statement {
  id: StatementId
  /** Whether it states the opposite of its rule: `You can remove a reseller relationship yourself`. */
  contrary?: true
  /** Types of partner that it names, or is about. */
  types?: PartnerType[]
  kinds?: PartnerKind[]
  abilities?: Ability[]
  /** The control that it names. */
  label?: WrittenLabel
}

export interface Sentence {
  kind: SentenceKind
  /** As its reader sees it, without markup, white space folded. */
  text: string
  position: Position
  /** Empty unless `action` or `expectation`. */
  actions: Action[]
  /** Language whose grammar read it: the document's, or the source language where the text was left untranslated. */
  language: string
  /** Of a sentence that is a condition alone, such as the title above the steps that it governs. */
  condition?: ConditionId
  /** What it states; of a sentence of any kind. */
  statements?: Statement[]
  /** Whether it announces the steps below it, and so is no summary of them: `…, and then do the following:`. */
  leadsIn?: true
  /** For `unread`: what could not be understood, and where; for `explain`, a sentence with a way out. */
  unread?: {reason: string; words: string[]; position: Position}
  /** Where it was asked for. */
  explanation?: Explanation
}

export interface Step {
  line: number
  column: number
  endLine: number
  endColumn: number
  /** The marker as written: `6`, `a`, `-`. */
  written: string
  /** The number that a browser shows: lists count on from their first, whatever is written. Only of numbered items. */
  rendered?: number
  /** Position in the list as the reader of these monikers sees it, from 1. */
  ordinal: number
  monikers: string[]
  reading: Reading
  text: string
  actions: Action[]
  sentences: Sentence[]
}

/** A sentence that is in no step, of a procedure's section or of another. */
export interface Prose extends Sentence {
  /** Of its section. */
  anchor: string
  monikers: string[]
  reading: Reading
}

export interface Procedure {
  /** Language-neutral identity: the explicit anchor of the heading, or its slug. */
  anchor: string
  /** Of the document's own reading. */
  title: string
  line: number
  column: number
  endLine: number
  endColumn: number
  monikers: string[]
  /** Title per reading. */
  titles: Partial<Record<Reading, string>>
  /**
   * `undefined`: a goal of the partner-management area that cannot be arranged and checked yet;
   * `null`: it names nothing of that area, the procedure is out of scope.
   */
  goal: GoalId | undefined | null
  steps: Step[]
  prose: Prose[]
}

/** A sentence outside the steps (DESIGN.md section 2): of kind `rule` where it states something that is understood. */
export interface Rule {
  line: number
  text: string
  monikers: string[]
  kind: SentenceKind
  statements?: Statement[]
}

/** A document as parsed, the shape of `documents[]` in DESIGN.md 8.2 with additions. */
export interface ProcedureDocument {
  path: string
  /** `nl-NL`: from the front matter, else the nearest folder that names one, else `en-US`. */
  locale: string
  /** `nl`: the language file that reads the localized text, or `null` where there is none. */
  language: string | null
  /** Whether a machine or a person translated it (`ms.translationtype`), or it carries a source text. */
  translated: boolean
  bilingual: boolean
  readings: Reading[]
  /** Day the text was handed off or dated, `2021-12-09`; `null` where it does not say. */
  date: string | null
  /** Newest release of the configuration not later than `date`; `null` without releases. */
  release: string | null
  /** Empty for a document without monikers. */
  monikers: string[]
  procedures: Procedure[]
  rules: Rule[]
  /** Sentences outside every procedure: of sections without steps. */
  prose: Prose[]
  /** Diagnostics with place, `ruleId`, `actual`, `expected`. */
  messages: VFileMessage[]
}

/** docfx's moniker definition object. */
export interface MonikerDefinition {
  moniker_name: string
  product_name?: string
  order?: number
}

/** docs-conformance.config.json, resolved. */
export interface Config {
  /** Moniker of unzoned text of a product document; `null`: none. Default `o365-worldwide`. */
  defaultMoniker: string | null
  /** `ms.service` → moniker used instead of `defaultMoniker`, or `null` for a product without monikers. */
  services: Readonly<Record<string, string | null>>
  /** docfx's definitions; without them the bare names that a document's zones use are the definitions. */
  monikers: readonly MonikerDefinition[]
  /**
   * Range by glob over paths, as in docfx.json: which monikers a file may be for at most. Of several globs that match, the
   * last counts. Default none: documents say themselves who reads them.
   */
  monikerRange?: Readonly<Record<string, string>>
  /** Releases as `{id, from}`, `from` a day; default none. */
  releases: ReadonlyArray<{id: string; from: string}>
}

/** `::: moniker range="…"` … `::: moniker-end`. */
export interface Moniker extends Parent {
  type: 'moniker'
  range: string
  children: RootContent[]
}

/** The two halves of one `sxs-lookup` pair. */
export interface Bilingual extends Parent {
  type: 'bilingual'
  /** `e4bd2-103` */
  segment: string
  /** Localized half first, as in the file. */
  children: BilingualHalf[]
}

export interface BilingualHalf extends Parent {
  type: 'bilingualHalf'
  reading: Reading
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    moniker: Moniker
    bilingual: Bilingual
    bilingualHalf: BilingualHalf
  }
  interface BlockContentMap {
    moniker: Moniker
  }
  interface PhrasingContentMap {
    bilingual: Bilingual
  }
}

export type {Root}
