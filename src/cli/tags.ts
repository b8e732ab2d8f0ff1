import {UserError} from './user-error.js'

/**
 * Refuses what is no tag expression before anything runs.
 *
 * @param expression as cucumber takes it; empty for none
 * @throws UserError with the parser's reason
 */
export async function checkTags(expression: string): Promise<void> {
  if (expression === '') return
  const {default: parse} = await import('@cucumber/tag-expressions')
  try {
    parse(expression)
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new UserError(
      `Unexpected value \`${expression}\` for \`--tags\`, expected such as \`@nl-NL and not @x\`: ${reason}`
    )
  }
}
