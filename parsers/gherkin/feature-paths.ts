import {noMoniker, type ScenarioPlan} from './types.js'

/**
 * Where the feature of a document's moniker and reading goes: `nl-NL/add-partner.o365-germany.source.feature`.
 *
 * @param plan any scenario of the feature
 * @param isTaken whether an earlier document has the path; a number is added until it is free
 * @returns path relative to the folder of generated features, `/` as separator
 */
export function featurePathOf(plan: ScenarioPlan, isTaken: (path: string) => boolean): string {
  const parts = [
    stemOf(plan),
    ...(plan.moniker === noMoniker ? [] : [fileName(plan.moniker)]),
    ...(plan.reading === 'source' ? ['source'] : [])
  ]
  const path = (count: number) =>
    `${fileName(plan.locale)}/${[parts[0], ...(count > 1 ? [String(count)] : []), ...parts.slice(1)].join('.')}.feature`
  let count = 1
  while (isTaken(path(count))) count++
  return path(count)
}

/** The document's path below its locale's folder, or its file name where no folder names the locale. */
function stemOf(plan: ScenarioPlan): string {
  const segments = plan.document.split(/[\\/]/)
  const locale = segments.findLastIndex((segment) => segment.toLowerCase() === plan.locale.toLowerCase())
  const below = locale === -1 ? segments.slice(-1) : segments.slice(locale + 1)
  return below.map(fileName).join('/').replace(/\.md$/i, '')
}

function fileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]+/gu, '-') || '-'
}
