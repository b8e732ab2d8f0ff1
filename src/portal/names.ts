import type {LabelKey} from './labels/keys.js'
import {labelCatalogue} from './labels/load.js'
import {cloudReleaseOf, type PageRelease, pageReleaseOf} from './releases/load.js'
import type {PortalSetting} from './types.js'

/** The label of a key in the setting's language, `undefined` for a language without a catalogue. */
export function labelOf(key: LabelKey, setting: Pick<PortalSetting, 'language'>): string | undefined {
  return labelCatalogue.get(setting.language)?.[key]
}

/** The name of a page in this cloud, release and language, `undefined` where there is no such page. */
export function pageNameOf(pageId: string, setting: PortalSetting): string | undefined {
  const page = pageOf(pageId, setting)
  return page && labelOf(page.label, {language: page.language ?? setting.language})
}

/** The language that a page is in: the setting's, or, on a site that is in one for everybody, that one (T14). */
export function pageLanguageOf(pageId: string, setting: PortalSetting): string {
  return pageOf(pageId, setting)?.language ?? setting.language
}

/** The part of the menu that lists the page, as a name; `undefined` for a page that the menu does not list. */
export function menuNameOf(pageId: string, setting: PortalSetting): string | undefined {
  const menu = pageOf(pageId, setting)?.menu
  return typeof menu === 'string' ? labelOf(menu, setting) : undefined
}

function pageOf(pageId: string, setting: PortalSetting): PageRelease | undefined {
  const portal = cloudReleaseOf(setting)
  return portal && pageReleaseOf(portal, pageId)
}
