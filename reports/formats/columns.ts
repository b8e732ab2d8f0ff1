/** Text of a cell, and how it is painted once its width is known. */
export interface Cell {
  text: string
  paint?: (text: string) => string
}

/**
 * Lines up rows of cells; widths are counted before painting, so that colour codes take no room.
 *
 * @param rows of cells, each row of any length
 * @param gap between columns
 * @returns a line per row, without trailing spaces
 */
export function columns(rows: readonly (readonly Cell[])[], gap = '  '): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach(({text}, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(text))
    })
  }
  return rows.map((row) =>
    row
      .map(({text, paint = (plain) => plain}, index) => {
        const room = index === row.length - 1 ? 0 : (widths[index] ?? 0) - widthOf(text)
        return paint(text) + ' '.repeat(room)
      })
      .join(gap)
  )
}

/** In characters as read: a combining mark takes no room. */
function widthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length
}
