import type {Machine, Run} from '../machine.js'

/** A machine made up for a test. */
export interface MachineDouble extends Machine {
  /** Every command line but those that ask a browser for its version. */
  ran: string[]
  /** Files that can be executed; an installation may add some. */
  files: Set<string>
}

/** What is special about it. */
export interface Circumstances extends Partial<Omit<Machine, 'canExecute' | 'run' | 'wait'>> {
  files?: readonly string[]
  /** Files that can be executed and yet do not start, and what they write. */
  broken?: Record<string, string>
  /** What becomes of a command line that contains this text, and which files it leaves. */
  commands?: Record<string, Partial<Run> & {leaves?: string}>
}

/** A Linux machine with a display and without any browser, on which all commands fail, but for what the circumstances say. */
export function machineDouble({
  files = [],
  broken = {},
  commands = {},
  env = {},
  ...rest
}: Circumstances = {}): MachineDouble {
  const executable = new Set([...files, ...Object.keys(broken)])
  const ran: string[] = []
  return {
    platform: 'linux',
    arch: 'x64',
    env: {PATH: '/usr/local/bin:/usr/bin', DISPLAY: ':0', ...env},
    home: '/home/ann',
    isRoot: false,
    distributions: [],
    ...rest,
    ran,
    files: executable,
    canExecute: (path) => executable.has(path),
    wait: async () => undefined,
    run: async (command, args) => {
      if (args[0] === '--version')
        return {code: command in broken ? 1 : 0, isOutOfTime: false, output: broken[command] ?? ''}
      const line = [command, ...args].join(' ')
      ran.push(line)
      const {leaves, ...run} = Object.entries(commands).find(([part]) => line.includes(part))?.[1] ?? {}
      if (leaves !== undefined) executable.add(leaves)
      return {code: 1, isOutOfTime: false, output: '', ...run}
    }
  }
}
