/** Why there is no browser to work with: one line for people, who have no use for a stack. */
export class BrowserProblem extends Error {
  override name = 'BrowserProblem'
}

/** Nothing was found and nothing could be installed; the message says the two ways to get a browser. */
export class NoBrowserError extends BrowserProblem {
  override name = 'NoBrowserError'
  /** What was tried and the end of what it wrote, line by line: to be shown below the message. */
  readonly details: readonly string[]

  constructor(message: string, details: readonly string[]) {
    super(message)
    this.details = details
  }
}
