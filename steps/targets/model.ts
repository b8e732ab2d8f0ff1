import {execute} from '../../src/partner-management/index.js'
import {
  act,
  isLinked,
  linkTarget,
  openLink,
  openMail,
  type PortalOutcome,
  type PortalSetting,
  partnerCenter,
  renderPage,
  signIn,
  signInPartner
} from '../../src/portal/index.js'
import type {Scene} from '../scene.js'
import type {Target, TargetOutcome} from './types.js'
import {wayTo} from './way-to.js'

/** The portal in this process. */
export function modelTarget(scene: Scene, setting: PortalSetting): Target {
  const {system, tenantId, partnerId} = scene
  let state = setting.cloud === partnerCenter ? signInPartner(system, partnerId) : signIn(system, tenantId)
  const take = (outcome: PortalOutcome): Promise<TargetOutcome> => {
    if (!outcome.ok) return Promise.resolve(outcome)
    state = outcome.state
    return Promise.resolve({ok: true})
  }
  return {
    setting,
    page: () => Promise.resolve(renderPage(state, setting)),
    act: (nodeId, operation) => take(act(state, setting, nodeId, operation)),
    openLink: (linkId) => take(openLink(state, setting, linkId)),
    linkTarget: (linkId) => linkTarget(setting, linkId),
    isLinked: (pageId) => isLinked(setting, pageId),
    openMail: () => take(openMail(state, setting)),
    execute: (command) => {
      const execution = execute(state.system, command)
      if (execution.ok) state = {...state, system: execution.system}
      return Promise.resolve(execution.ok ? {ok: true} : {ok: false, refusal: execution.refusal})
    },
    system: () => state.system,
    wayTo: (isWanted) => wayTo(state, setting, scene, isWanted)
  }
}
