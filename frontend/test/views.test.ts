import { describe, expect, it } from 'vitest';
import { linesOfPlain } from '../src/editor/paste';
import { safeLink } from '../src/richtext/links';
import { toLines } from '../src/richtext/lines';
import { outcomeOf } from '../src/features/desk/item/outcome';
import { formatDay, formatHours, formatSeconds, formatStart, formatStopwatch } from '../src/words/i18n';
import { itemPath, numberIn, roundItemPath, routeOf } from '../src/lib/router.svelte';
import { blocksOf } from '../src/richtext/blocks';

describe('addresses', () => {
  it('name a page each', () => {
    expect(routeOf('/')).toEqual({ page: 'today' });
    expect(routeOf('/moeder')).toEqual({ page: 'list', year: null });
    expect(routeOf('/moeder/2025')).toEqual({ page: 'list', year: 2025 });
    const id = '00000000-0000-4000-8000-000000000001';
    expect(routeOf(`/moede/${id}`)).toEqual({ page: 'meeting', id, view: 'now' });
    expect(routeOf(`/moede/${id}/dagsorden`)).toEqual({ page: 'meeting', id, view: 'agenda' });
    expect(routeOf(`/moede/${id}/punkt/3.4`)).toEqual({ page: 'meeting', id, view: 'item', item: '3.4', query: '' });
    expect(routeOf(itemPath(id, id))).toEqual({ page: 'meeting', id, view: 'item', item: id, query: '' });
    expect(routeOf(roundItemPath(id, id))).toEqual({ page: 'meeting', id, view: 'round', item: id });
    expect([numberIn('3.4'), numberIn(id)]).toEqual(['3.4', null]);
    expect(routeOf(`/moede/${id}/noget`)).toEqual({ page: 'unknown' });
    expect(routeOf('/andet')).toEqual({ page: 'unknown' });
  });

  it('that cannot be a meeting lead to a missing one', () => {
    expect(routeOf('/moede/nej')).toMatchObject({ id: '00000000-0000-0000-0000-000000000000' });
  });
});

describe('Danish dates and times', () => {
  it('are written as in the documents', () => {
    expect(formatDay('2020-02-05T10:00:00')).toBe('5. februar 2020');
    expect(formatStart('2020-02-05T10:00:00')).toBe('5. februar 2020 kl. 10.00');
    expect(formatSeconds(new Date('2020-02-05T10:12:04Z'))).toBe('11.12.04');
    expect(formatHours(72 * 60_000)).toBe('1 t 12 min');
    expect(formatStopwatch(521_000)).toBe('08:41');
    expect(formatStopwatch(3_729_000)).toBe('1:02:09');
  });
});

describe('the outcome in the words of a decision', () => {
  const phrases = [{ text: 'KKR Midtjylland tog det til efterretning.', outcome: 'noted' as const }];
  it.each([
    ['KKR Midtjylland tog det til efterretning med glæde.', 'noted'],
    ['KKR Midtjylland godkendte referatet.', 'approved'],
    ['KKR Midtjylland tiltrådte indstillingen.', 'endorsed'],
    ['KKR Midtjylland tilsluttede sig indstillingen.', 'endorsed'],
    ['KKR Midtjylland drøftede sagen.', 'discussed'],
    ['Udsat til næste møde.', 'postponed'],
    ['Punktet blev ikke behandlet.', 'not_reached'],
    ['KKR Midtjylland ønsker mere viden.', null],
    ['', null],
  ])('%s', (words, outcome) => {
    expect(outcomeOf(words, phrases)).toBe(outcome);
  });
});

describe('texts to read', () => {
  it('nest flat list lines', () => {
    const blocks = blocksOf(
      toLines([
        { insert: 'a' },
        { insert: '\n', attributes: { list: 'ordered' } },
        { insert: 'b' },
        { insert: '\n', attributes: { list: 'bullet', indent: 1 } },
        { insert: 'c' },
        { insert: '\n', attributes: { list: 'ordered' } },
      ]),
    );
    expect(blocks).toHaveLength(1);
    const [list] = blocks;
    expect(list?.kind === 'list' && list.points.map(({ inner }) => inner.length)).toEqual([1, 0]);
  });

  it('lead only to addresses that are safe', () => {
    expect(safeLink('https://kl.dk/')).toBe('https://kl.dk/');
    expect(safeLink('mailto:a@b.dk')).toBe('mailto:a@b.dk');
    expect(safeLink('javascript:alert(1)')).toBeNull();
    expect(safeLink('#')).toBeNull();
  });

  it('pasted plain lists become lists', () => {
    expect(linesOfPlain('Ord\n- en\n2. to\n')).toEqual([
      { attributes: {}, runs: [{ text: 'Ord', marks: {} }] },
      { attributes: { list: 'bullet' }, runs: [{ text: 'en', marks: {} }] },
      { attributes: { list: 'ordered', start: 2 }, runs: [{ text: 'to', marks: {} }] },
    ]);
  });
});
