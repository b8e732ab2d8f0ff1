/**
 * Every phrase that a feature can hold, as keys of a language file's `phrases`.
 *
 * The entry is a cucumber expression: the generator fills its parameters and the step definitions register it, so the
 * two cannot disagree. Parameters: `{label}` a name as the text writes it, `{path}` names joined by ` > `, `{link}` the
 * identity of a link.
 */
export const phraseParameters = {
  // Given: the state that a procedure presupposes
  'signed-in': [],
  'subscriptions.one': [],
  'subscriptions.several': [],
  'partner-of-record.none': [],
  'partner-of-record.set': [],
  'partner-id.known': [],
  'offer.plain': [],
  'offer.trial': [],
  'offer.purchase': [],
  'relationships.some': [],
  'relationships.none': [],
  // When: where the reader looks
  'place.page': ['label'],
  'place.page.subscription': [],
  'place.group': ['label'],
  'place.group.subscription-cost': [],
  'place.side': [],
  'place.mail': [],
  // When: what the reader does
  navigate: ['path'],
  'navigate.link': ['path', 'link'],
  press: ['label'],
  'press.tab': ['label'],
  'press.button': ['label'],
  'press.link': ['label'],
  'press.menuitem': ['label'],
  'press.radio': ['label'],
  'press.checkbox': ['label'],
  'press.switch': ['label'],
  'press.row': ['label'],
  'press.box': ['label'],
  'press.option': ['label'],
  'expand.label': ['label'],
  'follow.label': ['label'],
  'follow.label.link': ['label', 'link'],
  'follow.link': [],
  'select.subscription': [],
  'type.label': ['label'],
  'type.wording': ['label'],
  'clear.label': ['label'],
  'clear.wording': ['label'],
  'check.label': ['label'],
  'uncheck.label': ['label'],
  'read.terms': [],
  'complete.account': [],
  // Then: what the text promises
  'expect.partner-id': [],
  'expect.partner-id.page': ['label'],
  'expect.partners': [],
  'expect.message': ['label'],
  // Then: what the procedure is for
  'outcome.partner-of-record.set': [],
  'outcome.partner-of-record.none': [],
  'outcome.other-subscriptions-unchanged': [],
  'outcome.delegated-administrator': [],
  'outcome.offered-subscription': [],
  'outcome.relationships-listed': [],
  'outcome.no-relationships-listed': []
} as const satisfies Record<string, ReadonlyArray<'label' | 'path' | 'link'>>

export type PhraseKey = keyof typeof phraseParameters
