import type {Deed} from './deed.js'
import type {MacroId} from './types.js'

/** What a sentence says to do, or to be so, that its words alone make clear. */
export const deedOfMacro: Readonly<Record<MacroId, Deed>> = {
  'providers-page': {kind: 'complete', object: 'providers-page'},
  acknowledgement: {kind: 'check', object: 'acknowledgement'},
  'suspended-status': {kind: 'expect', object: 'status'},
  'partner-of-record': {kind: 'expect', object: 'partner-of-record'},
  'delegated-administrator': {kind: 'expect', object: 'delegated-administrator'},
  'no-admin-roles': {kind: 'expect', object: 'admin-roles', absent: true},
  'repeat-until-suspended': {kind: 'repeat', object: 'subscription', condition: 'active-subscriptions'}
}
