import type {Language, PhraseKey, PhraseValues} from '../../language/index.js'
import type {ExampleColumn} from '../../language/types.js'
import {type PartnerType, partnerKinds, partnerTypes, type Statement, type StatementId} from '../../types.js'
import {abilitySteps} from './ability-steps.js'
import type {Stated} from './stated.js'

/** A step of a rule's scenario: a phrase, and the statement that it stands for. */
export interface RuleStep {
  keyword: 'given' | 'when' | 'then'
  key: PhraseKey
  values?: PhraseValues
  /** Default: the first statement of the rule. */
  from?: Stated
}

/** A cell of an outline: a phrase as a whole step, or a name. */
export type Cell = {key: PhraseKey; values?: PhraseValues} | string

/** What a rule is tried with and what must come of it. */
export interface RuleScenario {
  /** Where one statement makes several scenarios. */
  branch?: string
  steps: Array<RuleStep | {keyword: 'given' | 'when' | 'then'; column: ExampleColumn}>
  examples?: {columns: ExampleColumn[]; rows: Cell[][]}
}

/** What the scenario of a type of partner needs to know of the document besides. */
export interface RuleContext {
  language: Language
  /** Everything that the document states to this reader. */
  all: readonly Stated[]
}

type Scenarios = (stated: readonly [Stated, ...Stated[]], context: RuleContext) => RuleScenario[]

/** Marks of a key, see {@link ruleKeysOf}. */
const typePrefix = 'type/'

