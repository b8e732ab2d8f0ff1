import type {Output} from './io.js'

/** A line that says how far the run is. */
export interface Progress {
  say(text: string): void
  /** Takes the line away. */
  end(): void
}

/**
 * Shows progress to somebody who watches; to anybody else nothing.
 *
 * @param output standard error: results on standard output stay clean
 * @returns the line
 */
export function progressOn(output: Output): Progress {
  if (output.isTTY !== true) return {say: () => undefined, end: () => undefined}
  const erase = '\r\u001B[2K'
  return {
    say: (text) => output.write(`${erase}${text.slice(0, (output.columns ?? 80) - 1)}`),
    end: () => output.write(erase)
  }
}
