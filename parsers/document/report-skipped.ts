import type {VFile} from 'vfile'
import type {Skipped} from '../outline/index.js'
import type {OutlinedView} from './read-views.js'
import {report} from './report.js'

const reasons = {
  html: 'Unexpected block of raw HTML below the heading of a procedure, expected markdown, its text is not read',
  code: 'Unexpected block of code below the heading of a procedure, expected steps, it is not read',
  'empty-item': 'Unexpected item without text in a numbered list, expected a step, the numbers after it count it'
} as const

/**
 * Tell of what is neither step nor sentence in the section of a procedure: infos `block-not-read` for raw HTML and code,
 * warnings `step-empty` for items without text.
 *
 * @param views views of a document
 * @param file its file, where messages are added
 */
export function reportSkipped(views: readonly OutlinedView[], file: VFile): undefined {
  const skipped = new Map<number | undefined, Skipped>()
  for (const {sections} of views) {
    for (const section of sections) {
      if (section.steps.length === 0) continue
      for (const one of section.skipped) skipped.set(one.position.start.offset, one)
    }
  }

  for (const {kind, position} of skipped.values()) {
    const isEmpty = kind === 'empty-item'
    report(file, {
      level: isEmpty ? 'warning' : 'info',
      ruleId: isEmpty ? 'step-empty' : 'block-not-read',
      place: position,
      reason: reasons[kind]
    })
  }
}
