/** Where text of a locale begins. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const language: Intl.Locale & TextInfo = new Intl.Locale(locale)
  // a method since it has been standardized, a property before
  return (language.getTextInfo?.() ?? language.textInfo)?.direction ?? 'ltr'
}

interface TextInfo {
  getTextInfo?: () => Direction
  textInfo?: Direction
}

interface Direction {
  direction: 'ltr' | 'rtl'
}
