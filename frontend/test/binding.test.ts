/** The binding where texts are odd, where one undoes, and where an input method composes. */
import { describe, expect, it } from 'vitest';
import { Carry } from '../src/editor/binding-carry';
import * as keys from '../src/editor/commands';
import { putTable } from '../src/editor/insertions';
import { Random, seed } from './random';
import { randomOps } from './samples';
import { deliverAll, Writer, writersOf } from './writer';

const plain = (writer: Writer) => writer.text.toString();
const pair = (start?: object[]) => writersOf(2, start) as [Writer, Writer];

/** The end of the words of a line of the view. */
function endOf(writer: Writer, line: number): number {
  let at = 0;
  for (let index = 0; index < line; index++) at += writer.state.doc.child(index).nodeSize;
  return at + writer.state.doc.child(line).nodeSize - 1;
}

describe('the binding', () => {
  it('writes the smallest change: one letter among equal ones at its own place', () => {
    const [anne, bo] = pair([{ insert: 'aaaa\n' }]);
    const deltas: unknown[] = [];
    bo.text.observe((event) => deltas.push(event.delta));
    anne.select(3);
    anne.type('a');
    deliverAll([anne, bo]);
    expect(deltas).toEqual([[{ retain: 2 }, { insert: 'a' }]]);
  });

  it('a heading, a list and a join change formats and line breaks, never words', () => {
    const [anne, bo] = pair([{ insert: 'et\nto\n' }]);
    const deltas: unknown[] = [];
    bo.text.observe((event) => deltas.push(event.delta));
    anne.select(2);
    anne.run(keys.heading(2));
    anne.select(5);
    anne.run(keys.backspaceAtStart);
    deliverAll([anne, bo]);
    expect(deltas[0]).toEqual([{ retain: 2 }, { retain: 1, attributes: { header: 2 } }]);
    expect(plain(bo)).toBe('etto\n');
  });

  it('the cursor stays with its words when others write', () => {
    const [anne, bo] = pair([{ insert: 'et to\ntre\n' }]);
    anne.select(4, 6);
    bo.select(1);
    bo.type('nul ');
    bo.run(keys.enter);
    bo.select(2);
    bo.run(keys.list('bullet'));
    deliverAll([anne, bo]);
    const { from, to } = anne.state.selection;
    expect(anne.state.doc.textBetween(from, to)).toBe('to');
  });
});

describe('undo', () => {
  it('takes back one’s own words and leaves what the other wrote in them', () => {
    const [anne, bo] = pair();
    anne.type('Anne skrev');
    deliverAll([anne, bo]);
    bo.select(5);
    bo.type(' og Bo');
    deliverAll([anne, bo]);
    anne.undoing.undo();
    deliverAll([anne, bo]);
    expect(plain(anne)).toBe(' og Bo\n');
    expect(plain(bo)).toBe(plain(anne));
    anne.undoing.redo();
    expect(plain(anne)).toBe('Anne og Bo skrev\n');
  });

  it('never removes the words of the other, whatever both do', () => {
    for (let round = 0; round < 60; round++) {
      const random = new Random(seed + round);
      const [anne, bo] = pair([{ insert: 'start\n' }]);
      let count = 0;
      for (let step = 0; step < 25; step++) {
        const writer = random.chance(0.5) ? anne : bo;
        writer.select(random.below(writer.state.doc.content.size + 1));
        const what = random.below(6);
        if (what < 2) writer.type(writer === anne ? 'a' : ((count += 1), '€'));
        else if (what === 2) writer.run(keys.enter);
        else if (what === 3) writer.run(keys.list('bullet'));
        else if (what === 4) anne.undoing.undo();
        else deliverAll([anne, bo]);
      }
      deliverAll([anne, bo]);
      for (let back = 0; back < 30; back++) anne.undoing.undo();
      expect(plain(anne).split('€').length - 1, `SEED=${seed}, round ${round}`).toBe(count);
    }
  });

  it('brings the cursor back to where it was', () => {
    const [anne] = pair([{ insert: 'et to\n' }]);
    anne.select(4, 6);
    anne.dispatch(anne.state.tr.deleteSelection());
    anne.select(1);
    anne.undoing.undo();
    expect(anne.state.doc.textBetween(anne.state.selection.from, anne.state.selection.to)).toBe('to');
  });
});

