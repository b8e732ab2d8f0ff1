import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {UserError} from './user-error.js'

/**
 * Does something that writes; when the file system refuses, that is the caller's to mend.
 *
 * @param name of the place as the caller knows it
 * @param write what to do
 * @throws UserError naming the place and the system's reason
 */
export function writing(name: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new UserError(`Cannot write \`${name}\` (${code}), expected a place that you may write to`, {cause: error})
  }
}

/**
 * Writes a file, making its folder.
 *
 * @param file absolute
 * @param text its content
 * @param name as the caller knows it
 * @throws UserError where it cannot be written
 */
export function writeFile(file: string, text: string, name: string): void {
  writing(name, () => {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  })
}
