import {noMoniker} from '../parsers/index.js'
import {type Cloud, clouds} from '../src/partner-management/index.js'
import {type PortalSetting, partnerCenter, portalExists, portalReleases} from '../src/portal/index.js'
import {arrange, type Presupposed} from './scene.js'
import type {ConformanceWorld} from './world.js'

/**
 * An administrator signs in to the portal that the feature's tags name; it must exist in that release. Where a document
 * names no cloud there is nothing to sign in to yet.
 */
export function signIn(world: ConformanceWorld): void {
  const {setting} = world
  if (setting === undefined) throw new Error('Cannot sign in without the tags of a generated feature')
  if (setting.cloud === noMoniker) return
  if (!portalExists(setting)) {
    const message = `There is no portal for \`${setting.cloud}\` in release \`${setting.release}\``
    world.fail({rule: 'moniker-gone', message, actual: setting.cloud})
  }
  presuppose(world, {})
}

/**
 * The partner signs in to Partner Center, whatever cloud the document is about. It is another portal, with
 * another actor (T16).
 */
export function signInToPartnerCenter(world: ConformanceWorld): void {
  const {setting} = world
  if (setting === undefined) throw new Error('Cannot sign in without the tags of a generated feature')
  world.setting = settingOfPartnerCenter(setting)
  signIn(world)
}

/** Partner Center as of the document's release; of an older document the oldest that is known, as none tells of its absence. */
function settingOfPartnerCenter(setting: PortalSetting): PortalSetting {
  const own = {...setting, cloud: partnerCenter}
  const known = portalReleases.map(({id}) => ({...own, release: id})).find(portalExists)
  return portalExists(own) || known === undefined ? own : known
}

/** Adds to the state that the procedure starts from. */
export function presuppose(world: ConformanceWorld, more: Presupposed): void {
  world.presupposed = {...world.presupposed, ...more}
  const cloud = cloudOf(world)
  if (cloud === undefined) {
    world.fail({rule: 'moniker-gone', message: 'The document names no cloud that the procedure could be followed in'})
  }
  const arranged = arrange(cloud, world.presupposed)
  if (!arranged.ok) {
    const message = `The system cannot be in the state that the procedure starts from: ${arranged.code} in \`${cloud}\``
    world.fail({rule: 'step-unreachable', message})
  }
  world.scene = arranged.scene
}

/** Partner Center is one for all clouds: its customers may be in any. */
function cloudOf({setting}: ConformanceWorld): Cloud | undefined {
  if (setting?.cloud === partnerCenter) return clouds[0]
  return clouds.find((known): known is Cloud => known === setting?.cloud)
}
