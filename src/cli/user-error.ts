/**
 * The run could not be done, and the caller can put it right: exit code 2, one line on standard error, no stack.
 */
export class UserError extends Error {
  override name = 'UserError'
}
