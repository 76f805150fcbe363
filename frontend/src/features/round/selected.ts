/** A selection by pointer or finger as a stretch of the flat text. */
import type { CellPlace } from '../../richtext/cells';
import type { Range as Stretch } from '../../richtext/marking';

/**
 * The stretch of a selection inside a marked text; null when it touches none of its words. Words of one cell are
 * marked in their table, those of several are the table as a whole.
 */
export function stretchOf(root: Element, selection: Range): Stretch | null {
  const found: Stretch[] = [];
  for (const run of root.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!selection.intersectsNode(run)) continue;
    const at = Number(run.dataset['at']);
    const units = Number(run.dataset['units']);
    if (run.querySelector('table')) {
      const cells = [...run.querySelectorAll<HTMLElement>('[data-row]')].flatMap((cell) => inCell(cell, selection));
      const [cell] = cells;
      if (cell) found.push({ from: at, to: at + units, ...(cells.length === 1 && { cell }) });
      continue;
    }
    const whole = (run.textContent ?? '').length === units;
    const from = at + (whole ? before(run, selection.startContainer, selection.startOffset, 0) : 0);
    const to = at + (whole ? before(run, selection.endContainer, selection.endOffset, units) : units);
    if (from >= to) continue;
    found.push({ from, to });
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first && first === last) return first;
  return first && last ? { from: first.from, to: last.to } : null;
}

function inCell(cell: HTMLElement, selection: Range): CellPlace[] {
  if (!selection.intersectsNode(cell)) return [];
  const length = (cell.textContent ?? '').length;
  const start = before(cell, selection.startContainer, selection.startOffset, 0);
  const end = before(cell, selection.endContainer, selection.endOffset, length);
  return start < end ? [{ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']), start, end }] : [];
}

/** How many characters of the run are before a point, or `outside` when the point is not in it. */
function before(run: Element, container: Node, offset: number, outside: number): number {
  if (!run.contains(container)) return outside;
  const part = document.createRange();
  part.setStart(run, 0);
  part.setEnd(container, offset);
  return part.toString().length;
}
