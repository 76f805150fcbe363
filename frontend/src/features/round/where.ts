/** Where the quoted words of a comment stand, when they are in a cell of a table. */
import type { CellNames } from '../../richtext/cells';
import { shortQuote } from './rounds';
import { t } from './words';

/** Where quoted words of a cell stand, to be shown behind them; empty for others. */
export function whereOf(inTable: CellNames | null | undefined): string {
  if (!inTable) return '';
  const cell = [inTable.row, inTable.column].filter(Boolean).map((name) => shortQuote(name, 40));
  return t.rounds.inTable(shortQuote(inTable.table, 40), cell.join(', '));
}
