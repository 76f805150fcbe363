/**
 * The real Yjs as the judge of the server's own replica; run by ReplicaAgainstYjsTest.
 *
 *   generate SEED COUNT   prints random sessions of people writing together, one JSON a line: the updates in the order
 *                         in which they arrive, what Yjs makes of them, and of the first so many of them
 *   read                  for each line of input, a JSON array of updates in base64, prints what Yjs makes of them
 *   positions             for each line, updates and two relative positions, prints where Yjs finds these
 *   play                  for each line, what people do, prints the updates by which they do it
 */
import { createInterface } from 'node:readline';
import * as Y from 'yjs';
import { Random } from './random.mjs';
import { play } from './undoing.mjs';
import { writeTogether } from './writing.mjs';

const base64 = (bytes) => Buffer.from(bytes).toString('base64');

/** Ops as the server tells them: equal neighbours joined, a line break at the end in any case. */
function normalised(delta) {
  const ops = [];
  const same = (a, b) => a.length === b.length && a.every(([key, value], i) => b[i][0] === key && b[i][1] === value);
  for (const op of [...delta, { insert: '\n', end: true }]) {
    const last = ops.at(-1);
    if (op.end && typeof last?.insert === 'string' && last.insert.endsWith('\n')) break;
    const attributes = Object.entries(op.attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    if (typeof op.insert === 'string' && typeof last?.insert === 'string' && same(last.sorted, attributes)) {
      last.insert += op.insert;
    } else {
      ops.push({ insert: op.insert, sorted: attributes });
    }
  }
  return ops.map(({ insert, sorted }) => ({ insert, attributes: Object.fromEntries(sorted) }));
}

/** Yjs does not always notice at once that what waited can be integrated; so it is told again until nothing moves. */
function settle(doc) {
  for (let before = ''; doc.store.pendingStructs !== null && before !== base64(Y.encodeStateVector(doc));) {
    before = base64(Y.encodeStateVector(doc));
    const waiting = doc.store.pendingStructs.update;
    doc.store.pendingStructs = null;
    Y.applyUpdateV2(doc, waiting);
  }
}

/**
 * What Yjs makes of updates. The text is asked for only at the end: a known Y.Text removes redundant formats whenever
 * something arrives, and that would be a change of its own.
 */
function read(updates) {
  const doc = new Y.Doc({ guid: 'read' });
  for (const update of updates) Y.applyUpdate(doc, update);
  settle(doc);
  const deleted = {};
  for (const [client, items] of Y.createDeleteSetFromStructStore(doc.store).clients) {
    deleted[client] = items.map(({ clock, len }) => [clock, len]);
  }
  const text = doc.getText('t');
  return {
    ops: normalised(text.toDelta()),
    length: text.length,
    vector: base64(Y.encodeStateVector(doc)),
    deleted,
    waits: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
    state: base64(Y.encodeStateAsUpdate(doc)),
  };
}

/**
 * True when the updates tell different characters for the same unit: a client that cut a surrogate pair in two, without
 * a trace of why, sends U+FFFD where the others still have the pair. Then replicas of Yjs itself differ, by which came
 * first.
 */
function disagree(updates) {
  const told = new Map();
  for (const { structs } of updates.map((update) => Y.decodeUpdate(update))) {
    for (const { id, content } of structs.filter((struct) => struct.content?.str)) {
      for (let i = 0; i < content.str.length; i++) {
        const unit = `${id.client} ${id.clock + i}`;
        if ((told.get(unit) ?? content.str[i]) !== content.str[i]) return true;
        told.set(unit, content.str[i]);
      }
    }
  }
  return false;
}

/** The updates as a bad line brings them: late, twice, several in one. */
function arriving(updates, random) {
  const arrived = [...updates];
  for (const update of updates) if (random.chance(0.05)) arrived.splice(random.below(arrived.length + 1), 0, update);
  const reach = random.pick([1, 4, arrived.length]);
  for (let i = 0; i < arrived.length; i++) {
    const j = Math.min(arrived.length - 1, i + random.below(reach));
    [arrived[i], arrived[j]] = [arrived[j], arrived[i]];
  }
  for (let merges = random.below(4); merges > 0 && arrived.length > 4; merges--) {
    const from = random.below(arrived.length - 2);
    const some = arrived.splice(from, 2 + random.below(Math.min(6, arrived.length - from - 1)));
    arrived.splice(from, 0, Y.mergeUpdates(some));
  }
  return arrived;
}

function generate(seed, count) {
  for (let number = 0; number < count; number++) {
    const random = new Random(seed, number);
    const updates = arriving(writeTogether(random), random);
    const after = random.below(updates.length);
    const session = { number, updates: updates.map(base64), disagree: disagree(updates), whole: read(updates) };
    session.middle = { after, ...read(updates.slice(0, after)) };
    process.stdout.write(JSON.stringify(session) + '\n');
  }
}

async function readAll() {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(read(JSON.parse(line).map((update) => Buffer.from(update, 'base64')))) + '\n');
  }
}

/** Where relative positions stand in the text that the updates make, and how Yjs itself writes those places. */
async function readPositions() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { updates, start, end, from, to } = JSON.parse(line);
    const doc = new Y.Doc({ guid: 'positions' });
    const text = doc.getText('t');
    for (const update of updates) Y.applyUpdate(doc, Buffer.from(update, 'base64'));
    const index = (position) => {
      const relative = Y.decodeRelativePosition(new Uint8Array(Buffer.from(position, 'base64')));
      return Y.createAbsolutePositionFromRelativePosition(relative, doc)?.index;
    };
    const written = (at, side) =>
      base64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, at, side)));
    const found = { start: index(from), end: index(to), from: written(start, 0), to: written(end, -1) };
    process.stdout.write(JSON.stringify(found) + '\n');
  }
}

async function playAll() {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(play(JSON.parse(line))) + '\n');
  }
}

const [mode, seed, count] = process.argv.slice(2);
if (mode === 'generate') generate(Number(seed), Number(count));
else if (mode === 'read') await readAll();
else if (mode === 'positions') await readPositions();
else if (mode === 'play') await playAll();
else throw new Error('usage: replica-sessions.mjs generate SEED COUNT | read | positions | play');
