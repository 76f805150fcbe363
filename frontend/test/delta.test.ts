import { describe, expect, it } from 'vitest';
import { fromDocument, toDocument } from '../src/editor/delta';
import { isBlank, normalise, plainOf, sameText, toLines } from '../src/richtext/lines';
import type { Op } from '../src/richtext/types';
import { Random, seed } from './random';
import { randomOps } from './samples';

const trip = (ops: Op[]) => fromDocument(toDocument(ops));

describe('ops and the document of the editor', () => {
  it('an empty text is one empty line', () => {
    expect(trip([{ insert: '\n' }])).toEqual([{ insert: '\n' }]);
    expect(normalise([])).toEqual([{ insert: '\n' }]);
  });

  it('keeps lists, headings, marks, links, attachment marks and tables', () => {
    const ops: Op[] = [
      { insert: 'Indstilling' },
      { insert: '\n', attributes: { header: 2 } },
      { insert: 'Vi ' },
      { insert: 'skal', attributes: { bold: true, italic: true } },
      { insert: ' se ' },
      { insert: 'her', attributes: { underline: true, link: 'https://kl.dk/' } },
      { insert: { attachmentMark: true } },
      { insert: '\n' },
      {
        insert: {
          table: {
            rows: [
              ['a', 'b'],
              ['1', '2'],
            ],
          },
        },
      },
      { insert: '\nførste' },
      { insert: '\n', attributes: { list: 'ordered' } },
      { insert: 'under' },
      { insert: '\n', attributes: { list: 'bullet', indent: 1 } },
      { insert: 'citat' },
      { insert: '\n', attributes: { quote: true } },
    ];
    expect(trip(ops)).toEqual(ops);
  });

  it('joins what belongs together and ends with a line break', () => {
    expect(normalise([{ insert: 'a' }, { insert: 'b' }])).toEqual([{ insert: 'ab\n' }]);
  });

  it('leaves out what the schema does not know', () => {
    const ops: Op[] = [
      { insert: 'a', attributes: { colour: 'red' } },
      { insert: { video: 'x' } },
      { insert: '\n', attributes: { header: 9 } },
    ];
    expect(normalise(ops)).toEqual([{ insert: 'a\n' }]);
  });

  it('puts a table alone on its line', () => {
    const table = { table: { rows: [['x']] } };
    expect(normalise([{ insert: 'a' }, { insert: table }, { insert: 'b\n' }])).toEqual([
      { insert: 'a\n' },
      { insert: table },
      { insert: '\nb\n' },
    ]);
  });

  it('knows the same text in another spelling', () => {
    expect(sameText([{ insert: 'a\nb\n' }], [{ insert: 'a\n' }, { insert: 'b\n', attributes: {} }])).toBe(true);
    expect(sameText([{ insert: 'a\n' }], [{ insert: 'a', attributes: { bold: true } }, { insert: '\n' }])).toBe(false);
  });

  it('gives the same plain words as the server', () => {
    expect(
      plainOf([
        { insert: 'a\n' },
        {
          insert: {
            table: {
              rows: [
                ['x', 'y'],
                ['1', '2'],
              ],
            },
          },
        },
        { insert: '\n' },
      ]),
    ).toBe('a\nx\ty\n1\t2');
    expect(isBlank([{ insert: ' \n\n' }])).toBe(true);
    expect(isBlank([{ insert: { attachmentMark: true } }, { insert: '\n' }])).toBe(false);
  });

  it('round trips any normalised text', () => {
    const random = new Random(seed);
    for (let round = 0; round < 400; round++) {
      const ops = normalise(randomOps(random));
      expect(trip(ops), `SEED=${seed}, round ${round}`).toEqual(ops);
      expect(normalise(ops), `SEED=${seed}, round ${round}`).toEqual(ops);
      expect(toLines(ops).length).toBeGreaterThan(0);
    }
  });
});
