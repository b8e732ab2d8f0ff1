import {spawn} from 'node:child_process'
import type {Run} from './machine.js'

const kept = 20_000
const grace = 10_000

/**
 * Run a program without a shell and without input, keep the end of what it writes, and end it when it takes too long.
 *
 * @returns what became of it; also when there is no such program
 */
export function runCommand(
  command: string,
  args: readonly string[],
  {limit, env}: {limit: number; env: NodeJS.ProcessEnv}
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true})
    let output = ''
    let isOutOfTime = false
    const timers = [setTimeout(stop, limit)]
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => finish(undefined, error.message))
    child.on('close', (code) => finish(code ?? undefined))
    // A grandchild that outlives the child keeps the pipes open, and `close` would wait for it.
    child.on('exit', (code) => timers.push(setTimeout(() => finish(code ?? undefined), 500)))

    function keep(text: string): void {
      output = (output + text).slice(-kept)
    }

    function stop(): void {
      isOutOfTime = true
      child.kill('SIGTERM')
      timers.push(setTimeout(() => child.kill('SIGKILL'), grace))
    }

    function finish(code: number | undefined, reason = ''): void {
      for (const timer of timers) clearTimeout(timer)
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({code: isOutOfTime ? undefined : code, isOutOfTime, output: `${output}${reason}`})
    }
  })
}
