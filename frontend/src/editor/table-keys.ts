/** How the keys go through the cells of a table. */
import { begins, type Cells } from './table-cells';
import { coverOf, spanAt, widthOf } from './table-grid';

export interface Move {
  row: number;
  column: number;
  /** True if a row has to be added for it. */
  grows: boolean;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Tab goes through the cells and adds a row after the last; Enter goes down; Alt and an arrow go to the next cell. */
export function moveIn(cells: Cells, { key, shiftKey, ...held }: Pressed, row: number, column: number): Move | null {
  if (held.ctrlKey || held.metaKey) return null;
  if (held.altKey) return arrow(cells, key, row, column);
  if (key === 'Enter' && !shiftKey) {
    const below = row + (spanAt(cells.spans, row, column)?.rows ?? 1);
    return at(cells, below, column) ?? { row: below, column, grows: true };
  }
  return key === 'Tab' ? tab(cells, shiftKey ? -1 : 1, row, column) : null;
}

function tab(cells: Cells, by: 1 | -1, row: number, column: number): Move | null {
  const width = widthOf(cells);
  const all = cells.places.length * width;
  for (let next = row * width + column + by; next >= 0 && next < all; next += by) {
    const [to, across] = [Math.floor(next / width), next % width];
    if (begins(cells, to, across)) return { row: to, column: across, grows: false };
  }
  // From an empty last row Tab goes on to the buttons.
  const words = cells.places[row]?.some(({ t }) => t.trim());
  return by > 0 && words ? { row: cells.places.length, column: 0, grows: true } : null;
}

function arrow(cells: Cells, key: string, row: number, column: number): Move | null {
  const { rows = 1, cols = 1 } = spanAt(cells.spans, row, column) ?? {};
  if (key === 'ArrowDown') return at(cells, row + rows, column);
  if (key === 'ArrowUp') return at(cells, row - 1, column);
  if (key === 'ArrowRight') return at(cells, row, column + cols);
  return key === 'ArrowLeft' ? at(cells, row, column - 1) : null;
}

/** The cell at a place, which may begin before it. */
function at(cells: Cells, row: number, column: number): Move | null {
  if (row < 0 || row >= cells.places.length || column < 0 || column >= widthOf(cells)) return null;
  const cell = coverOf(cells.spans, row, column) ?? { row, column };
  return { row: cell.row, column: cell.column, grows: false };
}
