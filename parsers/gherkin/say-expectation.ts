import type {Action} from '../types.js'
import type {Said} from './say-action.js'

/**
 * The phrase that says what the text promises.
 *
 * @param action of the kind `expect`
 * @returns `null` for what no phrase says
 */
export function sayExpectation(action: Action): Said | null {
  return action.absent ? sayAbsence(action) : sayPresence(action)
}

/** Whether the promise itself names a place: the page that shows a partner's ID is part of it. */
export function saysPage(action: Action): boolean {
  return action.kind === 'expect' && action.object === 'partner-id' && !action.absent
}

function sayPresence(action: Action): Said | null {
  const {object, optional} = action
  const label = action.labels?.at(-1)
  const page = action.places?.find((place) => place.kind === 'page')?.label?.text
  switch (object) {
    case 'message':
    case 'page':
      return label === undefined ? null : {key: `expect.${object}`, values: {label}}
    case 'partner-id':
      return page === undefined
        ? {key: 'expect.partner-id', values: {}}
        : {key: 'expect.partner-id.page', values: {label: page}}
    case 'partner-details':
      return {key: optional ? 'expect.partner-details.optional' : 'expect.partner-details', values: {}}
    case 'partners':
    case 'partner':
    case 'customer':
    case 'relationship':
    case 'admin-roles':
    case 'agreement':
    case 'partner-of-record':
    case 'delegated-administrator':
    case 'status':
      return {key: `expect.${object}`, values: {}}
    default:
      return null
  }
}

function sayAbsence({object, labels}: Action): Said | null {
  const label = labels?.at(-1)
  switch (object) {
    case 'message':
      return label === undefined ? null : {key: 'expect.message.none', values: {label}}
    case 'partner-id':
    case 'partners':
    case 'partner':
    case 'customer':
    case 'subscription':
    case 'relationship':
    case 'admin-roles':
      return {key: `expect.${object}.none`, values: {}}
    case 'partner-details':
      return {key: 'expect.partner.none', values: {}}
    default:
      return null
  }
}
