/** A value of a JSON file. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}

/** A JSON document changed by a merge patch (RFC 7386): objects merge, `null` removes, everything else replaces. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  const merged: Record<string, Json> = isObject(target) ? {...target} : {}
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key]
    else merged[key] = mergePatch(merged[key], change)
  }
  return merged
}

function isObject(value: Json | undefined): value is {readonly [key: string]: Json} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
