import type {PortalSetting} from '../index.js'
import {type PartnerView, type View, viewOf} from '../view.js'
import {Admin, PartnerUser, systemOf, type World} from './visitors.js'

/** What an administrator of the tenant `t` sees the portal with, on its home page. */
export function administratorView(setting: PortalSetting, world: World = {}): View {
  const viewed = viewOf(new Admin(setting, world).state, setting)
  if (!viewed.ok || viewed.view.kind !== 'administrator') throw new Error('not signed in')
  return viewed.view
}

/** What somebody of the partner 1000001 sees Partner Center with, on its home page. */
export function partnerView(setting: PortalSetting, world: World = {}): PartnerView {
  const partner = new PartnerUser(setting, systemOf('o365-worldwide', world))
  const viewed = viewOf(partner.state, partner.setting)
  if (!viewed.ok || viewed.view.kind !== 'partner') throw new Error('not signed in')
  return viewed.view
}
