import {readFileSync, statSync} from 'node:fs'
import type {FileProblem} from '../../reports/index.js'
import type {Found} from './find-documents.js'

/** A file of this size is no procedure that anybody follows. */
const maximum = 10 * 1024 * 1024

/** Text of a file, or why it has none. */
export type ReadText = {text: string} | {problem: FileProblem}

/**
 * Reads a file as UTF-8, strictly: a document whose letters have to be guessed cannot be held to its words.
 *
 * @param found the file
 * @returns text without byte order mark (lines and columns as editors count them), or the problem
 */
export function readDocument({path, file}: Found): ReadText {
  let bytes: Uint8Array
  try {
    const {size} = statSync(file)
    if (size > maximum) return {problem: tooLarge(path, size)}
    bytes = readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    return {problem: {rule: 'unreadable', path, message: `Unexpected file that cannot be read (${code})`}}
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return {problem: notText(path, bytes, firstInvalid(bytes))}
  }
  const zero = bytes.indexOf(0)
  return zero === -1 ? {text} : {problem: notText(path, bytes, zero)}
}

function tooLarge(path: string, size: number): FileProblem {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return {
    rule: 'too-large',
    path,
    message: `Unexpected file of ${megabytes(size)}, expected a document of at most ${megabytes(maximum)}`
  }
}

function notText(path: string, bytes: Uint8Array, offset: number): FileProblem {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    rule: 'not-utf-8',
    path,
    message: `Unexpected byte 0x${byte} at offset ${offset}, expected UTF-8; save the file as UTF-8`,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1
  }
}

/** Where the first sequence begins that is no UTF-8: the longest prefix that decodes ends there. */
function firstInvalid(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length]
  while (valid < invalid) {
    const middle = Math.ceil((valid + invalid) / 2)
    // a stream may end within a letter; only a wrong byte makes it throw
    if (decodes(bytes.subarray(0, middle))) valid = middle
    else invalid = middle - 1
  }
  while (valid > 0 && !decodesWhole(bytes.subarray(0, valid))) valid--
  return valid
}

function decodes(bytes: Uint8Array, stream = true): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream})
    return true
  } catch {
    return false
  }
}

function decodesWhole(bytes: Uint8Array): boolean {
  return decodes(bytes, false)
}
