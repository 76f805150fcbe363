import { expect, it } from 'vitest';
import { piecesOf } from '../src/editor/early';

const table = { plain: 'a\tb', html: '<table></table>' };
const list = { plain: 'en\nto', html: '<ul></ul>' };

it('keeps the order of what was typed and pasted before the editor was here', () => {
  expect(piecesOf('Før a\tb og en\nto efter', [list, table])).toEqual(['Før ', table, ' og ', list, ' efter']);
  expect(piecesOf('a\tb', [table])).toEqual([table]);
});

it('loses no word: what was changed after the paste stays as it stands', () => {
  expect(piecesOf('a\tc', [table])).toEqual(['a\tc']);
  expect(piecesOf('', [table])).toEqual([]);
  const twice = piecesOf('a\tb a\tb', [table, table]);
  expect(twice.map((piece) => (typeof piece === 'string' ? piece : piece.plain)).join('')).toBe('a\tb a\tb');
});
