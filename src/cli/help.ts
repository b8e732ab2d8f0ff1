import {type Command, type CommandName, commandNames, commands, type Option, optionRows} from './options.js'

/**
 * Says how the command is used, from the tables in `options.ts`.
 *
 * @param only a command to say it for; default all of them
 * @returns text, its last line ended
 */
export function help(only?: CommandName): string {
  const names = only ? [only] : commandNames()
  const rows = optionRows.filter((row) => !row.later && row.commands.some((name) => names.includes(name)))
  return [
    `Usage: docs-conformance ${only ? usageOf(only) : '[command] [options] [path…]'}`,
    '',
    ...(only
      ? [`  ${sentence(commands[only].about)}`]
      : ['Commands', ...table(names.map((name) => [usageOf(name), about(name)]))]),
    '',
    'Options',
    ...table(rows.map((row) => [nameOf(row), aboutOption(row, only)])),
    '',
    ...(names.some(takesPaths)
      ? [
          'A path is a Markdown file or a folder of them; without one, the documents of `features/docs`',
          'Exit code: 0 nothing at or above `--fail-on`, 1 findings or failing scenarios, 2 the run could not be done'
        ]
      : ['Exit code: 0 interrupted, 2 it could not be done']),
    ''
  ].join('\n')
}

function usageOf(name: CommandName): string {
  const {argument}: Command = commands[name]
  return `${name} ${argument}`.trimEnd()
}

function takesPaths(name: CommandName): boolean {
  return commands[name].argument !== ''
}

function about(name: CommandName): string {
  return `${commands[name].about}${name === commandNames()[0] ? ' (the one meant without a command)' : ''}`
}

function nameOf({name, short, value}: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
}

function aboutOption(
  {about: text, choices, open, value, range, default: preset, repeatable, commands: places, only: when}: Option,
  only?: CommandName
) {
  const values = choices ? [`${choices.join('|')}${open ? `|${value?.toLowerCase()}` : ''}`] : []
  const notes = [
    ...values,
    ...(range ? [range.join(' to ')] : []),
    ...(preset ? [`default ${preset}`] : []),
    ...(repeatable ? ['repeatable'] : []),
    ...(when ? [`only with --${when.option} ${when.value}`] : []),
    ...(only || places.includes('check') ? [] : [`only ${places.join(', ')}`])
  ]
  return `${text}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

function table(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
