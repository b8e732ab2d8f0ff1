import {noMoniker} from '../parsers/index.js'
import {type Cloud, clouds} from '../src/partner-management/index.js'
import {portalExists} from '../src/portal/index.js'
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

/** Adds to the state that the procedure starts from. */
export function presuppose(world: ConformanceWorld, more: Presupposed): void {
  world.presupposed = {...world.presupposed, ...more}
  const cloud = clouds.find((known): known is Cloud => known === world.setting?.cloud)
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
