import {resolve} from 'node:path'
import {formatJson, formatPretty, hasColour, type Results} from '../../reports/index.js'
import type {Io} from './io.js'
import {type Arguments, optionValue} from './parse-arguments.js'
import {UserError} from './user-error.js'
import {writeFile} from './write-file.js'

/** A report that was asked for, on standard output unless it has a file. */
export interface Report {
  format: string
  file?: string
}

/** Where reports go, and what they may name. */
export interface ReportPlace {
  base: string
  io: Io
  resultsFile: string
}

/** Every format that there is; the table of options names them. */
const formats: Record<string, (results: Results, look: {colour: boolean; resultsFile: string}) => string> = {
  pretty: formatPretty,
  json: formatJson
}

/**
 * The reports that a command line asks for: each `--output` belongs to the `--format` before it.
 *
 * @param args as understood
 * @returns reports in the order given; without any, the default format on standard output
 * @throws UserError for an `--output` without a format of its own
 */
export function reportsOf(args: Arguments): Report[] {
  const reports: Report[] = []
  let open: Report | undefined
  for (const {name, value} of args.given) {
    if (name === 'format') {
      open = {format: value}
      reports.push(open)
    } else if (name === 'output') {
      if (open === undefined) {
        throw new UserError(`Unexpected \`--output ${value}\`, expected a \`--format\` of its own before it`)
      }
      open.file = value
      open = undefined
    }
  }
  return reports.length > 0 ? reports : [{format: optionValue(args, 'format') ?? ''}]
}

/**
 * Writes reports.
 *
 * @param reports asked for
 * @param results of the run
 * @param place where they go
 */
export function writeReports(reports: readonly Report[], results: Results, {base, io, resultsFile}: ReportPlace): void {
  for (const {format, file} of reports) {
    const write = formats[format]
    if (write === undefined) throw new Error(`no code for the format ${format}`)
    const colour = file === undefined && hasColour(io.stdout.isTTY === true, io.env)
    const text = write(results, {colour, resultsFile})
    if (file === undefined) io.stdout.write(text)
    else writeFile(resolve(base, file), text, file)
  }
}
