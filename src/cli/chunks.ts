import type {FeatureText} from './run-cucumber.js'

/** A browser is started anew for each chunk, which its scenarios have to be worth. */
const chunkLength = 60_000

/** Chunks per worker: the one who is done first takes more. */
const share = 4

/**
 * Divides features among workers.
 *
 * @param features in order; each stays whole
 * @param workers how many will take chunks, whoever is free the next
 * @returns chunks of about the same length, in order
 */
export function chunksOf<T extends Pick<FeatureText, 'text'>>(features: readonly T[], workers: number): T[][] {
  const total = features.reduce((sum, {text}) => sum + text.length, 0)
  const limit = Math.min(chunkLength, total / (workers * share))
  const chunks: T[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const feature of features) {
    if (length >= limit) {
      chunks.push([])
      length = 0
    }
    chunks.at(-1)?.push(feature)
    length += feature.text.length
  }
  return chunks
}
