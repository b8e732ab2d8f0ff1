import {accessSync, constants, readFileSync, statSync} from 'node:fs'
import {homedir} from 'node:os'
import {setTimeout} from 'node:timers/promises'
import {runCommand} from './run-command.js'

/** What finding and installing a browser depends on, so that tests can do both on machines that they make up. */
export interface Machine {
  platform: NodeJS.Platform
  /** As `process.arch`. */
  arch: string
  env: NodeJS.ProcessEnv
  home: string
  isRoot: boolean
  /** `ID` and `ID_LIKE` of os-release: `ubuntu`, `debian`. */
  distributions: readonly string[]
  /** Whether there is a file at this path that this user may execute. */
  canExecute(path: string): boolean
  /** Carries out a command that asks nothing; never throws. */
  run(command: string, args: readonly string[], limit: number): Promise<Run>
  wait(milliseconds: number): Promise<void>
}

/** What became of a command. */
export interface Run {
  /** `undefined` when it could not be started, was ended by a signal, or took longer than its limit. */
  code: number | undefined
  isOutOfTime: boolean
  /** The end of what it wrote to both outputs. */
  output: string
}

/**
 * The machine that this process runs on.
 *
 * @param env what stands in for the environment of this process
 */
export function thisMachine(env: NodeJS.ProcessEnv = process.env): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    distributions: process.platform === 'linux' ? readDistributions() : [],
    canExecute,
    wait: (milliseconds) => setTimeout(milliseconds),
    // Installers write messages that are looked at, and questions that nobody would answer.
    run: (command, args, limit) =>
      runCommand(command, args, {
        limit,
        env: {...env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive', NO_COLOR: '1', FORCE_COLOR: '0'}
      })
  }
}

function canExecute(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function readDistributions(): string[] {
  try {
    const text = readFileSync('/etc/os-release', 'utf8')
    return [...text.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap(([, ids]) =>
      (ids ?? '').replaceAll(/["']/g, '').split(' ')
    )
  } catch {
    return []
  }
}
