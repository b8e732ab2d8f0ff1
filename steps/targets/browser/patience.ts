/**
 * What a promise comes to, unless one of the others fails before, or the time is over.
 *
 * @param limit milliseconds
 * @throws Error that says the time, where that ends first
 */
export async function within<T>(limit: number, wanted: Promise<T>, ...others: Array<Promise<never>>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([...others, wanted, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What went wrong: without what Playwright puts before it, its method, and below it, its log. */
export function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const line = text.split('\n')[0] ?? ''
  return line.replace(/^[a-z]+\.[a-zA-Z]+: /, '').replace(/\.$/, '')
}
