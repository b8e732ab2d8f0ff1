import {accept, type Decision, refuse} from './refusal.js'
import type {System} from './system.js'

export type ClockCommand = {type: 'setClock'; now: string}

export type ClockEvent = {type: 'clockSet'; now: string}

/**
 * Decides what time it is: whoever runs the system tells it, as it looks at no clock itself.
 *
 * Refused: `unknown-value` (an instant is written as `2020-05-07T09:30:00.000Z`), `clock-runs-back`.
 */
export function decideClock({now}: ClockCommand, system: System): Decision<ClockEvent> {
  if (!isInstant(now)) return refuse('unknown-value', {field: 'now', value: now, expected: ['an instant in UTC']})
  if (now === system.now) return accept()
  if (now < system.now) return refuse('clock-runs-back', {now, before: system.now})
  return accept({type: 'clockSet', now})
}

/** The system after the clock was set. */
export function evolveClock(system: System, {now}: ClockEvent): System {
  return {...system, now}
}

/**
 * Only one way to write an instant, with a year of four digits, so that later ones also sort later as text. Dates that
 * no calendar has (`2020-02-30`) are read as the day that they would be, so they do not come back as they were.
 */
function isInstant(text: string): boolean {
  const time = Date.parse(text)
  return /^\d{4}-/.test(text) && !Number.isNaN(time) && new Date(time).toISOString() === text
}
