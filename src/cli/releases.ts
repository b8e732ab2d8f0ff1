import type {Release} from './rooms.js'
import {listOf, nearest} from './suggest.js'
import {UserError} from './user-error.js'

/**
 * The release that `--release` asks for.
 *
 * @param asked `as-written`, `latest`, or the id of a release
 * @param releases that the reference system has
 * @returns its id, or `null` for the one that each document was written for
 * @throws UserError for an id that is none, naming those that are
 */
export function releaseFor(asked: string, releases: readonly Release[]): string | null {
  if (asked === 'as-written') return null
  const ids = releases.map(({id}) => id)
  if (asked === 'latest') {
    const [newest] = [...releases].sort((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0))
    if (newest) return newest.id
  }
  if (ids.includes(asked)) return asked
  const names = ['as-written', 'latest', ...ids]
  const meant = nearest(asked, names)
  const hint = meant ? `, did you mean \`${meant}\`` : ''
  throw new UserError(`Unexpected value \`${asked}\` for \`--release\`, expected ${listOf(names)}${hint}`)
}
