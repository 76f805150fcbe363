/** People who write one text together with the real Yjs, some of them out of touch for a while. */
import * as Y from 'yjs';

const WORDS = [
  'a',
  'b',
  'Byrådet',
  ' ',
  '\n',
  '\n\n',
  'æøå',
  'e\u0301',
  '😀',
  '😀😃',
  '👩\u200d👧x',
  'a😀b',
  '中文',
  '\ufeff',
];
const FORMATS = {
  bold: [true],
  italic: [true],
  underline: [true],
  link: ['https://example.org/', 'mailto:a@example.org'],
  header: [1, 2, 3],
  list: ['bullet', 'ordered'],
  indent: [1, 8],
  quote: [true],
};
const EMBEDS = [
  { attachmentMark: true },
  { table: { rows: [] } },
  { table: { rows: [['Konto', 'Beløb'], ['"1"\n', '😀 \u0001']] } }, // prettier-ignore
];

function format(random, removals) {
  const attributes = {};
  for (let i = 1 + random.below(2); i > 0; i--) {
    const key = random.pick(Object.keys(FORMATS));
    attributes[key] = random.chance(removals) ? null : random.pick(FORMATS[key]);
  }
  return attributes;
}

function edit(text, random) {
  const at = random.below(text.length + 1);
  const some = Math.min(text.length - at, 1 + random.below(random.chance(0.2) ? 20 : 4));
  const choice = random.next();
  if (choice < 0.25 && some > 0) text.delete(at, some);
  else if (choice < 0.45 && some > 0) text.format(at, some, format(random, 0.4));
  else if (choice < 0.5) text.insertEmbed(at, random.pick(EMBEDS), random.chance(0.3) ? format(random, 0) : {});
  else if (choice < 0.6) text.insert(at, random.pick(WORDS), format(random, 0.2));
  else text.insert(at, random.pick(WORDS));
}

/** Types a few letters one after the other, each an update, as most updates are. */
function type(text, random) {
  const at = random.below(text.length + 1);
  for (let i = 0, letters = 2 + random.below(5); i < letters; i++) text.insert(at + i, 'abcdefg'[i]);
}

class Writer {
  constructor(random, id, sent) {
    this.random = random;
    this.inbox = [];
    this.doc = new Y.Doc({ guid: 'written', gc: random.chance(0.7) });
    this.doc.clientID = id;
    this.text = this.doc.getText('t');
    this.undo = new Y.UndoManager(this.text, { captureTimeout: 1e12, trackedOrigins: new Set(['typed']) });
    this.doc.on('update', (update, origin) => {
      if (origin !== 'received') sent(this, update);
    });
  }

  receive(update) {
    Y.applyUpdate(this.doc, update, 'received');
  }

  receiveSome(probability) {
    const kept = this.inbox.filter((update) => {
      if (!this.random.chance(probability)) return true;
      this.receive(update);
      return false;
    });
    this.inbox = kept;
  }

  act() {
    const choice = this.random.next();
    if (choice < 0.06) this.undo.undo();
    else if (choice < 0.09) this.undo.redo();
    else if (choice < 0.2) this.doc.transact(() => [1, 2, 3].forEach(() => edit(this.text, this.random)), 'typed');
    else if (choice < 0.3) type(this.text, this.random);
    else this.doc.transact(() => edit(this.text, this.random), 'typed');
    if (this.random.chance(0.5)) this.undo.stopCapturing();
  }
}

function clientIds(random, count) {
  const ids = new Set();
  while (ids.size < count) ids.add(1 + (random.chance(0.3) ? random.below(9) : random.below(4294967295)));
  return [...ids];
}

/** The updates of one session in the order in which they were written. */
export function writeTogether(random) {
  const updates = [];
  const writers = clientIds(random, 2 + random.below(3)).map(
    (id) =>
      new Writer(random, id, (from, update) => {
        updates.push(update);
        for (const writer of writers) if (writer !== from) writer.inbox.push(update);
      }),
  );
  if (random.chance(0.7)) {
    const seed = new Y.Doc({ guid: 'seed' });
    seed.clientID = 0;
    seed.getText('t').insert(0, random.chance(0.5) ? '\n' : 'Indstilling 😀\nB\n', {});
    updates.push(Y.encodeStateAsUpdate(seed));
    for (const writer of writers) writer.receive(updates[0]);
  }
  for (let turns = 4 + random.below(24); turns > 0; turns--) {
    const writer = random.pick(writers);
    writer.act();
    if (random.chance(0.3)) writer.receiveSome(random.next());
    if (random.chance(0.03)) {
      const other = random.pick(writers);
      const missing = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(writer.doc));
      updates.push(missing);
      writer.receive(missing);
    }
  }
  return updates;
}
