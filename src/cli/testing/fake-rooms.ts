import {fileURLToPath} from 'node:url'
import {
  defaultConfig,
  type FeatureFile,
  type PlannedStep,
  type Procedure,
  type ProcedureDocument,
  readConfig,
  type ScenarioPlan,
  type Step
} from '../../../parsers/index.js'
import type {Rooms} from '../rooms.js'

/**
 * Rooms that read a toy language, so that the command is tested without the real parsers and portal:
 *
 *     locale: nl-NL
 *     monikers: a, b
 *     # Title
 *     1. pass
 *     2. (b) drift OK to Submit
 *     3. ? words
 *
 * @param product folder of the product
 * @returns rooms whose steps are in `fake-steps.ts`
 */
export function fakeRooms(product: string): Rooms {
  return {
    parsers: async () => ({
      parseDocument,
      planScenarios,
      printFeatures,
      languageSubtags: () => ['en', 'nl'],
      generatedMark: '# Written by a fake',
      readConfig,
      defaultConfig
    }),
    releases: async () => [
      {id: '2020', from: '2020-01-01'},
      {id: '2021', from: '2021-06-01'}
    ],
    clouds: async () => [],
    browser: async () => ({
      ensureBrowser: async () => {
        throw new Error('the fake rooms have no browser')
      }
    }),
    steps: fileURLToPath(new URL('./fake-steps.ts', import.meta.url)),
    product
  }
}

function parseDocument(text: string, {path}: {path: string}): ProcedureDocument {
  if (text.includes('explode')) throw new Error('the fake parser exploded')
  const locale = /^locale: (.+)$/m.exec(text)?.[1] ?? 'en-US'
  const monikers = /^monikers: (.+)$/m.exec(text)?.[1]?.split(', ') ?? []
  const procedures: Procedure[] = []
  text.split('\n').forEach((line, index) => {
    const title = /^# (.+)$/.exec(line)?.[1]
    const at = {line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1}
    if (title) procedures.push(procedureOf(title, at, monikers))
    const step = stepOf(line, at, monikers)
    const procedure = procedures.at(-1)
    if (step && procedure) procedure.steps.push({...step, ordinal: procedure.steps.length + 1})
  })
  return {
    path,
    locale,
    language: locale.slice(0, 2),
    translated: locale !== 'en-US',
    bilingual: false,
    readings: ['localized'],
    date: null,
    release: '2020',
    monikers,
    procedures,
    rules: [],
    prose: [],
    messages: []
  }
}

type At = Pick<Step, 'line' | 'column' | 'endLine' | 'endColumn'>

function procedureOf(title: string, at: At, monikers: string[]): Procedure {
  const anchor = title.toLowerCase().replaceAll(' ', '-')
  const goal = title.includes('elsewhere') ? null : ('view-partner-relationships' as const)
  return {anchor, title, ...at, monikers, titles: {localized: title}, goal, steps: [], prose: []}
}

function stepOf(line: string, at: At, monikers: string[]): Omit<Step, 'ordinal'> | null {
  const [, written = '', moniker, text] = /^(\d+)\. (?:\((.+?)\) )?(.+)$/.exec(line) ?? []
  if (text === undefined) return null
  const start = {line: at.line, column: line.length - text.length + 1}
  const position = {start, end: {line: at.line, column: line.length + 1}}
  const isUnread = text.startsWith('?')
  const [, label] = /^(?:drift|fail) (\w+)/.exec(text) ?? []
  const from = {line: at.line, column: start.column + text.indexOf(label ?? '')}
  const labelPosition = {start: from, end: {line: at.line, column: from.column + (label ?? '').length}}
  const action = {
    kind: 'press' as const,
    ...start,
    endLine: at.line,
    endColumn: line.length + 1,
    ...(label ? {labels: [label], written: [{text: label, marked: true, position: labelPosition}]} : {})
  }
  return {
    ...at,
    written,
    monikers: moniker ? [moniker] : monikers,
    reading: 'localized',
    text,
    actions: isUnread ? [] : [action],
    sentences: [
      {
        kind: isUnread ? 'unread' : 'action',
        text,
        position,
        actions: isUnread ? [] : [action],
        language: 'en',
        ...(isUnread ? {unread: {reason: 'No verb starts it', words: [text.slice(2)], position}} : {})
      }
    ]
  }
}

function planScenarios(document: ProcedureDocument): ScenarioPlan[] {
  const {path, locale, language, release, procedures} = document
  const monikers = document.monikers.length > 0 ? document.monikers : ['-']
  return procedures.flatMap(({anchor, title, goal, steps, line}) =>
    monikers.flatMap((moniker): ScenarioPlan[] => {
      const own = steps.filter((step) => moniker === '-' || step.monikers.includes(moniker))
      if (own.length === 0) return []
      const position = {start: {line, column: 1}, end: {line, column: title.length + 3}}
      const notGenerated = {verdict: 'out-of-scope' as const, reason: 'It is about something else'}
      return [
        {
          id: `${path}#${anchor}/${moniker}/localized`,
          document: path,
          kind: 'procedure',
          anchor,
          title,
          goal,
          moniker,
          reading: 'localized',
          locale,
          language,
          release,
          branch: null,
          position,
          ...(goal === null ? {notGenerated, steps: []} : {steps: own.map(plannedOf)})
        }
      ]
    })
  )
}

function plannedOf(step: Step): PlannedStep {
  const [sentence] = step.sentences
  const [action] = step.actions
  const position = sentence?.position ?? {start: step, end: step}
  const origin = action ? 'action' : 'unread'
  const text = action ? step.text : `(?) ${step.text}`
  return {keyword: 'when', text, origin, position, written: step.written, ...(action ? {action} : {})}
}

function printFeatures(plans: readonly ScenarioPlan[]): FeatureFile[] {
  const written = plans.filter((plan) => !plan.notGenerated)
  const [first] = written
  if (first === undefined) return []
  const lines = [`# Written by a fake from ${first.document}`, `@${first.locale}`, `Feature: ${first.document}`]
  const scenarios = written.map((plan) => {
    lines.push(`@${plan.moniker}`, `Scenario: ${plan.title}`)
    const line = lines.length
    const stepLines = plan.steps.map(({text}) => lines.push(`* ${text}`))
    return {plan, line, stepLines}
  })
  const stem = first.document.split('/').at(-1)?.replace(/\.md$/, '')
  return [{path: `${first.locale}/${stem}.feature`, text: `${lines.join('\n')}\n`, scenarios}]
}
