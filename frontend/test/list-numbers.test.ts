import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../src/editor/delta';
import { toLines } from '../src/richtext/lines';
import { numbersOf } from '../src/richtext/list-numbers';
import { numbersIn } from '../src/editor/numbering';
import { signsOf } from '../src/features/desk/item/history';
import type { Op } from '../src/richtext/types';
import { blocksOf, type Block } from '../src/richtext/blocks';
import { Random, seed } from './random';
import { randomOps } from './samples';

interface Example {
  name: string;
  ops: Op[];
  numbers: (number | null)[];
}

/** The same file is read by the backend's ListNumbersTest. */
const examples = JSON.parse(
  readFileSync(new URL('../../backend/src/test/resources/lists/numbers.json', import.meta.url), 'utf8'),
) as Example[];

const numbersShown = (blocks: readonly Block[]): number[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.points.flatMap(({ number, inner }) => [...(number === null ? [] : [number]), ...numbersShown(inner)])
      : [],
  );
const known = (numbers: readonly (number | null)[]) => numbers.filter((number) => number !== null);

describe('the numbers of ordered lists', () => {
  it.each(examples)('$name', ({ ops, numbers }) => {
    expect(numbersOf(toLines(ops))).toEqual(numbers);
  });

  it('are the same at the desk, on the page and in the history for any lines', () => {
    for (let round = 0; round < 300; round++) {
      const ops = randomOps(new Random(seed + round));
      const numbers = numbersOf(toLines(ops));
      const message = `SEED=${seed}, round ${round}`;
      expect([...numbersIn(toDocument(ops)).values()], message).toEqual(known(numbers));
      expect(numbersShown(blocksOf(toLines(ops))), message).toEqual(known(numbers));
    }
  });

  it('stand in the history too', () => {
    const attributes = { list: 'ordered' as const, start: 4 };
    const lines = [
      { attributes, pieces: [] },
      { attributes: { list: 'bullet' as const, indent: 1 }, pieces: [] },
    ];
    expect(signsOf([...lines, { attributes: { list: 'ordered' as const }, pieces: [] }])).toEqual(['4.', '•', '5.']);
  });
});
