import {type Io, resolveIo} from './io.js'
import type {CommandName} from './options.js'
import {type Arguments, isGiven, parseArguments} from './parse-arguments.js'
import {UserError} from './user-error.js'

/** A command that is there: takes what was understood, returns the exit code. */
export type Run = (args: Arguments, io: Io) => Promise<number>

/** Each command is loaded only when it is called: start-up counts (DESIGN.md section 9). */
const runs: Partial<Record<CommandName, () => Promise<Run>>> = {
  check: async () => (await import('./commands/check.js')).check,
  generate: async () => (await import('./commands/generate.js')).generate,
  explain: async () => (await import('./commands/explain.js')).explain,
  parse: async () => (await import('./commands/parse.js')).parse,
  serve: async () => (await import('./commands/serve.js')).serve
}

/**
 * The command `docs-conformance` (DESIGN.md section 8.1).
 *
 * @param argv arguments, without node and script
 * @param given what differs from the process' own output, folder and environment
 * @returns exit code: 0 nothing to complain of, 1 findings or failing scenarios, 2 the run could not be done
 */
export async function main(argv: readonly string[], given: Partial<Io> = {}): Promise<number> {
  const io = resolveIo(given)
  try {
    return await dispatch(argv, io)
  } catch (error) {
    io.stderr.write(`${lineFor(error, io)}\n`)
    return 2
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const args = parseArguments(argv)
  if (isGiven(args, 'help')) {
    const {help} = await import('./help.js')
    io.stdout.write(help(argv.includes(args.command) ? args.command : undefined))
    return 0
  }
  if (isGiven(args, 'version')) {
    const {tool} = await import('./product.js')
    io.stdout.write(`${tool().version}\n`)
    return 0
  }
  const run = await runs[args.command]?.()
  if (run === undefined) throw new Error(`no code for the command ${args.command}`)
  return run(args, io)
}

/** A caller's mistake is said in one line; ours too, and where it is for those who want to mend it. */
function lineFor(error: unknown, {env}: Io): string {
  if (error instanceof UserError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  const stack = env.DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  const reason = message
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 3)
    .join(' ')
  return `Unexpected defect of docs-conformance itself, not of your documents: ${reason}${stack || ', set DEBUG=1 for the place'}`
}
