import { expect, it } from 'vitest';
import * as cells from '../src/editor/table-cells';
import { widthOf } from '../src/editor/table-grid';
import { Random, seed } from './random';

const base = {
  rows: [
    ['aa', 'ab', 'ac'],
    ['ba', 'bb', 'bc'],
    ['ca', 'cb', 'cc'],
    ['da', 'db', 'dc'],
  ],
};

/** What somebody does to a table who takes no words away. */
function edited(random: Random, who: string): cells.Cells {
  let open = cells.cellsOf(base);
  let typed = 0;
  for (let steps = 1 + random.below(6); steps > 0; steps--) {
    const [row, column] = [random.below(open.places.length), random.below(widthOf(open))];
    const choice = random.below(7);
    if (choice < 3 && cells.begins(open, row, column)) open = cells.withCell(open, row, column, `${who}${typed++}`);
    else if (choice === 3) open = cells.merged(open, row, column, 'right') ?? open;
    else if (choice === 4) open = cells.merged(open, row, column, 'down') ?? open;
    else if (choice === 5) open = random.below(2) ? cells.withRow(open, row) : cells.withColumn(open, column);
    else open = random.below(2) ? cells.withHeadRows(open, 2) : cells.withCaption(open, `${who}${typed++}`);
  }
  return open;
}

const written = (table: object) => new Set(JSON.stringify(table).match(/(?:mine|theirs)\d+/g) ?? []);

it('nothing that either of two people wrote in a table is lost when it is merged', () => {
  const random = new Random(seed);
  for (let run = 0; run < 400; run++) {
    const mine = edited(random, 'mine');
    const theirs = cells.finished(edited(random, 'theirs'));
    const merged = written(cells.finished(cells.withTheirs(mine, base, theirs)));
    for (const word of [...written(cells.finished(mine)), ...written(theirs)])
      expect(merged, `seed ${seed}, run ${run}: ${word}`).toContain(word);
  }
});
