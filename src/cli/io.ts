import {productRooms, type Rooms} from './rooms.js'

/** Where text goes. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** What the command knows of the world outside, so that tests can say it. */
export interface Io {
  stdout: Output
  stderr: Output
  /** Folder of the process. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Ends the process at once. */
  exit(code: number): void
  rooms: Rooms
}

/**
 * The process' own.
 *
 * @param given what differs from it
 * @returns everything filled in
 */
export function resolveIo(given: Partial<Io> = {}): Io {
  if (given.stdout === undefined) stopQuietly(process.stdout)
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    exit: (code) => process.exit(code),
    rooms: productRooms,
    ...given
  }
}

/** A reader that has seen enough (`| head`) is no defect; the exit code stays what it is. */
function stopQuietly(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
