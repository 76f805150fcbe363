/** A selection by pointer or finger as a stretch of the flat text. */
import type { Range as Stretch } from '../../richtext/marking';

/** The stretch of a selection inside a marked text; null when it touches none of its words. */
export function stretchOf(root: Element, selection: Range): Stretch | null {
  const found: Stretch[] = [];
  for (const run of root.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!selection.intersectsNode(run)) continue;
    const at = Number(run.dataset['at']);
    const units = Number(run.dataset['units']);
    const whole = (run.textContent ?? '').length === units;
    const from = at + (whole ? before(run, selection.startContainer, selection.startOffset, 0) : 0);
    const to = at + (whole ? before(run, selection.endContainer, selection.endOffset, units) : units);
    if (from >= to) continue;
    found.push({ from, to });
  }
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** How many characters of the run are before a point, or `outside` when the point is not in it. */
function before(run: Element, container: Node, offset: number, outside: number): number {
  if (!run.contains(container)) return outside;
  const part = document.createRange();
  part.setStart(run, 0);
  part.setEnd(container, offset);
  return part.toString().length;
}
