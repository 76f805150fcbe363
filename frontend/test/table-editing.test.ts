import { describe, expect, it } from 'vitest';
import * as cells from '../src/editor/table-cells';
import { TableEditing } from '../src/editor/table-editing.svelte';
import { moveIn } from '../src/editor/table-keys';

const base = {
  rows: [
    ['Sted', '2021'],
    ['Østby', '1'],
    ['Åmose', '3'],
  ],
};
const rowsOf = (editing: TableEditing) => cells.finished(editing.cells).rows;

describe('the steps of a table', () => {
  it('go back and forth; what is typed in one cell is one step', () => {
    const editing = new TableEditing(base);
    editing.change(cells.withCell(editing.cells, 1, 1, '1'), '1,1');
    editing.change(cells.withCell(editing.cells, 1, 1, '12'), '1,1');
    editing.change(cells.merged(editing.cells, 1, 0, 'right'));
    expect(rowsOf(editing)[1]).toEqual([{ t: 'Østby 12', cols: 2 }]);
    editing.undo();
    expect(rowsOf(editing)[1]).toEqual(['Østby', '12']);
    editing.undo();
    expect([rowsOf(editing)[1], editing.canUndo, editing.canRedo]).toEqual([['Østby', '1'], false, true]);
    editing.redo();
    expect(rowsOf(editing)[1]).toEqual(['Østby', '12']);
  });

  it('back take no words that somebody else wrote meanwhile', () => {
    const editing = new TableEditing(base);
    editing.change(cells.withCell(editing.cells, 1, 1, '12'), '1,1');
    editing.merge(base, { rows: [base.rows[0]!, base.rows[1]!, ['Åmose', '30']] });
    expect(rowsOf(editing)).toEqual([base.rows[0], ['Østby', '12'], ['Åmose', '30']]);
    editing.undo();
    expect(rowsOf(editing)).toEqual([base.rows[0], base.rows[1], ['Åmose', '30']]);
  });
});

describe('the keys', () => {
  const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
    key: name,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
  });
  const open = cells.merged(cells.cellsOf(base), 1, 0, 'right')!;

  it('pass by covered places, and add a row behind the last', () => {
    expect(moveIn(open, key('Tab'), 1, 0)).toEqual({ row: 2, column: 0, grows: false });
    expect(moveIn(open, key('Tab', { shiftKey: true }), 2, 0)).toEqual({ row: 1, column: 0, grows: false });
    expect(moveIn(open, key('Enter'), 0, 1)).toEqual({ row: 1, column: 0, grows: false });
    expect(moveIn(open, key('Enter'), 2, 1)).toEqual({ row: 3, column: 1, grows: true });
    expect(moveIn(open, key('Tab'), 2, 1)).toEqual({ row: 3, column: 0, grows: true });
    expect(moveIn(cells.withRow(open, 3), key('Tab'), 3, 1)).toBeNull();
  });

  it('with Alt go to the cell beside', () => {
    expect(moveIn(open, key('ArrowUp', { altKey: true }), 2, 1)).toEqual({ row: 1, column: 0, grows: false });
    expect(moveIn(open, key('ArrowRight', { altKey: true }), 1, 0)).toBeNull();
    expect(moveIn(open, key('ArrowUp', { altKey: true }), 0, 1)).toBeNull();
    expect(moveIn(open, key('ArrowUp'), 2, 1)).toBeNull();
  });
});
