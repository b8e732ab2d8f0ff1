/**
 * How often properties run, and from which seed: the same values each time unless `FAST_CHECK_RUNS` or
 * `FAST_CHECK_SEED` of the environment say otherwise.
 *
 * @param numRuns  runs of a property when the environment does not say
 */
export function runs(numRuns: number): {numRuns: number; seed: number} {
  return {numRuns: wholeNumber('FAST_CHECK_RUNS', numRuns, 1), seed: wholeNumber('FAST_CHECK_SEED', 3)}
}

function wholeNumber(name: string, byDefault: number, least = Number.MIN_SAFE_INTEGER): number {
  const text = process.env[name]
  if (text === undefined || text === '') return byDefault
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= least) return number
  throw new Error(`Unexpected \`${text}\` in \`${name}\`, expected a whole number`)
}
