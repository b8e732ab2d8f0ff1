import {type DataTable, defineParameterType} from '@cucumber/cucumber'
import {
  type Capability,
  type Cloud,
  type OfferKind,
  type PartnerKind,
  type RelationshipType,
  relationshipTypes,
  type SubscriptionStatus
} from '../../src/partner-management/index.js'
import {type LabelKey, labelOf, type PortalRole, portalLanguages, portalReleases} from '../../src/portal/index.js'

/** What the features call things, word by word. */
export const cloudWords: Readonly<Record<string, Cloud>> = {
  worldwide: 'o365-worldwide',
  German: 'o365-germany',
  '21Vianet': 'o365-21vianet'
}

export const kindWords: Readonly<Record<string, PartnerKind>> = {
  'subscription advisor': 'subscriptionAdvisor',
  'solution provider': 'solutionProvider',
  'direct partner': 'directPartner',
  'indirect provider': 'indirectProvider',
  'indirect reseller': 'indirectReseller'
}

export const capabilityWords: Readonly<Record<string, Capability>> = {
  'manage products and services': 'manageServices',
  'create users': 'createUser',
  'edit users': 'editUser',
  'reset passwords': 'resetPassword',
  'assign licenses': 'assignLicenses',
  'manage licenses': 'manageLicenses',
  'manage domains': 'manageDomains',
  'assign administrators': 'assignAdmin',
  'sell products': 'sellProducts',
  'handle support incidents': 'handleSupportIncident',
  'work with other services': 'workWithOtherServices',
  'buy under the MPSA': 'purchaseUnderMpsa',
  'upload device IDs': 'uploadDeviceIds',
  'develop LOB apps': 'developLobApp',
  'submit LOB apps': 'submitLobApp',
  'manage LOB apps': 'manageLobApp'
}

const roleWords: Readonly<Record<string, PortalRole>> = {
  button: 'button',
  link: 'link',
  tab: 'tab',
  row: 'row',
  switch: 'switch',
  text: 'text',
  heading: 'heading',
  message: 'status',
  'menu item': 'menuitem',
  'text box': 'textbox',
  'check box': 'checkbox',
  'radio button': 'radio'
}

const offerWords: Readonly<Record<string, OfferKind>> = {plain: 'plain', trial: 'trial', purchase: 'purchase'}
const statusWords: Readonly<Record<string, SubscriptionStatus>> = {active: 'active', suspended: 'suspended'}
const typeWords: Readonly<Record<string, RelationshipType>> = Object.fromEntries(
  relationshipTypes.map((type) => [typeName(type), type])
)
const releaseWords: Readonly<Record<string, string>> = Object.fromEntries(
  portalReleases.map(({id}) => [monthOf(id), id])
)
const languageNames = new Intl.DisplayNames('en', {type: 'language'})
const languageWords: Readonly<Record<string, string>> = Object.fromEntries(
  portalLanguages.map((subtag) => [languageNames.of(subtag) ?? subtag, subtag])
)

for (const [name, words] of Object.entries({
  cloud: cloudWords,
  role: roleWords,
  offer: offerWords,
  status: statusWords,
  type: typeWords,
  release: releaseWords,
  tongue: languageWords
})) {
  const longestFirst = Object.keys(words).sort((one, other) => other.length - one.length)
  const regexp = new RegExp(longestFirst.map((word) => word.replace(/[()&]/g, '\\$&')).join('|'))
  defineParameterType({name, regexp, useForSnippets: false, transformer: (word: string) => words[word]})
}

/** What a table says, row by row; a column that the step does not know fails. */
export function rowsOf<Column extends string>(
  table: DataTable,
  columns: readonly Column[]
): Array<Readonly<Record<Column, string>>> {
  const unknown = table.raw()[0]?.find((name) => !columns.some((column) => column === name))
  if (unknown !== undefined) throw new Error(`Unexpected column \`${unknown}\`, expected ${columns.join(', ')}`)
  const blank = Object.fromEntries(columns.map((column) => [column, ''])) as Record<Column, string>
  const rows = table.hashes().map((row) => ({...blank, ...row}))
  if (rows.length === 0) throw new Error('The table has no rows')
  return rows
}

/** The only column of a table without a header. */
export function listOf(table: DataTable): string[] {
  return table.raw().map(([cell = '']) => cell)
}

/** The words of a cell: `worldwide, German`. */
export function itemsOf(cell: string): string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}

/** What a word of one of the lists above stands for. */
export function meaningOf<Meaning>(words: Readonly<Record<string, Meaning>>, word: string): Meaning {
  const meaning = Object.hasOwn(words, word) ? words[word] : undefined
  if (meaning !== undefined) return meaning
  throw new Error(`Unexpected \`${word}\`, expected one of ${Object.keys(words).join(', ')}`)
}

/** What the features call a type: its English label, with the abbreviation alone where it has one. */
function typeName(type: RelationshipType): string {
  const key: LabelKey = `type.${type}`
  return (labelOf(key, {language: 'en'}) ?? type).replace(/^.*\((\w+)\)/, '$1')
}

/** `December 2021` for the release `2021-12`. */
function monthOf(release: string): string {
  return new Date(`${release}-01T00:00:00Z`).toLocaleString('en', {month: 'long', year: 'numeric', timeZone: 'UTC'})
}
