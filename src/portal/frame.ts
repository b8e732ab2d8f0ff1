import type {LabelKey} from './labels/keys.js'
import {type Part, pressable, toNode} from './part.js'
import type {Page} from './types.js'
import {pageRelease, type View} from './view.js'

/** What a page says about itself; its name is the label of the release unless it has one of its own. */
export interface PageContent {
  name?: string
  alsoCalled?: string[]
  object?: string
  subject?: string
  parts: readonly Part[]
}

/** A page of the portal, one file each in `pages/`. */
export interface PageDefinition {
  /** `ac.subscriptions` of DOMAIN.md section 4. */
  id: string
  /** `admin-center` has the menu, `plain` has not. */
  frame: 'admin-center' | 'plain'
  render: (view: View) => PageContent
}

/** A whole page, with its frame. */
export function framePage(view: View, definition: PageDefinition): Part {
  const {parts, name = heading(view, definition.id), ...rest} = definition.render(view)
  const main: Part = {id: 'main', role: 'main', name: '', parts}
  const frame = definition.frame === 'admin-center' ? [menu(view)] : []
  return {id: definition.id, role: 'document', name, ...rest, parts: [...frame, main]}
}

/** A page where there is none: a name that says nothing, and the menu where somebody is signed in. */
export function emptyPage(id: string, view?: View): Part {
  return {id, role: 'document', name: '', parts: view ? [menu(view)] : []}
}

/** The page as pure data. */
export function toPage(part: Part): Page {
  return {...toNode(part), role: 'document'}
}

function heading(view: View, id: string): string {
  const page = pageRelease(view, id)
  return page ? view.label(page.label) : ''
}

/** The menu of the admin center: the home page, and the pages that the release lists under a part of the menu. */
function menu(view: View): Part {
  const pages = Object.keys(view.release.pages).filter((id) => pageRelease(view, id)?.menu !== undefined)
  const sections = [...new Set(pages.flatMap((id) => pageRelease(view, id)?.menu ?? []))]
  return {
    id: 'menu',
    role: 'navigation',
    name: '',
    parts: [
      pressable('menuitem', 'menu.ac.home', view.label('nav.home'), {go: {page: 'ac.home'}}),
      ...sections.map((key) =>
        menuSection(
          view,
          key,
          pages.filter((id) => pageRelease(view, id)?.menu === key)
        )
      )
    ]
  }
}

/** Its pages can be reached whether it is unfolded or not, as a path names them in one breath. */
function menuSection(view: View, key: LabelKey, pages: readonly string[]): Part {
  const expanded = view.session.fields.menu === key
  return {
    ...pressable('menuitem', `menu.${key}`, view.label(key), {set: {menu: expanded ? undefined : key}}),
    expanded,
    parts: pages.map((id) => pressable('menuitem', `menu.${id}`, heading(view, id), {go: {page: id}}))
  }
}
