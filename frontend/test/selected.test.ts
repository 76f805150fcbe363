// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { stretchOf } from '../src/features/round/selected';

/** "Taksterne falder." with a bold word, an attachment's mark that counts one, and a second line. */
const html =
  '<p><span data-at="0" data-units="10">Taksterne </span><span data-at="10" data-units="6"><strong>falder</strong></span>' +
  '<span data-at="16" data-units="1"><span role="img">./.</span></span></p>' +
  '<p><mark data-at="18" data-units="4">igen</mark></p>' +
  '<div data-at="30" data-units="1"><table><tr><td><span data-row="1" data-column="0">Åstien</span></td>' +
  '<td><span data-row="1" data-column="1"><mark>41</mark></span></td></tr></table></div>';
const words = (text: string) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.textContent === text) return walker.currentNode;
  throw new Error(text);
};
const select = (start: Node, from: number, end: Node, to: number) => {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return stretchOf(document.body, range);
};

describe('a selection', () => {
  beforeEach(() => {
    document.body.innerHTML = html;
  });

  it('is counted in the flat text, inside a run and over several', () => {
    expect(select(words('falder'), 0, words('falder'), 4)).toEqual({ from: 10, to: 14 });
    expect(select(words('Taksterne '), 4, words('igen'), 2)).toEqual({ from: 4, to: 20 });
  });

  it('may begin and end at elements', () => {
    expect(select(document.body, 0, document.body, 1)).toEqual({ from: 0, to: 17 });
  });

  it('takes an attachment mark whole', () => {
    expect(select(words('./.'), 1, words('igen'), 1)).toEqual({ from: 16, to: 19 });
  });

  it('marks words of one cell, and of several the table as a whole', () => {
    expect(select(words('Åstien'), 1, words('Åstien'), 3)).toEqual({
      ...{ from: 30, to: 31, cell: { row: 1, column: 0, start: 1, end: 3 } },
    });
    expect(select(words('Åstien'), 1, words('41'), 2)).toEqual({ from: 30, to: 31 });
    // Three presses select a cell up to the beginning of the next.
    expect(select(words('Åstien'), 0, words('41'), 0)).toEqual({
      ...{ from: 30, to: 31, cell: { row: 1, column: 0, start: 0, end: 6 } },
    });
    expect(select(words('igen'), 1, words('41'), 1)).toEqual({ from: 19, to: 31 });
    expect(select(words('igen'), 1, words('Åstien'), 0)).toEqual({ from: 19, to: 22 });
  });

  it('is nothing where there are no words', () => {
    expect(select(words('falder'), 2, words('falder'), 2)).toBeNull();
  });
});
