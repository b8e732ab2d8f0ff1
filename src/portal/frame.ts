import type {LabelKey} from './labels/keys.js'
import {type Part, pressable, toNode} from './part.js'
import type {Actor, Page} from './types.js'
import {inLanguageOfPage, type PartnerView, pageRelease, type View} from './view.js'

/** What a page says about itself; its name is the label of the release unless it has one of its own. */
export interface PageContent {
  name?: string
  alsoCalled?: string[]
  object?: string
  subject?: string
  parts: readonly Part[]
}

/** A page of a customer's portal, one file each in `pages/`. */
export interface AdministratorPage {
  /** `ac.subscriptions` of DOMAIN.md section 4. */
  id: string
  /** `admin-center` has the menu, `plain` has not. */
  frame: 'admin-center' | 'plain'
  render: (view: View) => PageContent
}

/** A page of Partner Center, one file each in `pages/`; it has a menu of its own. */
export interface PartnerPage {
  /** `pc.customers` of DOMAIN.md section 4. */
  id: string
  frame: 'partner-center'
  render: (view: PartnerView) => PageContent
}

export type PageDefinition = AdministratorPage | PartnerPage

/** What stands before the content of a page. */
const before: Readonly<Record<PageDefinition['frame'], (view: View | PartnerView) => Part[]>> = {
  'admin-center': (view) => [menu(view)],
  'partner-center': (view) => [menu(view)],
  plain: () => []
}

/** A whole page, with its frame; empty where the page is not one for this actor. */
export function framePage(view: View | PartnerView, definition: PageDefinition): Part {
  const {id, frame} = definition
  const content = contentOf(inLanguageOfPage(view, id), definition)
  if (!content) return emptyPage(id, view)
  const {parts, name = heading(view, id), ...rest} = content
  const main: Part = {id: 'main', role: 'main', name: '', parts}
  return {id, role: 'document', name, ...rest, parts: [...before[frame](view), main]}
}

/** A page where there is none: a name that says nothing, and the menu where somebody is signed in. */
export function emptyPage(id: string, view?: View | PartnerView): Part {
  return {id, role: 'document', name: '', parts: view ? [menu(view)] : []}
}

/** The page that somebody finds after signing in. */
export function homeOf(actor: Actor): string {
  return actor.kind === 'partner' ? 'pc.home' : 'ac.home'
}

/** The page as pure data. */
export function toPage(part: Part): Page {
  return {...toNode(part), role: 'document'}
}

function contentOf(view: View | PartnerView, definition: PageDefinition): PageContent | undefined {
  if (definition.frame === 'partner-center') return view.kind === 'partner' ? definition.render(view) : undefined
  return view.kind === 'administrator' ? definition.render(view) : undefined
}

function heading(view: View | PartnerView, id: string): string {
  const page = pageRelease(view, id)
  return page ? inLanguageOfPage(view, id).label(page.label) : ''
}

/** The menu: the home page, the pages that stand there by themselves, and those that the release lists under a part of it. */
function menu(view: View | PartnerView): Part {
  const pages = Object.keys(view.release.pages)
  const menuOf = (id: string) => pageRelease(view, id)?.menu
  const sections = [...new Set(pages.map(menuOf))].filter((key) => typeof key === 'string')
  const home = homeOf(view.session.actor)
  return {
    id: 'menu',
    role: 'navigation',
    name: '',
    parts: [
      pressable('menuitem', `menu.${home}`, view.label('nav.home'), {go: {page: home}}),
      ...pages.filter((id) => menuOf(id) === true).map((id) => menuItem(view, id)),
      ...sections.map((key) =>
        menuSection(
          view,
          key,
          pages.filter((id) => menuOf(id) === key)
        )
      )
    ]
  }
}

/** Its pages can be reached whether it is unfolded or not, as a path names them in one breath. */
function menuSection(view: View | PartnerView, key: LabelKey, pages: readonly string[]): Part {
  const expanded = view.session.fields.menu === key
  return {
    ...pressable('menuitem', `menu.${key}`, view.label(key), {set: {menu: expanded ? undefined : key}}),
    expanded,
    parts: pages.map((id) => menuItem(view, id))
  }
}

function menuItem(view: View | PartnerView, id: string): Part {
  return pressable('menuitem', `menu.${id}`, heading(view, id), {go: {page: id}})
}
