import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {FeatureFile} from '../../parsers/index.js'
import {UserError} from './user-error.js'

/** Lies in a folder that we made, and may therefore empty. */
const mark = '.docs-conformance'

/**
 * Writes features into a folder.
 *
 * @param folder is there, or can be made
 * @param features with paths below it
 */
export function writeFeatures(folder: string, features: ReadonlyArray<Pick<FeatureFile, 'path' | 'text'>>): void {
  for (const {path, text} of features) {
    const file = join(folder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
}

/**
 * Makes an empty folder of ours, in place of the one of the last run.
 *
 * @param folder absolute
 * @param name as the caller knows it
 * @throws UserError for a folder with content that we did not make: nothing of it is touched
 */
export function renewFolder(folder: string, name: string): void {
  if (existsSync(folder)) {
    if (readdirSync(folder).length > 0 && !existsSync(join(folder, mark))) {
      throw new UserError(`Unexpected folder \`${name}\` that is not ours, expected none; move it away`)
    }
    rmSync(folder, {recursive: true, force: true})
  }
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, mark), 'Made by docs-conformance, which empties this folder before each run\n')
}

/**
 * Gives every feature a path of its own.
 *
 * @param features of one document
 * @param taken paths of documents before it, in lower case; those of this one are added
 * @returns the same features, a number put into a path that is taken
 */
export function distinctPaths(features: readonly FeatureFile[], taken: Set<string>): FeatureFile[] {
  return features.map((feature) => {
    let path = feature.path
    for (let count = 2; taken.has(path.toLowerCase()); count++)
      path = feature.path.replace(/\.feature$/, `.${count}.feature`)
    taken.add(path.toLowerCase())
    return {...feature, path}
  })
}
