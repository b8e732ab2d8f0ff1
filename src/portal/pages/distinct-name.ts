/**
 * What a list calls one of its things: its name, with a number where one before it is called so already, so that no two
 * controls are called the same. Never its id, as no page is there to look up the ID of a partner (R6).
 *
 * @param list  the things in the order in which they are shown, this one among them
 */
export function distinctName(
  thing: {id: string; name: string},
  list: ReadonlyArray<{id: string; name: string}>
): string {
  const names = new Map<string, string>()
  for (const {id, name} of list) names.set(id, unlike([...names.values()], name))
  return names.get(thing.id) ?? thing.name
}

function unlike(taken: readonly string[], name: string): string {
  const numbered = [name, ...taken.map((_, index) => `${name} (${index + 2})`)]
  return numbered.find((candidate) => !taken.includes(candidate)) ?? name
}
