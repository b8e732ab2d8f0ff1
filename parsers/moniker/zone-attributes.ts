/** Audience of a zone (MONIKERS section 8). */
export const zoneTargets = ['chromeless', 'docs', 'pdf'] as const
export type ZoneTarget = (typeof zoneTargets)[number]

/** Attributes of a zone, values as written; at least one of them. */
export interface ZoneAttributes {
  target?: ZoneTarget
  /** Names separated by commas. */
  pivot?: string
}

/** Why a line is no fence of a zone, in the words of a message. */
export interface ZoneProblem {
  reason: string
  actual?: string
  expected?: string[]
}

const attributePattern = /[\t ]+([A-Za-z][\dA-Za-z-]*)[\t ]*(=[\t ]*(?:"([^"]*)("?))?)?/y
const pivotPattern = /^\s*[\da-z-]+(?:\s*,\s*[\da-z-]+)*\s*$/
const consequence = 'without it the line is text'

/**
 * Read the attributes of a zone, MONIKERS section 8.
 *
 * @param text what follows `::: zone` on its line
 * @returns attributes, or what docfx refuses first
 */
export function readZoneAttributes(text: string): ZoneAttributes | {problem: ZoneProblem} {
  const written = new Map<string, string>()
  const end = text.trimEnd().length
  let index = 0

  while (index < end) {
    attributePattern.lastIndex = index
    const match = attributePattern.exec(text)
    const name = match?.[1]?.toLowerCase()
    if (!match || name === undefined) {
      const actual = text.slice(index).trim()
      return refuse(`Unexpected \`${actual}\` in the fence of a zone, expected \`pivot="…"\` or \`target="…"\``, actual)
    }

    const [whole, , assignment, value, quote] = match
    index += whole.length
    if (written.has(name)) return refuse(`Unexpected second attribute \`${name}\` of a zone, expected it once`, name)
    if (assignment !== undefined && value === undefined) {
      return refuse(
        `Unexpected value of attribute \`${name}\` of a zone, expected it in double quotes, ${consequence}`,
        text.slice(index).trim()
      )
    }
    if (assignment !== undefined && quote === '') {
      return refuse(
        `Unexpected end of line in attribute \`${name}\` of a zone, expected \`"\` after its value, ${consequence}`,
        value
      )
    }
    written.set(name, value ?? '')
  }

  return validate(written)
}

/**
 * Split the pivots of a zone.
 *
 * @param pivot attribute as written
 * @returns names in order
 */
export function pivotsOf(pivot: string): string[] {
  return pivot
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** In the order in which docfx looks at them. */
function validate(written: ReadonlyMap<string, string>): ZoneAttributes | {problem: ZoneProblem} {
  const attributes: ZoneAttributes = {}
  for (const [name, value] of written) {
    if (name === 'target') {
      const target = zoneTargets.find((known) => known === value)
      if (!target) {
        return refuse(`Unexpected target \`${value}\` of a zone, expected ${orList(zoneTargets)}`, value, zoneTargets)
      }
      attributes.target = target
    } else if (name === 'pivot') {
      if (!pivotPattern.test(value)) {
        return refuse(
          `Unexpected pivot \`${value}\` of a zone, expected names of lower-case letters, digits or dashes, separated by commas`,
          value
        )
      }
      attributes.pivot = value
    } else {
      return refuse(`Unexpected attribute \`${name}\` of a zone, expected \`pivot\` or \`target\``, name, [
        'pivot',
        'target'
      ])
    }
  }

  if (written.size === 0) {
    return refuse('Unexpected zone without attribute, expected `target="…"` or `pivot="…"`', '', ['pivot', 'target'])
  }
  if (attributes.target === 'pdf' && attributes.pivot !== undefined) {
    return refuse(
      'Unexpected pivot of a zone for target `pdf`, expected one or the other, as a PDF has no pivots',
      attributes.pivot
    )
  }
  return attributes
}

function refuse(reason: string, actual?: string, expected?: readonly string[]): {problem: ZoneProblem} {
  return {problem: {reason, ...(actual !== undefined && {actual}), ...(expected && {expected: [...expected]})}}
}

function orList(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1)}`
}
