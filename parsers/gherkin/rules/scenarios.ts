import type {Language, PhraseKey} from '../../language/index.js'
import {type PartnerType, partnerKinds, partnerTypes, type Statement, type StatementId} from '../../types.js'
import {expected, nameOfType, presupposed, scenario, tried} from './rule-steps.js'
import type {Stated} from './stated.js'
import type {Cell, RuleContext, RuleScenario, RuleStep} from './types.js'

/** Writes the scenarios of statements that make one rule. */
export type Scenarios = (stated: readonly [Stated, ...Stated[]], context: RuleContext) => RuleScenario[]

/** The column of each rule with a scenario of its own in DOMAIN.md section 2 (*cov* = R); all other statements have none. */
export const scenarios: Readonly<Partial<Record<StatementId, Scenarios>>> = {
  'partner-id-from-partner': () => [
    scenario(
      presupposed('signed-in', 'subscriptions.one', 'partner-of-record.set'),
      tried('rule.try-unknown-id'),
      expected('rule.id-refused')
    )
  ],
  'administrator-abilities': (stated, {language}) => [
    scenario(
      presupposed('signed-in'),
      stated.map((one) => ({...abilitiesStep('rule.administrator-can', one, language), from: one}))
    )
  ],
  'administrator-role-delegated': () => [
    scenario(
      presupposed('signed-in', 'offer.plain'),
      expected('rule.no-administrator-abilities'),
      tried('rule.authorize-offer'),
      expected('rule.all-administrator-abilities')
    )
  ],
  'new-admin-center': ([{statement}]) => [
    scenario(
      presupposed('signed-in', 'rule.old-admin-center'),
      [{keyword: 'when', key: 'press.switch', values: {label: statement.label?.text ?? ''}}],
      expected('rule.new-admin-center')
    )
  ],
  'partner-starts': ([{statement}]) => [
    scenario(
      presupposed('signed-in', 'subscriptions.one', 'partner-of-record.none'),
      expected(statement.contrary ? 'rule.way-to-add' : 'rule.no-way-to-add')
    )
  ],
  'authorization-delegates': () => [
    scenario(
      presupposed('signed-in', 'offer.plain'),
      tried('rule.authorize-without-yes'),
      expected('rule.no-delegated-administrator')
    )
  ],
  'customer-cannot-remove-reseller': ([{statement}]) => [
    scenario(
      presupposed('signed-in', 'partner.present'),
      tried('rule.try-to-delete-partner'),
      statement.contrary
        ? expected('outcome.partner-gone')
        : expected('rule.delete-refused', 'outcome.relationship-kept')
    )
  ],
  'delete-grayed-out': ([{statement}]) => [
    scenario(presupposed('signed-in', 'partner.present'), tried('rule.open-partner'), [
      {
        keyword: 'then',
        key: statement.contrary ? 'rule.control-enabled' : 'rule.control-disabled',
        values: {label: statement.label?.text ?? ''}
      }
    ])
  ],
  'partner-chooses-type': () => [
    scenario(presupposed('signed-in', 'invitation.received'), tried('rule.open-invitation'), expected('rule.one-type'))
  ],
  'agreement-before-purchases': () => [
    {
      branch: 'purchases',
      ...scenario(
        presupposed('signed-in', 'rule.partner-without-agreement'),
        expected('rule.purchase-refused'),
        tried('rule.accept-agreement'),
        expected('rule.purchase-allowed')
      )
    }
  ],
  'agreement-before-management': () => [
    {
      branch: 'management',
      ...scenario(
        presupposed('signed-in', 'rule.partner-without-agreement'),
        expected('rule.management-refused'),
        tried('rule.accept-agreement'),
        expected('rule.management-allowed')
      )
    }
  ],
  'admin-roles-by-request': () => [
    {
      branch: 'with-admin-roles',
      ...scenario(
        presupposed('signed-in', 'rule.invitation-with-admin-roles'),
        tried('rule.accept-invitation'),
        expected('outcome.admin-roles-granted')
      )
    },
    {
      branch: 'without-admin-roles',
      ...scenario(
        presupposed('signed-in', 'rule.invitation-without-admin-roles'),
        tried('rule.accept-invitation'),
        expected('outcome.relationship-accepted', 'rule.no-admin-roles')
      )
    }
  ],
  'cancel-instead': () => [
    scenario(
      presupposed('signed-in', 'agreement.open', 'rule.invitation-with-admin-roles'),
      tried('rule.cancel-invitation'),
      expected(
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
        presupposed('signed-in', 'partner.admin-roles'),
        tried('rule.remove-admin-roles'),
        contrary
          ? expected('outcome.partner-gone')
          : expected('outcome.admin-roles-removed', 'outcome.relationship-kept'),
        asType
      )
    ]
  },
  'deletable-types': ([{statement}], {language}) => [
    {
      steps: [
        ...presupposed('signed-in'),
        {keyword: 'given', key: 'rule.partner-of-type', values: {label: '<type>'}},
        ...tried('rule.open-partner'),
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
      presupposed('signed-in.partner-center', 'customer.reseller', 'sold.none'),
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
          ...presupposed('signed-in.partner-center', 'customer.reseller'),
          {keyword: 'given', column: 'subscriptions'},
          ...tried('rule.open-account'),
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
      presupposed('signed-in.partner-center', 'rule.ended-relationship'),
      tried('rule.send-request'),
      expected('rule.request-sent')
    )
  ]
}

/** Whether a partner of a type can be deleted, with the control that the text names, if it names one. */
function deletion({types = [], label}: Statement, type: PartnerType): Cell {
  const isDeletable = types.includes(type)
  if (!label) return {key: isDeletable ? 'rule.can-delete' : 'rule.cannot-delete'}
  return {key: isDeletable ? 'rule.control-enabled' : 'rule.control-disabled', values: {label: label.text}}
}

function abilitiesStep(key: PhraseKey, {statement}: Stated, {data}: Language): RuleStep {
  return {keyword: 'then', key, values: {list: (statement.abilities ?? []).map((one) => data.abilities[one].name)}}
}

/** What follows from removing the relationship with a customer who bought nothing any more (R54-R57). */
function removal(...outcomes: PhraseKey[]): RuleScenario {
  return scenario(
    presupposed('signed-in.partner-center', 'customer.reseller', 'sold.none'),
    tried('rule.remove-relationship'),
    expected(...outcomes)
  )
}

/** Decides I11 as the text has it: first this, then the relationship (R58, R59). */
function ordersFirst(purchase: PhraseKey): RuleScenario {
  return scenario(
    presupposed('signed-in.partner-center', 'customer.reseller', 'sold.none', purchase),
    tried('rule.remove-relationship'),
    expected('rule.removal-refused'),
    tried('rule.cancel-purchases', 'rule.remove-relationship'),
    expected('outcome.customer-gone')
  )
}
