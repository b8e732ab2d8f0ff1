import {readdirSync, readFileSync} from 'node:fs'
import type {AdminCenter} from '../../partner-management/index.js'
import type {LabelKey} from '../labels/keys.js'
import {type Json, mergePatch} from './merge-patch.js'

/** What a release says about one page of one cloud. */
export interface PageRelease {
  /** Its heading, and its name in the menu. */
  label: LabelKey
  /** The part of the menu that lists it; `true` for a page that stands in the menu by itself. */
  menu?: LabelKey | true
  /** The admin center that has it; without, both have it (R9). */
  adminCenter?: AdminCenter
  /** On a list of subscriptions: the page of one of them. */
  opens?: string
  /** The language of a page that has no other: a site for everybody. Decides T14. */
  language?: string
  /** On a list: the tab that shows it. */
  tab?: LabelKey
}

/** The portal of one cloud in one release. */
export interface CloudRelease {
  /** In the order of the menu. */
  pages: Readonly<Record<string, PageRelease>>
  /** Page by the number of its go link, or by its address without `https://`, DOMAIN.md section 4. */
  links: Readonly<Record<string, string>>
}

/**
 * A release with everything that it has. Decides T13: a page is known by its id, which a link keeps; what it is called is
 * for the release and the language to say.
 */
export interface Release {
  id: string
  /** The day from which it is the newest: `2020-04-01`. */
  from: string
  clouds: Readonly<Record<string, CloudRelease>>
}

/** A file beside this one; `clouds` is a merge patch on the release before. */
export interface ReleaseFile {
  id: string
  from: string
  clouds: Json
}

const here = new URL('./', import.meta.url)

/** Every release that has a file beside this one, oldest first. */
export const releases: readonly Release[] = buildReleases(
  readdirSync(here)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, here), 'utf8')) as ReleaseFile)
)

/** The portal of a cloud in a release, `undefined` where there is none. */
export function cloudReleaseOf({release, cloud}: {release: string; cloud: string}): CloudRelease | undefined {
  const clouds = releases.find(({id}) => id === release)?.clouds ?? {}
  return Object.hasOwn(clouds, cloud) ? clouds[cloud] : undefined
}

/** What the portal says about a page, `undefined` where it has none of this id. */
export function pageReleaseOf({pages}: Pick<CloudRelease, 'pages'>, id: string): PageRelease | undefined {
  return Object.hasOwn(pages, id) ? pages[id] : undefined
}

/** Releases from files that say only what changed since the release before, oldest first. */
export function buildReleases(files: readonly ReleaseFile[]): Release[] {
  const built: Release[] = []
  let clouds: Json = {}
  for (const file of [...files].sort((a, b) => a.from.localeCompare(b.from))) {
    clouds = mergePatch(clouds, file.clouds)
    built.push({id: file.id, from: file.from, clouds: clouds as unknown as Release['clouds']})
  }
  return built
}
