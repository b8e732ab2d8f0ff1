import type {Results} from '../types.js'

/**
 * The results as JSON, as `--results` writes them and `--format json` prints them.
 *
 * @param results of the run
 * @returns text, its last line ended
 */
export function formatJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`
}
