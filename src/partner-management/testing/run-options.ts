/** How many sequences `npm test` tries; `FAST_CHECK_RUNS` asks for another number. */
const defaultRuns = 1000

/** The same sequences each time; `FAST_CHECK_SEED` asks for others. */
const defaultSeed = 4

/**
 * How often a property is tried, and from which seed on.
 *
 * @throws a variable is no whole number, or asks for no runs
 */
export function runOptions(): {numRuns: number; seed: number} {
  const numRuns = wholeNumber('FAST_CHECK_RUNS', defaultRuns, 1)
  return {numRuns, seed: wholeNumber('FAST_CHECK_SEED', defaultSeed)}
}

function wholeNumber(name: string, otherwise: number, least = Number.MIN_SAFE_INTEGER): number {
  const text = process.env[name]
  if (text === undefined || text === '') return otherwise
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= least) return number
  throw new Error(`Unexpected \`${name}=${text}\`, expected a whole number`)
}
