/** Each invariant of the proofs can fail: a good history passes, and each bad one is named. */
import { describe, expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { check, type Invariant } from '../proofs/checker';
import { emptyHistory, type Edit, type History } from '../proofs/history';
import type { Meeting } from '../src/meeting/types';
import type { RichText } from '../src/richtext/types';
import type { ServerFrame } from '../src/meeting/protocol';

const [meeting, item, textId] = ['møde', 'punkt', 'tekst'];

/** A log of one update a token, each put before the last line break. */
function logOf(...tokens: string[]): History['log'] {
  const doc = new Doc();
  const text = doc.getText('t');
  const updates = ['\n', ...tokens].map((words) => {
    const before = encodeStateVector(doc);
    text.insert(Math.max(0, text.length - 1), words);
    return encodeStateAsUpdate(doc, before);
  });
  return updates.map((payload, index) => ({ version: index + 1, payload }));
}

const content = (words: string): RichText => ({ ops: [{ insert: `${words}\n` }], plain: words });
const insert = (token: string): Edit => ({ writer: 'a', kind: 'insert', token, told: true, logged: true });

function snapshot(version: number, words: string): ServerFrame {
  const texts = { decision: { id: textId, version } };
  const one = { id: item, number: '1.1', texts, decision: content(words) };
  const whole = { id: meeting, version: 5, sections: [{ items: [one] }], viewer: {}, remarksText: null };
  return { type: 'snapshot', meeting, version: 5, snapshot: whole as unknown as Meeting };
}

const typed = (base: number, version: number, at: number, words: string): ServerFrame => ({
  ...{ type: 'typed', meeting, item, field: 'decision', base, version },
  splices: [{ at, removed: 0, inserted: [{ insert: words }] }],
});
const text = (version: number, words: string): ServerFrame => ({
  ...{ type: 'text', meeting, item, field: 'decision' },
  handle: { id: textId, version },
  content: content(words),
});

function good(): History {
  return {
    ...emptyHistory(meeting, textId),
    log: logOf('[a.1]', '[a.2]'),
    edits: [insert('[a.1]'), insert('[a.2]')],
    endings: [{ who: 'a', textId, version: null, ops: [{ insert: '[a.1][a.2]\n' }] }],
    sights: see(snapshot(2, '[a.1]'), typed(2, 3, 5, '[a.2]')),
  };
}

const see = (...frames: ServerFrame[]) => frames.map((frame) => ({ follower: 'm', connection: 1, frame }));

const bad: [string, Invariant, (history: History) => void][] = [
  ['a saved word is gone', 'an acknowledged edit survives', (h) => h.edits.push(insert('[a.3]'))],
  [
    'a saved deletion is undone',
    'an acknowledged edit survives',
    (h) => h.edits.push({ ...insert('[a.1]'), kind: 'delete' }),
  ],
  ['a word stands twice', 'an edit is applied at most once', (h) => (h.log = logOf('[a.1]', '[a.2]', '[a.2]'))],
  ['saved was said too early', 'saved is said only of what is in the log', (h) => (h.edits[0]!.logged = false)],
  [
    'a frame is missing',
    'a follower sees no gap, double or reordering',
    (h) => h.sights.splice(1, 1, ...see(typed(3, 4, 5, 'x'))),
  ],
  ['a frame comes twice', 'a follower sees no gap, double or reordering', (h) => h.sights.push(...h.sights.slice(1))],
  [
    'an older text comes',
    'a follower sees no gap, double or reordering',
    (h) => h.sights.push(...see(text(2, '[a.1]'))),
  ],
  ['a fact is missing', 'a follower sees no gap, double or reordering', (h) => h.sights.push(...see({ ...event(7) }))],
  [
    'a fact comes twice',
    'a follower sees no gap, double or reordering',
    (h) => h.sights.push(...see(event(6), event(6))),
  ],
  [
    'a splice is at the wrong place',
    'whatever a follower holds is a replay of the log',
    (h) => h.sights.splice(1, 1, ...see(typed(2, 3, 2, '[a.2]'))),
  ],
  [
    'a follower is ahead of the log',
    'whatever a follower holds is a replay of the log',
    (h) => h.sights.push(...see(typed(3, 4, 10, 'x'))),
  ],
  [
    'a writer has another text',
    'all texts equal a replay of the log',
    (h) => (h.endings[0]!.ops = [{ insert: '[a.2][a.1]\n' }]),
  ],
  ['a version is missing', 'the log has no gap', (h) => (h.log[2]!.version = 4)],
  [
    'a hidden word is told',
    'nobody sees anything after losing the right',
    (h) => h.secrets.push({ token: '[a.2]', follower: 'm', until: null }),
  ],
  ['a forged word is told', 'what was refused is nowhere', (h) => h.forged.push('[a.1]')],
];

function event(version: number): ServerFrame {
  return { type: 'event', meeting, version, at: '', event: { type: 'DecisionsShown', shown: true } };
}

describe('the checker', () => {
  it('finds nothing in a good history', () => {
    expect(check(good())).toEqual([]);
  });

  it.each(bad)('notices when %s', (_name, invariant, spoil) => {
    const history = good();
    spoil(history);
    expect(check(history).map((violation) => violation.invariant)).toContain(invariant);
  });

  it('forgives a hidden word that came when the right was there again', () => {
    const history = good();
    history.secrets.push({ token: '[a.2]', follower: 'm', until: 1 });
    expect(check(history)).toEqual([]);
  });

  it('expects nothing of words that were never called saved', () => {
    const history = good();
    history.edits.push({ ...insert('[a.3]'), told: false, logged: null });
    expect(check(history)).toEqual([]);
  });
});
