import type {FailOn} from '../../reports/index.js'

/** A command, by its first word. */
export interface Command {
  about: string
  /** What it takes besides options. */
  argument: string
  /** How many of those; default any number. */
  max?: number
  min?: number
  /** Known by name, refused until it is there. */
  later?: true
}

/** Every command; the first is the one meant without a command word. */
export const commands = {
  check: {argument: '[path…]', about: 'hold documents against the reference system'},
  generate: {argument: '[path…]', about: 'write the features of documents'},
  explain: {argument: '<file[:line]>', about: 'say how each sentence was understood', min: 1, max: 1},
  parse: {argument: '<file>', about: 'print what was read of a document, as JSON', min: 1, max: 1},
  serve: {argument: '', about: 'open the portal as web pages, until Ctrl-C', max: 0},
  merge: {argument: '', about: 'join the results of several machines', later: true}
} as const satisfies Record<string, Command>
export type CommandName = keyof typeof commands

/** An option: help, parsing and refusals all come from this row. */
export interface Option {
  name: string
  short?: string
  commands: readonly CommandName[]
  /** What stands for its value in the help; a switch has none. */
  value?: string
  /** Values that it takes. */
  choices?: readonly string[]
  /** Whether it takes others than `choices`. */
  open?: true
  /** The least and the most of a whole number. */
  range?: readonly [least: number, most: number]
  /** What it is about: refused where that is not asked for. */
  only?: {option: string; value: string}
  /** Values refused by name until they are there. */
  laterChoices?: readonly string[]
  repeatable?: true
  default?: string
  about: string
  /** Refused by name until it is there. */
  later?: true
}

/** Of a run in the browser. */
const inBrowser = {commands: ['check'], only: {option: 'target', value: 'browser'}} as const

const ofDocuments = ['check', 'generate', 'explain', 'parse'] as const
const all = [...ofDocuments, 'serve'] as const

/** Every option, in the order of the help (DESIGN.md section 8.1). */
export const options = [
  {
    name: 'target',
    commands: ['check'],
    value: 'TARGET',
    choices: ['model', 'browser'],
    default: 'model',
    about: 'what a scenario acts on: the portal in memory, or its web pages in a browser, which is found or installed'
  },
  {
    name: 'parallel',
    commands: ['check'],
    value: 'NUMBER',
    range: [1, 64],
    about: 'processes that run scenarios beside each other, each with a browser of its own; default none but this one'
  },
  {name: 'headed', ...inBrowser, about: 'show the windows of the browser'},
  {
    name: 'slow-mo',
    ...inBrowser,
    value: 'NUMBER',
    range: [0, 5000],
    about: 'milliseconds to wait after everything that is done in the browser, for those who watch'
  },
  {
    name: 'screenshots',
    ...inBrowser,
    value: 'WHEN',
    choices: ['on-failure', 'every-step'],
    default: 'on-failure',
    about: 'when pictures are taken of the page, into reports/latest/browser'
  },
  {
    name: 'browser-ws',
    ...inBrowser,
    value: 'ADDRESS',
    about:
      'browser elsewhere: `ws://…` of a Playwright server, `http://…` of a debugging port; else the one in DOCS_CONFORMANCE_BROWSER_WS'
  },
  {
    name: 'release',
    commands: ['check', 'generate'],
    value: 'RELEASE',
    choices: ['as-written', 'latest'],
    open: true,
    default: 'as-written',
    about: 'what a document is held against: the release it was written for, the newest, or one by its id'
  },
  {name: 'locale', commands: ['check'], value: 'LOCALE', repeatable: true, about: 'only documents of this locale'},
  {name: 'moniker', commands: ['check'], value: 'MONIKER', repeatable: true, about: 'only readers of this moniker'},
  {
    name: 'reading',
    commands: ['check'],
    value: 'READING',
    choices: ['source', 'localized'],
    repeatable: true,
    about: 'only this text of a bilingual document'
  },
  {
    name: 'tags',
    commands: ['check'],
    value: 'EXPRESSION',
    about: 'only scenarios with these tags, `@nl-NL and not @x`'
  },
  {
    name: 'results',
    commands: ['check'],
    value: 'FILE',
    default: 'reports/latest/results.json',
    about: 'where results go as JSON'
  },
  {
    name: 'format',
    commands: ['check'],
    value: 'FORMAT',
    choices: ['pretty', 'json'],
    laterChoices: ['sarif', 'junit', 'github', 'html'],
    repeatable: true,
    default: 'pretty',
    about: 'report on standard output, or into the `--output` that follows'
  },
  {
    name: 'output',
    commands: ['check', 'generate'],
    value: 'PATH',
    repeatable: true,
    about: 'file of the preceding `--format`; of `generate` the folder'
  },
  {
    name: 'fail-on',
    commands: ['check'],
    value: 'LEVEL',
    choices: ['error', 'warning', 'never'] satisfies readonly FailOn[],
    default: 'error',
    about: 'findings that end in exit code 1'
  },
  {name: 'check', commands: ['generate'], about: 'write nothing, exit with 1 when something would change'},
  {name: 'unread', commands: ['explain'], about: 'only sentences that were not read'},
  {
    name: 'config',
    commands: ofDocuments,
    value: 'FILE',
    default: 'docs-conformance.config.json',
    about: 'moniker definitions, default moniker, locales, ignored rules'
  },
  {
    name: 'port',
    commands: ['serve'],
    value: 'NUMBER',
    about: 'where the portal listens on the loopback address; default a free port'
  },
  {name: 'baseline', commands: ['check'], value: 'FILE', about: 'accepted drift', later: true},
  {name: 'update-baseline', commands: ['check'], about: 'accept what is there', later: true},
  {name: 'shard', commands: ['check'], value: 'I/N', about: 'a part of the run', later: true},
  {name: 'help', short: 'h', commands: all, about: 'say this'},
  {name: 'version', commands: all, about: 'say the version'}
] as const satisfies readonly Option[]
export type OptionName = (typeof options)[number]['name']

/** The table as rows of one type. */
export const optionRows: readonly (Option & {name: OptionName})[] = options

/**
 * Commands by name.
 *
 * @param isThere whether those that can be called, or those that are only known
 * @returns their names
 */
export function commandNames(isThere = true): CommandName[] {
  return (Object.keys(commands) as CommandName[]).filter((name) => isLater(name) !== isThere)
}

/**
 * Whether a word is a command.
 *
 * @param word first word of the command line
 * @returns true for those known by name too
 */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word)
}

/**
 * Whether a command is only known by name.
 *
 * @param name of a command
 * @returns true when it has to be refused
 */
export function isLater(name: CommandName): boolean {
  const command: Command = commands[name]
  return command.later === true
}
