import {type Language, languageSubtags, loadLanguage} from '../parsers/index.js'

/**
 * The language whose phrases a feature is made of: the one that names its dialect. Of several the one that the locale among
 * its tags is of.
 *
 * @param dialect key of the dialect in `@cucumber/gherkin`, as the header of the feature has it
 * @param tags of the scenario, without `@`
 * @param known default: every language that there is a file for
 * @throws Error for a dialect that no language file names
 */
export function languageOfFeature(
  dialect: string,
  tags: readonly string[],
  known: readonly Language[] = languageSubtags().flatMap((subtag) => loadLanguage(subtag) ?? [])
): Language {
  const all = known.filter(({gherkin}) => gherkin === dialect)
  const own = all.find(({subtag}) => tags.some((tag) => tag.startsWith(`${subtag}-`))) ?? all[0]
  if (own) return own
  throw new Error(`Cannot run a feature in \`${dialect}\` without a file in parsers/language whose \`gherkin\` it is`)
}
