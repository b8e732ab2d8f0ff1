import {labelCatalogue} from './labels/load.js'
import {releases} from './releases/load.js'
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
  const release = releases.find(({id}) => id === setting.release)
  if (!release)
    return noSuchPortal(
      'release',
      setting.release,
      portalReleases.map(({id}) => id)
    )
  if (!labelCatalogue.has(setting.language)) return noSuchPortal('language', setting.language, portalLanguages)
  if (!Object.hasOwn(release.clouds, setting.cloud)) {
    return noSuchPortal('cloud', setting.cloud, Object.keys(release.clouds))
  }
  return undefined
}

function noSuchPortal(field: string, value: string, expected: readonly string[]): PortalRefusal {
  return {code: 'no-such-portal', data: {field, value, expected}}
}
