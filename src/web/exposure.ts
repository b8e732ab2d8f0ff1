import type {PortalNode, PortalRole} from '../portal/index.js'

/**
 * ARIA roles that a node of the portal may have on its web page.
 *
 * Mostly its own. What a portal calls a menu item is a link of the site's navigation, as menus of the desktop (role `menu`)
 * need a script; rows are what is pressed in them; a table is a list too; a page is what its heading says.
 */
export const ariaRolesOf: Readonly<Record<PortalRole, readonly string[]>> = {
  document: ['heading'],
  navigation: ['navigation'],
  main: ['main'],
  group: ['group', 'radiogroup', 'tabpanel'],
  complementary: ['complementary'],
  heading: ['heading'],
  text: ['paragraph', 'listitem'],
  list: ['list', 'table'],
  row: ['link', 'button', 'rowheader', 'listitem'],
  link: ['link'],
  button: ['button'],
  tab: ['tab'],
  menuitem: ['link', 'button'],
  textbox: ['textbox'],
  checkbox: ['checkbox'],
  radio: ['radio'],
  switch: ['switch'],
  status: ['status', 'alert']
}

/** Attributes that say what is no matter of accessibility: which part of the page it is, and what of the domain. */
export const partAttributes = {
  id: 'data-part',
  role: 'data-role',
  object: 'data-object',
  subject: 'data-subject',
  alsoCalled: 'data-also-called',
  alsoRoles: 'data-also-roles',
  takes: 'data-takes',
  /** Of the cell that shows the value of a row: the part that it belongs to. */
  valueOf: 'data-value-of',
  /** Of what a control unfolds, which stands after it: the control. */
  unfoldedBy: 'data-unfolded-by',
  /** On the heading of a page that the portal has no name for. */
  isNameless: 'data-nameless'
} as const

/** The attributes of a node. */
export function dataOf({id, role, object, subject, alsoCalled, alsoRoles, takes}: PortalNode) {
  return {
    [partAttributes.id]: id,
    [partAttributes.role]: role,
    ...(object !== undefined && {[partAttributes.object]: object}),
    ...(subject !== undefined && {[partAttributes.subject]: subject}),
    ...(alsoCalled && {[partAttributes.alsoCalled]: JSON.stringify(alsoCalled)}),
    ...(alsoRoles && {[partAttributes.alsoRoles]: alsoRoles.join(' ')}),
    ...(takes && {[partAttributes.takes]: takes.join(' ')})
  }
}