describe('odd texts', () => {
  it('words on a table’s line and a missing last line break are shown, and writing next to them loses nothing', () => {
    const [anne] = pair([{ insert: 'før' }, { insert: { table: { rows: [['x']] } } }, { insert: 'efter' }]);
    expect(anne.shown).toEqual(anne.rendering);
    anne.select(endOf(anne, 0));
    anne.run(keys.enter);
    anne.type('ny');
    anne.select(endOf(anne, 3));
    anne.type('!');
    expect(anne.text.toString()).toBe('før\nny\n\nefter!\n');
    expect(anne.shown).toEqual(anne.rendering);
  });

  it('any flat text can be shown and written in', () => {
    for (let round = 0; round < 120; round++) {
      const which = `SEED=${seed}, round ${round}`;
      const random = new Random(seed * 3 + round);
      const hidden = random.chance(0.3) ? [{ insert: { video: 'x' } }] : [];
      const ops = [...randomOps(random), ...hidden, ...randomOps(random)].filter(({ insert }) => insert !== '');
      const [anne, bo] = pair(ops);
      const signs = (writer: Writer) => [...plain(writer).replaceAll('\n', '')].sort().join('');
      const embeds = () => anne.text.toDelta().filter(({ insert }: { insert: unknown }) => typeof insert === 'object');
      const before = signs(anne);
      const held = embeds();
      let typed = '';
      for (let step = 0; step < 8; step++) {
        anne.select(random.below(anne.state.doc.content.size + 1));
        if (anne.state.selection.$from.depth === 0) continue;
        const what = random.below(5);
        if (what === 0) anne.run(keys.enter);
        else if (what === 1) anne.run(keys.list('ordered'));
        else if (what === 2) anne.run(keys.backspaceAtStart);
        else {
          anne.type('€🙂');
          typed += '€🙂';
        }
        expect(anne.shown, which).toEqual(anne.rendering);
      }
      expect(signs(anne), which).toBe([...before, ...typed].sort().join(''));
      // Yjs tells the attributes of an embed in any order.
      expect(embeds(), which).toEqual(held);
      deliverAll([anne, bo]);
      expect(bo.shown, which).toEqual(anne.shown);
      expect(bo.text.toDelta(), which).toEqual(anne.text.toDelta());
    }
  }, 30_000);

  it('half a character is never written', () => {
    const [anne] = pair([{ insert: 'a🙂b\n' }]);
    anne.select(3);
    anne.type('x');
    expect(plain(anne)).toBe('ax🙂b\n');
    anne.dispatch(anne.state.tr.delete(4, 5));
    expect(plain(anne)).toBe('axb\n');
    expect(anne.shown).toEqual(anne.rendering);
  });

  it('a table goes below the line and stands alone', () => {
    const [anne] = pair([{ insert: 'a\n' }]);
    anne.select(2);
    anne.dispatch(putTable(anne.state, { rows: [['x']] }));
    expect(anne.text.toDelta()).toEqual([
      { insert: 'a\n' },
      { insert: { table: { rows: [['x']] } } },
      { insert: '\n\n' },
    ]);
  });
});

describe('while an input method composes', () => {
  it('changes of the same line wait, and nothing of either is lost', () => {
    for (let round = 0; round < 80; round++) {
      const random = new Random(seed + round);
      const [anne, bo] = pair([{ insert: 'en linje\nto\n' }]);
      const place = () => 1 + random.below(8);
      anne.select(place());
      anne.composing = true;
      anne.type('k');
      for (let step = 0; step < 6; step++) {
        if (random.chance(0.5)) {
          bo.select(place());
          bo.type('β');
          if (random.chance(0.3)) bo.run(keys.enter);
          deliverAll([anne, bo]);
        } else anne.type('o');
      }
      const own = anne.shown;
      anne.composing = false;
      anne.binding.settle();
      deliverAll([anne, bo]);
      const which = `SEED=${seed}, round ${round}`;
      expect(anne.shown, which).toEqual(anne.rendering);
      expect(bo.shown, which).toEqual(anne.shown);
      const letters = (text: string, letter: string) => text.split(letter).length - 1;
      expect(letters(plain(bo), 'o'), which).toBe(letters(JSON.stringify(own), 'o'));
      expect(letters(plain(anne), 'β'), which).toBe(letters(plain(bo), 'β'));
    }
  });

  it('edits are carried past the changes of others', () => {
    const carry = Carry.nowhere.through([{ retain: 2 }, { insert: 'xy' }, { retain: 1 }, { delete: 2 }]);
    expect([0, 2, 3, 5, 6].map((at) => carry.place(at))).toEqual([0, 2, 5, 5, 6]);
    expect(carry.pieces(1, 6)).toEqual([
      [1, 1],
      [4, 1],
      [5, 1],
    ]);
  });
});
