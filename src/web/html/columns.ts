import type {LabelKey} from '../../portal/index.js'

/** What rows of a list say besides their names, by the id of the list. */
const columns: Readonly<Record<string, LabelKey>> = {
  'lbl.partners': 'th.partnerType',
  'lbl.products': 'lbl.cost',
  'lbl.order': 'lbl.cost',
  'lbl.subscriptions': 'lbl.status'
}

/** The heading of that column. */
export function columnOf(listId: string): LabelKey {
  const column = columns[listId]
  if (column === undefined)
    throw new Error(`Rows of \`${listId}\` have values, expected a heading for them in columns.ts`)
  return column
}
