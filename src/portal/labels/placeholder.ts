const placeholder = /\{([^{}]*)\}/g

/** The names that a sentence leaves a place for, in its order: `partnerId` of `Partner {partnerId} …`. */
export function placeholdersOf(sentence: string): string[] {
  return [...sentence.matchAll(placeholder)].map(({0: place}) => place.slice(1, -1))
}

/** The sentence with values in those places; what a value says is never read as a place itself. */
export function fillPlaceholders(sentence: string, valueAt: (name: string) => string): string {
  return sentence.replace(placeholder, (_, name: string) => valueAt(name))
}