/** The column of each rule with a scenario of its own in DOMAIN.md section 2 (*cov* = R); all other statements have none. */
const scenarios: Readonly<Partial<Record<StatementId, Scenarios>>> = {
  'partner-id-from-partner': () => [
    scenario(
      given('signed-in', 'subscriptions.one', 'partner-of-record.set'),
      when('rule.try-unknown-id'),
      then('rule.id-refused')
    )
  ],
  'administrator-abilities': (stated, {language}) => [
    scenario(
      given('signed-in'),
      stated.map((one) => ({...abilitiesStep('rule.administrator-can', one, language), from: one}))
    )
  ],
  'administrator-role-delegated': () => [
    scenario(
      given('signed-in', 'offer.plain'),
      then('rule.no-administrator-abilities'),
      when('rule.authorize-offer'),
      then('rule.all-administrator-abilities')
    )
  ],
  'new-admin-center': ([{statement}]) => [
    scenario(
      given('signed-in', 'rule.old-admin-center'),
      [{keyword: 'when', key: 'press.switch', values: {label: statement.label?.text ?? ''}}],
      then('rule.new-admin-center')
    )
  ],
  'partner-starts': ([{statement}]) => [
    scenario(
      given('signed-in', 'subscriptions.one', 'partner-of-record.none'),
      then(statement.contrary ? 'rule.way-to-add' : 'rule.no-way-to-add')
    )
  ],
  'authorization-delegates': () => [
    scenario(
      given('signed-in', 'offer.plain'),
      when('rule.authorize-without-yes'),
      then('rule.no-delegated-administrator')
    )
  ],
  'customer-cannot-remove-reseller': ([{statement}]) => [
    scenario(
      given('signed-in', 'partner.present'),
      when('rule.try-to-delete-partner'),
      statement.contrary ? then('outcome.partner-gone') : then('rule.delete-refused', 'outcome.relationship-kept')
    )
  ],
  'delete-grayed-out': ([{statement}]) => [
    scenario(given('signed-in', 'partner.present'), when('rule.open-partner'), [
      {
        keyword: 'then',
        key: statement.contrary ? 'rule.control-enabled' : 'rule.control-disabled',
        values: {label: statement.label?.text ?? ''}
      }
    ])
  ],
  'partner-chooses-type': () => [
    scenario(given('signed-in', 'invitation.received'), when('rule.open-invitation'), then('rule.one-type'))
  ],
  'agreement-before-purchases': () => [
    {
      branch: 'purchases',
      ...scenario(
        given('signed-in', 'rule.partner-without-agreement'),
        then('rule.purchase-refused'),
        when('rule.accept-agreement'),
        then('rule.purchase-allowed')
      )
    }
  ],
  'agreement-before-management': () => [
    {
      branch: 'management',
      ...scenario(
        given('signed-in', 'rule.partner-without-agreement'),
        then('rule.management-refused'),
        when('rule.accept-agreement'),
        then('rule.management-allowed')
      )
    }
  ],
  'admin-roles-by-request': () => [
    {
      branch: 'with-admin-roles',
      ...scenario(
        given('signed-in', 'rule.invitation-with-admin-roles'),
        when('rule.accept-invitation'),
        then('outcome.admin-roles-granted')
      )
    },
    {
      branch: 'without-admin-roles',
      ...scenario(
        given('signed-in', 'rule.invitation-without-admin-roles'),
        when('rule.accept-invitation'),
        then('outcome.relationship-accepted', 'rule.no-admin-roles')
      )
    }
  ],
  'cancel-instead': () => [
    scenario(
      given('signed-in', 'agreement.open', 'rule.invitation-with-admin-roles'),
      when('rule.cancel-invitation'),
      then(
        'rule.invitation-cancelled',
        'outcome.no-new-relationship',
        'rule.no-admin-roles',
        'rule.agreement-unchanged'
      )
    )
  ],
  'relationship-kept': (stated, {language}) => {
    const {contrary} = stated[0].statement
    const asType = stated
      .filter(({statement}) => statement.id === 'works-on-as-type')
      .flatMap((from) =>
        (from.statement.types ?? []).map(
          (type): RuleStep => ({
            keyword: 'then',
            key: 'rule.works-as',
            values: {label: nameOfType(type, language)},
            from
          })
        )
      )
    return [
      scenario(
        given('signed-in', 'partner.admin-roles'),
        when('rule.remove-admin-roles'),
        contrary ? then('outcome.partner-gone') : then('outcome.admin-roles-removed', 'outcome.relationship-kept'),
        asType
      )
    ]
  },
  'deletable-types': ([{statement}], {language}) => [
    {
      steps: [
        ...given('signed-in'),
        {keyword: 'given', key: 'rule.partner-of-type', values: {label: '<type>'}},
        ...when('rule.open-partner'),
        {keyword: 'then', column: 'outcome'}
      ],
      examples: {
        columns: ['type', 'outcome'],
        rows: partnerTypes.map((type) => [nameOfType(type, language), deletion(statement, type)])
      }
    }
  ],
  'who-may-remove': ([{statement}], {language}) => [
    scenario(
      given('signed-in.partner-center', 'customer.reseller', 'sold.none'),
      partnerKinds.map(
        (kind): RuleStep => ({
          keyword: 'then',
          key: statement.kinds?.includes(kind) ? 'rule.kind-may-remove' : 'rule.kind-may-not-remove',
          values: {label: language.data.kinds[kind][0] ?? kind}
        })
      )
    )
  ],
  'customer-removed': () => [removal('outcome.customer-gone', 'outcome.customer-not-listed')],
  'support-contact-removed': () => [removal('outcome.not-support-contact')],
  'admin-roles-removed': () => [removal('rule.own-admin-roles-gone')],
  'purchases-prevented': () => [removal('rule.partner-purchase-refused')],
  'reservations-first': () => [ordersFirst('rule.open-reservation')],
  'software-first': () => [ordersFirst('rule.open-software-purchase')],
  'link-inactive': ([{statement}]) => {
    const label = statement.label?.text ?? ''
    const inactive: Cell = {key: statement.contrary ? 'rule.link-active' : 'rule.link-inactive', values: {label}}
    return [
      {
        steps: [
          ...given('signed-in.partner-center', 'customer.reseller'),
          {keyword: 'given', column: 'subscriptions'},
          ...when('rule.open-account'),
          {keyword: 'then', column: 'outcome'}
        ],
        examples: {
          columns: ['subscriptions', 'outcome'],
          rows: [
            [{key: 'rule.sold.one-of-one'}, inactive],
            [{key: 'rule.sold.one-of-two'}, inactive],
            [{key: 'sold.none'}, {key: 'rule.link-active', values: {label}}]
          ]
        }
      }
    ]
  },
  'relationship-again': () => [
    scenario(
      given('signed-in.partner-center', 'rule.ended-relationship'),
      when('rule.send-request'),
      then('rule.request-sent')
    )
  ]
}

