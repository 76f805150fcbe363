/** One table while somebody edits it: its cells now, and the steps that led to them, to go back and forth. */
import type { StoredTable } from '../richtext/table';
import * as table from './table-cells';

const mostSteps = 200;

export class TableEditing {
  cells: table.Cells = $state.raw() as table.Cells;
  canUndo = $state(false);
  canRedo = $state(false);
  /** A copy: while a component is destroyed, reactive values show their earlier state. */
  latest: table.Cells;
  private past: table.Cells[] = [];
  private future: table.Cells[] = [];
  private step: string | null = null;

  constructor(stored: StoredTable) {
    this.latest = this.cells = table.cellsOf(stored);
  }

  /** @param step what is typed in one place is one step */
  change(next: table.Cells | null, step: string | null = null): void {
    if (!next || next === this.cells) return;
    if (step === null || step !== this.step) this.past = [...this.past, this.cells].slice(-mostSteps);
    this.step = step;
    this.future = [];
    this.show(next);
  }

  /** Somebody else changed the table: their words come into every step, so that going back does not take them. */
  merge(base: StoredTable, theirs: StoredTable): void {
    const merged = (cells: table.Cells) => table.withTheirs(cells, base, theirs);
    this.past = this.past.map(merged);
    this.future = this.future.map(merged);
    this.step = null;
    this.show(merged(this.cells));
  }

  undo(): void {
    this.go(this.past, this.future);
  }

  redo(): void {
    this.go(this.future, this.past);
  }

  private go(from: table.Cells[], to: table.Cells[]): void {
    const next = from.pop();
    if (!next) return;
    to.push(this.cells);
    this.step = null;
    this.show(next);
  }

  private show(next: table.Cells): void {
    this.latest = this.cells = next;
    this.canUndo = this.past.length > 0;
    this.canRedo = this.future.length > 0;
  }
}
