/** The words of a paper as blocks. */
import { expect, it } from 'vitest';
import { blocksOf } from '../src/ui/paper-text';

const line = (text: string, heading = 0) => ({ text, heading });

it('makes one table of neighbours with cells', () => {
  const lines = [line('Budget', 1), line('Post\tBeløb'), line('Drift\t34,5'), line('Slut'), line('a\tb')];
  expect(blocksOf(lines)).toEqual([
    { text: 'Budget', heading: 1 },
    {
      rows: [
        ['Post', 'Beløb'],
        ['Drift', '34,5'],
      ],
    },
    { text: 'Slut', heading: 0 },
    { rows: [['a', 'b']] },
  ]);
});

it('leaves a heading a heading, whatever stands in it', () => {
  expect(blocksOf([line('1\tSager', 2)])).toEqual([{ text: '1\tSager', heading: 2 }]);
});