/**
 * The scenarios of a statement, by key: statements of one key make one scenario, however often the text repeats them.
 * What is said of a type of partner in several sentences is one rule (R34-R41); so is what goes on without admin roles.
 *
 * @returns empty for a statement that describes, or that a procedure proves
 */
export function ruleKeysOf({statement}: Stated): string[] {
  const {id, types = [], contrary, label} = statement
  if (isOfType(id)) return types.map((type) => `${typePrefix}${type}`)
  const own = id === 'works-on-as-type' ? 'relationship-kept' : id
  if (!(own in scenarios)) return []
  return [[own, ...(contrary ? ['contrary'] : []), ...(label ? [label.text] : [])].join('/')]
}

/**
 * Writes the scenarios of a rule.
 *
 * @param key as `ruleKeysOf` gives it
 * @param stated the statements of that key, at least one
 */
export function scenariosOf(key: string, stated: readonly [Stated, ...Stated[]], context: RuleContext): RuleScenario[] {
  if (key.startsWith(typePrefix)) {
    const type = partnerTypes.find((one) => key === `${typePrefix}${one}`)
    return type ? [scenarioOfType(type, stated, context)] : []
  }
  const id = key.split('/')[0] as StatementId
  return scenarios[id]?.(stated, context) ?? []
}

function scenarioOfType(type: PartnerType, stated: readonly Stated[], {language, all}: RuleContext): RuleScenario {
  const sharing = stated.find(({statement}) => statement.id === 'type-sees-purchases')
  if (type === 'mpsa' && sharing) {
    return scenario(
      given('signed-in', 'rule.mpsa-partners'),
      [{keyword: 'then', key: 'rule.purchases-hidden', from: sharing}],
      [{keyword: 'when', key: 'rule.share-purchases', from: sharing}],
      [{keyword: 'then', key: 'rule.purchases-shared', from: sharing}]
    )
  }
  return scenario(
    given('signed-in'),
    [{keyword: 'given', key: 'rule.partner-of-type', values: {label: nameOfType(type, language)}}],
    abilitySteps(type, stated, all, language)
  )
}

function isOfType(id: StatementId): boolean {
  return ['type-abilities', 'type-global-administrator', 'type-user-account', 'type-sees-purchases'].includes(id)
}

function abilitiesStep(key: PhraseKey, {statement}: Stated, {data}: Language): RuleStep {
  return {keyword: 'then', key, values: {list: (statement.abilities ?? []).map((one) => data.abilities[one].name)}}
}

function nameOfType(type: PartnerType, {data}: Language): string {
  return data.types[type][0] ?? type
}

/** Whether a partner of a type can be deleted, with the control that the text names, if it names one. */
function deletion({types = [], label}: Statement, type: PartnerType): Cell {
  const isDeletable = types.includes(type)
  if (!label) return {key: isDeletable ? 'rule.can-delete' : 'rule.cannot-delete'}
  return {key: isDeletable ? 'rule.control-enabled' : 'rule.control-disabled', values: {label: label.text}}
}

/** What follows from removing the relationship with a customer who bought nothing any more (R54-R57). */
function removal(...outcomes: PhraseKey[]): RuleScenario {
  return scenario(
    given('signed-in.partner-center', 'customer.reseller', 'sold.none'),
    when('rule.remove-relationship'),
    then(...outcomes)
  )
}

/** Decides I11 as the text has it: first this, then the relationship (R58, R59). */
function ordersFirst(purchase: PhraseKey): RuleScenario {
  return scenario(
    given('signed-in.partner-center', 'customer.reseller', 'sold.none', purchase),
    when('rule.remove-relationship'),
    then('rule.removal-refused'),
    when('rule.cancel-purchases', 'rule.remove-relationship'),
    then('outcome.customer-gone')
  )
}

function scenario(...parts: RuleStep[][]): RuleScenario {
  return {steps: parts.flat()}
}

function given(...keys: PhraseKey[]): RuleStep[] {
  return keys.map((key) => ({keyword: 'given', key}))
}

function when(...keys: PhraseKey[]): RuleStep[] {
  return keys.map((key) => ({keyword: 'when', key}))
}

function then(...keys: PhraseKey[]): RuleStep[] {
  return keys.map((key) => ({keyword: 'then', key}))
}
