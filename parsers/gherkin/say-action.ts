import type {PhraseKey} from '../language/index.js'
import type {Action} from '../types.js'

/** A phrase with the values of its parameters. */
export interface Said {
  key: PhraseKey
  values: Record<string, string | readonly string[]>
}

/**
 * The phrase that says what the reader does.
 *
 * @returns `null` for what no phrase says
 */
export function sayAction(action: Action): Said | null {
  const labels = action.labels ?? []
  const label = labels.at(-1)
  switch (action.kind) {
    case 'navigate':
      if (labels.length === 0) return null
      if (action.object === 'page' && label !== undefined) return {key: 'navigate.page', values: {label}}
      // An address is the link that it names.
      return action.linkId === undefined || (labels.length === 1 && action.linkId === label)
        ? {key: 'navigate', values: {path: labels}}
        : {key: 'navigate.link', values: {path: labels, link: action.linkId}}
    case 'expand':
      return label === undefined ? null : {key: 'expand.label', values: {label}}
    case 'press':
    case 'choose':
    case 'select':
      return label === undefined ? sayObject(action) : sayPress(action, label)
    case 'follow':
      if (label === undefined) return sayObject(action)
      return action.linkId === undefined
        ? {key: 'follow.label', values: {label}}
        : {key: 'follow.label.link', values: {label, link: action.linkId}}
    case 'type':
    case 'clear':
      return sayField(action, action.kind, label)
    case 'fill':
      return action.object === 'business-needs' ? {key: 'fill.business-needs', values: {}} : null
    case 'check':
      if (label !== undefined) return {key: 'check.label', values: {label}}
      return action.object === 'acknowledgement' ? {key: 'check.acknowledgement', values: {}} : null
    case 'uncheck':
      return label === undefined ? null : {key: 'uncheck.label', values: {label}}
    case 'read':
      if (action.object === 'terms') return {key: 'read.terms', values: {}}
      if (action.object !== 'agreement') return null
      return label === undefined ? {key: 'read.agreement', values: {}} : {key: 'read.agreement.label', values: {label}}
    case 'complete':
      return sayMacro(action)
    case 'wait':
      return action.object === 'partner' || action.object === 'mail' ? {key: `wait.${action.object}`, values: {}} : null
    case 'repeat':
      return action.object === 'subscription' ? {key: 'repeat.subscriptions', values: {}} : null
    default:
      return null
  }
}

function sayPress({object, role}: Action, label: string): Said {
  if (object === 'status') return {key: 'choose.status', values: {label}}
  return {key: role === undefined || role === 'textbox' ? 'press' : `press.${role}`, values: {label}}
}

/** What is selected, chosen or followed without a label. */
function sayObject({object, optional}: Action): Said | null {
  switch (object) {
    case 'link':
    case 'agreement':
      return {key: `follow.${object}`, values: {}}
    case 'subscription':
    case 'product':
    case 'provider':
    case 'customer':
      return {key: `select.${object}`, values: {}}
    case 'partner':
      return {key: optional ? 'select.partner.optional' : 'select.partner', values: {}}
    case 'location':
    case 'organization-size':
      return {key: `choose.${object}`, values: {}}
    default:
      return null
  }
}

function sayField({object, wording}: Action, kind: 'type' | 'clear', label: string | undefined): Said | null {
  if (kind === 'type' && (object === 'location' || object === 'keywords')) {
    return label === undefined ? {key: `type.${object}`, values: {}} : {key: `type.${object}.label`, values: {label}}
  }
  if (object !== undefined && object !== 'partner-id') return null
  if (label !== undefined) return {key: `${kind}.label`, values: {label}}
  return object !== undefined && wording !== undefined ? {key: `${kind}.wording`, values: {label: wording}} : null
}

/** What the text tells to complete without saying how (T15). */
function sayMacro({object}: Action): Said | null {
  const isKnown = object === 'account' || object === 'order' || object === 'providers-page'
  return isKnown ? {key: `complete.${object}`, values: {}} : null
}
