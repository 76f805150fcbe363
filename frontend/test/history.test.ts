import { describe, expect, it } from 'vitest';
import { authorsOf, historyLines, placeOf } from '../src/features/desk/item/history';

const [jonna, christian] = [
  { by: 'Jonna', time: '2026-02-05T10:00:00Z', version: 2 },
  { by: 'Christian', time: '2026-02-05T10:01:00Z', version: 5 },
];

describe('who wrote what', () => {
  const lines = historyLines(
    [
      { insert: 'Vi tiltr', ...jonna },
      { insert: 'åder:', ...christian },
      { insert: '\n', ...jonna },
      { insert: 'Åruten', ...christian },
      { insert: '\n', attributes: { list: 'bullet' }, ...christian },
      {
        insert: {
          table: {
            rows: [
              ['By', 'Pladser'],
              ['Horsens', '41'],
            ],
          },
        },
        ...jonna,
      },
      { insert: '\n', by: null, time: jonna.time, version: 0 },
    ],
    '[tabel]',
  );

  it('is read line by line, each piece with its author', () => {
    expect(lines.map(({ pieces }) => pieces.map(({ by, words }) => `${by}: ${words}`))).toEqual([
      ['Jonna: Vi tiltr', 'Christian: åder:'],
      ['Christian: Åruten'],
      ['Jonna: [tabel]\nBy | Pladser\nHorsens | 41'],
    ]);
    // Shown as it looked.
    expect(lines[2]?.pieces[0]?.table).toEqual({ rows: [expect.anything(), ['Horsens', '41']] });
    expect(lines[1]?.attributes).toEqual({ list: 'bullet' });
  });

  it('names everyone whose words are still there', () => {
    expect(authorsOf(lines)).toEqual(['Jonna', 'Christian']);
  });

  it('a version between two bursts belongs to the earlier one', () => {
    const versions = [2, 5, 9].map((version) => ({ version, time: '', by: null }));
    expect([0, 2, 4, 5, 9, 12].map((shown) => placeOf(versions, shown))).toEqual([0, 0, 0, 1, 2, 2]);
  });
});
