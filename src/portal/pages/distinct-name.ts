/**
 * What a list calls one of its things: its name, and its id where another of the list has the same name, so that no two
 * controls are called the same.
 */
export function distinctName(
  thing: {id: string; name: string},
  list: ReadonlyArray<{id: string; name: string}>
): string {
  const {id, name} = thing
  return list.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name
}
