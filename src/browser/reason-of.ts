import {stripVTControlCharacters} from 'node:util'

/**
 * Why Playwright could not launch or connect, in one line: its messages hold pages of arguments, logs and frames.
 * What the browser itself wrote says more than that it is gone.
 */
export function reasonOf(error: unknown): string {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  const [, written] = /\[err\] (?:\[[^\]]*\] )?(.+)/.exec(text) ?? []
  if (written !== undefined) return written.trim()
  const [frame] = /╔[^╝]*╝/.exec(text) ?? []
  if (frame !== undefined) return firstParagraph(frame)
  const [first = ''] = text.trim().split('\n')
  const told = first.replace(/^[\w.]+: /, '')
  const [, limit] = /Timeout (\d+)ms exceeded/.exec(told) ?? []
  return limit === undefined ? told || 'unknown reason' : `no answer within ${Number(limit) / 1000} s`
}

/** Playwright frames what its users should do; what is wrong stands first. */
function firstParagraph(frame: string): string {
  const lines = frame.split('\n').map((line) => line.replaceAll(/[╔╗╚╝║═]/g, '').trim())
  const start = lines.findIndex((line) => line !== '')
  const end = lines.indexOf('', start)
  return lines.slice(start, end === -1 ? undefined : end).join(' ')
}
