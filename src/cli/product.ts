import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Folder of the product, wherever it is installed. */
export const productFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Its package.json. */
export const productPackage = fileURLToPath(new URL('../../package.json', import.meta.url))

/**
 * Name and version, as package.json has them.
 *
 * @returns what results.json calls the tool
 */
export function tool(): {name: string; version: string} {
  const {name, version} = JSON.parse(readFileSync(productPackage, 'utf8')) as {name: string; version: string}
  return {name, version}
}

/**
 * The folder that relative paths are about: the caller's, also when npm runs our script in the product's folder.
 *
 * @param cwd folder of the process
 * @param env environment variables; npm sets `INIT_CWD` to the folder in which it was called
 * @returns absolute folder
 */
export function callerFolder(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  return env.npm_package_json === productPackage && env.INIT_CWD ? env.INIT_CWD : cwd
}
