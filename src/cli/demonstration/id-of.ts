/** An id that can be read in addresses: `wide-world-importers`. */
export function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
