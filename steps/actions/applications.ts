import type {Application} from '../../parsers/index.js'
import {type PortalSetting, partnerCenter} from '../../src/portal/index.js'
import type {ConformanceWorld} from '../world.js'

const names: Readonly<Record<Application, string>> = {
  'admin-center': 'the admin center',
  'partner-center': 'Partner Center'
}

/** The reader is in this application; another one has none of the pages that follow, whatever they are called (T16). */
export function lookAtApplication(world: ConformanceWorld, wanted: Application): void {
  const here = applicationOf(world.setting)
  if (here === wanted) return
  const message = `The reader is in ${names[here]}, and the text speaks of ${names[wanted]}`
  world.fail({rule: 'unknown-page', message})
}

function applicationOf(setting: PortalSetting | undefined): Application {
  return setting?.cloud === partnerCenter ? 'partner-center' : 'admin-center'
}
