import type {Io} from './io.js'

/** What a run leaves behind until it has ended: folders, processes. */
type CleanUp = () => unknown

const cleanUps = new Set<CleanUp>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Milliseconds that processes have to end by themselves. */
const patience = 5000

/**
 * Has something cleaned up should the run be interrupted.
 *
 * @param cleanUp does it, synchronously where it can
 * @returns forgets it, for when it has been done
 */
export function cleanUpLater(cleanUp: CleanUp): () => void {
  cleanUps.add(cleanUp)
  return () => void cleanUps.delete(cleanUp)
}

/**
 * Does some work during which Ctrl-C, or a process that ends this one, ends it with one line and exit code 2.
 *
 * @param io where the line goes
 * @param work which leaves behind what `cleanUpLater` was told of
 * @returns what the work returns
 */
export async function interruptible<T>(
  {stderr, exit}: Pick<Io, 'stderr' | 'exit'>,
  work: () => Promise<T>
): Promise<T> {
  let isEnding = false
  const onSignal = () => {
    // whoever asks again does not want to wait
    if (isEnding) return exit(2)
    isEnding = true
    stderr.write(`${stderr.isTTY ? '\r\u001B[2K' : ''}Interrupted: no results were written\n`)
    const pending = [...cleanUps].map((cleanUp) => cleanUp()).filter((one) => one instanceof Promise)
    // at once where nothing has to be waited for: others who listen to the signal have their own ways to end
    if (pending.length === 0) return exit(2)
    const limit = new Promise((resolve) => setTimeout(resolve, patience))
    Promise.race([Promise.allSettled(pending), limit]).finally(() => exit(2))
  }
  for (const signal of signals) process.on(signal, onSignal)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, onSignal)
  }
}
