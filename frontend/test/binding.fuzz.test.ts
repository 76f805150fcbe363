/** Three people write at the same time over a bad line, a thousand times over. SEED=… repeats a run. */
import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import * as keys from '../src/editor/commands';
import { putAttachmentMark, putLines, putPhrase, putTable } from '../src/editor/insertions';
import type { Line, LineAttributes } from '../src/richtext/lines';
import { startAt } from '../src/editor/list-start';
import { Random, seed } from './random';
import { deliver, deliverAll, writersOf, type Writer } from './writer';

const sessions = 320;
const steps = 26;
const signs = ['a', 'æ', 'Ø', 'å', ' ', 'e\u0301', '🙂', '👩‍👧', '𠀀', '-', '1'];
const phrase = { text: 'KKR tiltrådte.', outcome: 'endorsed' as const, continues: true };

/** What one writer does; `typed` collects everything they put in. */
class Session {
  readonly typed: string[] = [];
  private tables = 0;

  constructor(
    readonly random: Random,
    readonly deletes: boolean,
  ) {}

  act(writer: Writer): void {
    const { random } = this;
    const { state } = writer;
    writer.select(random.below(state.doc.content.size + 1));
    // A table that is selected would be written over.
    if (!this.deletes && !(writer.state.selection instanceof TextSelection)) return;
    const choices = [...writing, ...(this.deletes ? deleting : [])];
    random.pick(choices)(this, writer);
  }

  words(): string {
    const words = Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(signs)).join('');
    this.typed.push(words);
    return words;
  }

  table(): string[][] {
    const cell = `t${this.tables++}`;
    this.typed.push(`[${cell}]`);
    return [[cell, 'x']];
  }

  range(writer: Writer): void {
    const size = writer.state.doc.content.size + 1;
    writer.select(this.random.below(size), this.random.below(size));
  }
}

type Act = (session: Session, writer: Writer) => void;

const enter: Act = (_session, writer) => void writer.run(keys.enter);
const backspaceAtStart: Act = (_session, writer) => {
  const { $from } = writer.state.selection;
  if ($from.depth > 0) writer.select($from.start());
  writer.run(keys.backspaceAtStart);
};
const type: Act = (session, writer) => writer.type(session.words());
const writing: Act[] = [
  type,
  type,
  type,
  type,
  enter,
  enter,
  backspaceAtStart,
  backspaceAtStart,
  ({ random }, writer) => void writer.run(keys.list(random.pick(['bullet', 'ordered']))),
  ({ random }, writer) => void writer.run(startAt(random.pick([null, 3, 12]))),
  ({ random }, writer) => void writer.run(keys.heading(random.pick([1, 2, 3, null]))),
  ({ random }, writer) => void writer.run(keys.indent(random.pick([1, -1]))),
  (session, writer) => {
    session.range(writer);
    writer.run(keys.mark(session.random.pick(['bold', 'italic', 'underline'])));
  },
  (session, writer) => {
    session.range(writer);
    writer.run(keys.list('ordered'));
  },
  (session, writer) => {
    const line = (attributes: LineAttributes): Line => ({
      attributes,
      runs: [{ text: session.words(), marks: session.random.chance(0.3) ? { bold: true } : {} }],
    });
    const forms: LineAttributes[] = [{}, { list: 'bullet' }, { list: 'ordered', start: 3 }, { header: 2 }];
    const at = session.random.below(writer.state.doc.content.size + 1);
    const where = session.random.chance(0.5) ? {} : { at };
    writer.dispatch(putLines(writer.state, forms.slice(session.random.below(4)).map(line), where));
  },
  (session, writer) => {
    // A phrase takes the place of a text that is blank: of blanks that were typed, too.
    const words = writer.state.doc.textContent;
    if (words !== '' && words.trim() === '') return;
    writer.dispatch(putPhrase(writer.state, phrase, []));
    session.typed.push(phrase.text);
  },
  (session, writer) => writer.dispatch(putTable(writer.state, { rows: session.table() })),
  (session, writer) => {
    const tr = putAttachmentMark(writer.state);
    writer.dispatch(tr);
    if (tr.docChanged) session.typed.push('¶');
  },
];

const deleting: Act[] = [
  (session, writer) => {
    session.range(writer);
    writer.dispatch(writer.state.tr.deleteSelection());
  },
  (session, writer) => {
    session.range(writer);
    type(session, writer);
  },
  (session, writer) => {
    session.range(writer);
    writer.run(keys.enter);
  },
  (_session, writer) => void writer.undoing.undo(),
  (_session, writer) => void writer.undoing.undo(),
  (_session, writer) => void writer.undoing.redo(),
  (_session, writer) => writer.dispatch(putPhrase(writer.state, phrase, [phrase])),
];

function play(session: Session): Writer[] {
  const { random } = session;
  const writers = writersOf(3);
  for (let step = 0; step < steps; step++) {
    const writer = random.pick(writers);
    if (random.chance(0.6)) session.act(writer);
    else deliver(writer, random.pick(writers), 1 + random.below(6));
    if (JSON.stringify(writer.shown) !== JSON.stringify(writer.rendering))
      expect(writer.shown).toEqual(writer.rendering);
  }
  deliverAll(writers);
  const [first] = writers;
  for (const writer of writers) {
    expect(writer.shown).toEqual(writer.rendering);
    expect(units(writer.text.toDelta())).toEqual(units(first?.text.toDelta()));
    expect(units(writer.binding.raw)).toEqual(units(writer.text.toDelta()));
  }
  return writers;
}

/** One entry a character, so that it does not matter how the ops are cut. */
const units = (ops: { insert: unknown; attributes?: object }[] = []) =>
  ops.flatMap(({ insert, attributes = {} }) =>
    (typeof insert === 'string' ? insert.split('') : [insert]).map((one) => [one, attributes]),
  );

/** Every sign of a text, an embed as it is counted above. */
function signsOf(writer: Writer): string[] {
  const ops = writer.text.toDelta() as { insert: string | { table?: { rows: string[][] } } }[];
  const words = ops.map(({ insert }) =>
    typeof insert === 'string' ? insert : insert.table ? `[${insert.table.rows[0]?.[0]}]` : '¶',
  );
  return sorted(words.join('').replaceAll('\n', ''));
}

const sorted = (words: string) => [...words].sort();

describe(`three writers at once (SEED=${seed})`, () => {
  it('nothing typed is lost or doubled when nobody deletes', () => {
    for (let round = 0; round < sessions; round++)
      told(round, () => {
        const session = new Session(new Random(seed + round), false);
        const [first] = play(session);
        if (first) expect(signsOf(first)).toEqual(sorted(session.typed.join('')));
      });
  }, 60_000);

  it('all have the same text, and see it, when they also delete and undo', () => {
    for (let round = 0; round < sessions; round++)
      told(round, () => {
        play(new Session(new Random(seed * 7 + round), true));
      });
  }, 60_000);
});

/** Says which session failed. */
function told(round: number, play: () => void): void {
  try {
    play();
  } catch (cause) {
    throw new Error(`SEED=${seed}, session ${round}: ${(cause as Error).message}`, { cause });
  }
}
