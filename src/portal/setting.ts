import {type Labels, labelCatalogue} from './labels/load.js'
import {type CloudRelease, cloudReleaseOf, releases} from './releases/load.js'
import {type PortalRefusal, type PortalSetting, partnerCenter} from './types.js'

/** Releases of the portal, oldest first; each is the newest from its day on. */
export const portalReleases: ReadonlyArray<{id: string; from: string}> = releases.map(({id, from}) => ({id, from}))

/** Monikers of the clouds that some release has; Partner Center is none of them. */
export const portalClouds: readonly string[] = [
  ...new Set(releases.flatMap((release) => Object.keys(release.clouds)))
].filter((cloud) => cloud !== partnerCenter)

/** Language subtags of the label catalogue. */
export const portalLanguages: readonly string[] = [...labelCatalogue.keys()]

/** Whether there is a portal of this cloud in this release and language. */
export function portalExists(setting: PortalSetting): boolean {
  return portalProblem(setting) === undefined
}

/**
 * Why there is no such portal, `undefined` where there is one.
 *
 * `data` names the first of `release`, `language`, `cloud` that is not there, and what is: `expected`.
 */
export function portalProblem(setting: PortalSetting): PortalRefusal | undefined {
  const portal = portalOf(setting)
  return portal.ok ? undefined : portal.refusal
}

/** The portal of a setting: its pages and its labels. Refused: `no-such-portal`, see `portalProblem`. */
export function portalOf(
  setting: PortalSetting
): {ok: true; release: CloudRelease; labels: Labels} | {ok: false; refusal: PortalRefusal} {
  const known = releases.find(({id}) => id === setting.release)
  if (!known) return noSuchPortal('release', setting.release, idsOf(portalReleases))
  const labels = labelCatalogue.get(setting.language)
  if (!labels) return noSuchPortal('language', setting.language, portalLanguages)
  const release = cloudReleaseOf(setting)
  if (!release) return noSuchPortal('cloud', setting.cloud, Object.keys(known.clouds))
  return {ok: true, release, labels}
}

function noSuchPortal(field: string, value: string, expected: readonly string[]): {ok: false; refusal: PortalRefusal} {
  return {ok: false, refusal: {code: 'no-such-portal', data: {field, value, expected}}}
}

function idsOf(things: ReadonlyArray<{id: string}>): string[] {
  return things.map(({id}) => id)
}
