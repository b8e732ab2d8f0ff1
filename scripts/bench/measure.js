/** Rounds that warm the engine up and do not count. */
const warmUp = 5

/**
 * Median time of each subject, in milliseconds. Subjects take turns, so that a slow moment hits all of them alike.
 *
 * @template {string} Name
 * @param {Record<Name, () => void>} subjects what to measure
 * @param {number} repeat rounds that count
 * @returns {Record<Name, number>} medians
 */
export function measure(subjects, repeat) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]))
  for (let round = 0; round < repeat + warmUp; round++) {
    for (const [name, subject] of Object.entries(subjects)) {
      const start = performance.now()
      subject()
      if (round >= warmUp) times[name].push(performance.now() - start)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, medianOf(all)]))
}

function medianOf(values) {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
