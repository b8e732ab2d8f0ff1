import {
  type Command,
  type CommandName,
  commandNames,
  commands,
  isCommand,
  isLater,
  type Option,
  type OptionName,
  optionRows
} from './options.js'
import {listOf, nearest} from './suggest.js'
import {UserError} from './user-error.js'

/** A command line as understood. */
export interface Arguments {
  command: CommandName
  /** Paths, without the command word. */
  paths: string[]
  /** Options in the order given; a switch has the value `''`. */
  given: Array<{name: OptionName; value: string}>
}

type Row = Option & {name: OptionName}

/**
 * Understands a command line by the table in `options.ts`.
 *
 * @param argv without node and script
 * @returns command, paths and options, every value checked that the table can check
 * @throws UserError naming what is wrong and what was expected
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const [first = ''] = argv
  if (isCommand(first)) refuseLater(first)
  const {words, given} = readTokens(argv)
  const [word = ''] = words
  const command = isCommand(word) ? word : (commandNames()[0] ?? 'check')
  refuseLater(command)
  const paths = isCommand(word) ? words.slice(1) : words
  for (const {row} of given) refuseElsewhere(row, command)
  refuseRepeated(given.map(({row}) => row))
  for (const {row} of given) refuseWithout(row, given)
  const wantsPaths = !given.some(({row}) => row.name === 'help' || row.name === 'version')
  if (wantsPaths) refuseCount(command, paths)
  return {command, paths, given: given.map(({row, value}) => ({name: row.name, value}))}
}

/**
 * The value of an option.
 *
 * @param args as understood
 * @param name of the option
 * @returns value as given, or else its default; `undefined` for one without default
 */
export function optionValue({given}: Pick<Arguments, 'given'>, name: OptionName): string | undefined {
  return given.find((option) => option.name === name)?.value ?? optionRows.find((row) => row.name === name)?.default
}

/**
 * Every value of an option that can be repeated.
 *
 * @param args as understood
 * @param name of the option
 * @returns values as given, none where it was not
 */
export function optionValues({given}: Pick<Arguments, 'given'>, name: OptionName): string[] {
  return given.filter((option) => option.name === name).map(({value}) => value)
}

/**
 * Whether an option was given.
 *
 * @param args as understood
 * @param name of the option
 * @returns true also when its value is the default
 */
export function isGiven({given}: Pick<Arguments, 'given'>, name: OptionName): boolean {
  return given.some((option) => option.name === name)
}

function readTokens(argv: readonly string[]): {words: string[]; given: Array<{row: Row; value: string}>} {
  const words: string[] = []
  const given: Array<{row: Row; value: string}> = []
  for (let at = 0; at < argv.length; at++) {
    const token = argv[at] ?? ''
    if (token === '--') {
      words.push(...argv.slice(at + 1))
      break
    }
    if (!token.startsWith('-') || token === '-') {
      words.push(token)
      continue
    }
    const {row, written, attached} = readOption(token)
    if (row.value === undefined) {
      if (attached !== undefined) {
        throw new UserError(`Unexpected value \`${attached}\` for \`${written}\`, expected none`)
      }
      given.push({row, value: ''})
      continue
    }
    const next = argv[at + 1]
    if (attached === undefined && (next === undefined || next.startsWith('--'))) {
      throw new UserError(`Missing value for \`${written}\`, expected ${expectedOf(row)}`)
    }
    const value = attached ?? next ?? ''
    if (attached === undefined) at++
    refuseValue(row, value)
    given.push({row, value})
  }
  return {words, given}
}

function readOption(token: string): {row: Row; written: string; attached: string | undefined} {
  const equals = token.indexOf('=')
  const written = equals === -1 ? token : token.slice(0, equals)
  const row = optionRows.find(({name, short}) => written === `--${name}` || (short && written === `-${short}`))
  if (row === undefined) {
    const names = optionRows.filter(({later}) => !later).map(({name}) => `--${name}`)
    const meant = nearest(written, names)
    throw new UserError(
      `Unexpected option \`${written}\`, ${meant ? `did you mean \`${meant}\`` : `expected ${listOf(names)}`}`
    )
  }
  if (row.later) throw new UserError(`\`${written}\` is not there yet, leave it out`)
  return {row, written, attached: equals === -1 ? undefined : token.slice(equals + 1)}
}

function refuseValue(row: Row, value: string): void {
  const {name, choices, open, range, laterChoices = []} = row
  if (value.trim() === '') throw new UserError(`Unexpected empty value for \`--${name}\`, expected ${expectedOf(row)}`)
  if (range && !isWithin(value, range)) {
    throw new UserError(`Unexpected value \`${value}\` for \`--${name}\`, expected ${expectedOf(row)}`)
  }
  if (choices === undefined || choices.includes(value)) return
  if (laterChoices.includes(value)) {
    throw new UserError(`\`--${name} ${value}\` is not there yet, expected ${expectedOf(row)}`)
  }
  if (open) return
  const meant = nearest(value, choices)
  const hint = meant ? `, did you mean \`${meant}\`` : ''
  throw new UserError(`Unexpected value \`${value}\` for \`--${name}\`, expected ${expectedOf(row)}${hint}`)
}

/** What a value may be, in words. */
function expectedOf({choices, open, range, value, name}: Row): string {
  if (choices && !open) return listOf(choices)
  if (range) return `a whole number from ${range.join(' to ')}`
  const words = `${/^[aeiou]/i.test(value ?? '') ? 'an' : 'a'} ${(value ?? name).toLowerCase()}`
  return choices ? `${choices.map((choice) => `\`${choice}\``).join(', ')}, or the id of ${words}` : words
}

function isWithin(value: string, [least, most]: readonly [number, number]): boolean {
  return /^\d+$/.test(value) && least <= Number(value) && Number(value) <= most
}

function refuseLater(command: CommandName): void {
  if (isLater(command)) throw new UserError(`\`${command}\` is not there yet, expected ${listOf(commandNames())}`)
}

function refuseElsewhere({name, commands: places}: Row, command: CommandName): void {
  if (places.includes(command)) return
  const here = optionRows.filter((row) => row.commands.includes(command) && !row.later).map((row) => `--${row.name}`)
  throw new UserError(`Unexpected option \`--${name}\` with \`${command}\`, expected ${listOf(here)}`)
}

function refuseWithout({name, only}: Row, given: ReadonlyArray<{row: Row; value: string}>): void {
  if (only === undefined) return
  if (given.some(({row, value}) => row.name === only.option && value === only.value)) return
  throw new UserError(
    `Unexpected \`--${name}\` without \`--${only.option} ${only.value}\`, expected both, or leave it out`
  )
}

function refuseRepeated(rows: readonly Row[]): void {
  const repeated = rows.find((row, index) => row.value && !row.repeatable && rows.indexOf(row) !== index)
  if (repeated) throw new UserError(`Unexpected second \`--${repeated.name}\`, expected it once`)
}

function refuseCount(name: CommandName, paths: readonly string[]): void {
  const {min = 0, max = Number.POSITIVE_INFINITY, argument}: Command = commands[name]
  if (paths.length < min) throw new UserError(`Missing argument of \`${name}\`, expected \`${name} ${argument}\``)
  if (paths.length > max) {
    const expected = max === 0 ? 'none' : `\`${name} ${argument}\``
    throw new UserError(`Unexpected argument \`${paths[max]}\` of \`${name}\`, expected ${expected}`)
  }
}
