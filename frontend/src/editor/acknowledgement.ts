/**
 * Which of the words typed here are known to be durable. Pure. "Gemt" depends on this alone, so every rule errs on the
 * careful side: a word is saved only when the server has said that it committed the frame which carried it.
 *
 * The server counts the SyncStep2 and Update frames of one connection and acknowledges them in order. Only from this
 * connection's SyncStep2 on does the server have everything before a frame: an earlier Update may build on words that
 * were typed offline and have not been sent yet.
 */

/** How far each client's words reach, as Yjs counts them. */
export type Vector = ReadonlyMap<number, number>;

export type Carrier = 'step2' | 'update';

interface Sent {
  /** Its place among the frames of this connection, from 1. */
  readonly number: number;
  /** This many of the changes are durable once this frame is. */
  readonly covers: number;
  readonly vector: Vector;
}

export interface Ledger {
  /** Changes made here, including those left from an earlier visit. */
  readonly typed: number;
  /** How many of them are durable, from the first on. */
  readonly durable: number;
  /** When the last of them became so. */
  readonly durableAt: Date | null;
  readonly connected: boolean;
  readonly step2Sent: boolean;
  readonly sent: number;
  /** The unacknowledged frames. */
  readonly open: readonly Sent[];
}

export const emptyLedger: Ledger = {
  typed: 0,
  durable: 0,
  durableAt: null,
  connected: false,
  step2Sent: false,
  sent: 0,
  open: [],
};

/** The writer's changes that the server has not acknowledged. */
export const unacknowledged = ({ typed, durable }: Ledger): number => typed - durable;

/** The writer changed something, or the device had this many changes of an earlier visit. */
export const changed = (ledger: Ledger, changes = 1): Ledger => ({ ...ledger, typed: ledger.typed + changes });

/** A new connection counts from the beginning, and frames of an earlier one will never be acknowledged. */
export const connected = (ledger: Ledger): Ledger => ({ ...disconnected(ledger), connected: true });

export const disconnected = (ledger: Ledger): Ledger => ({
  ...ledger,
  connected: false,
  step2Sent: false,
  sent: 0,
  open: [],
});

/**
 * A frame with changes is about to be sent.
 *
 * @param vector how far the text reaches here at this moment
 */
export function sent(ledger: Ledger, carrier: Carrier, vector: Vector): Ledger {
  const step2Sent = ledger.step2Sent || carrier === 'step2';
  const frame: Sent = { number: ledger.sent + 1, covers: step2Sent ? ledger.typed : 0, vector };
  return { ...ledger, step2Sent, sent: frame.number, open: [...ledger.open, frame] };
}

/**
 * The server has committed the first `frames` frames of this connection. Its vector must also reach what they carried:
 * if browser and server ever count differently, nothing is called saved by mistake.
 */
export function acknowledged(ledger: Ledger, frames: number, vector: Vector, at: Date): Ledger {
  let { durable } = ledger;
  let done = 0;
  for (const frame of ledger.open) {
    if (frame.number > frames || !reaches(vector, frame.vector)) break;
    durable = Math.max(durable, frame.covers);
    done++;
  }
  if (done === 0) return ledger;
  const durableAt = durable > ledger.durable ? at : ledger.durableAt;
  return { ...ledger, durable, durableAt, open: ledger.open.slice(done) };
}

const reaches = (vector: Vector, wanted: Vector) =>
  [...wanted].every(([client, clock]) => (vector.get(client) ?? 0) >= clock);

/** Why words wait although the writer may write. */
export type Trouble = 'connection' | 'unavailable' | 'storage-full' | 'login-ended';

/** The state of a text, as its writer must know it; `changes` are the writer's that the server does not have. */
export type SaveState =
  | { kind: 'clean' }
  | { kind: 'saved'; at: Date }
  | { kind: 'saving'; changes: number }
  | { kind: 'waiting'; changes: number; why: Trouble }
  | { kind: 'refused'; changes: number; code: string };

/** @param refusal a stable code when the server takes no more words from this person, for now or for ever */
export function stateOf(ledger: Ledger, refusal: string | null, trouble: Trouble | null): SaveState {
  const changes = unacknowledged(ledger);
  if (refusal) return { kind: 'refused', changes, code: refusal };
  if (trouble === 'login-ended') return { kind: 'waiting', changes, why: trouble };
  if (changes === 0) return ledger.durableAt ? { kind: 'saved', at: ledger.durableAt } : { kind: 'clean' };
  if (!ledger.connected || trouble) return { kind: 'waiting', changes, why: trouble ?? 'connection' };
  return { kind: 'saving', changes };
}

/** The worst state comes first: the writer must know that one. */
const gravity: SaveState['kind'][] = ['refused', 'waiting', 'saving', 'saved', 'clean'];

/** The state of several texts: the one that needs attention most; unsaved changes are counted together. */
export function worstOf(states: readonly SaveState[]): SaveState {
  const worst = gravity.map((kind) => states.filter((state) => state.kind === kind)).find((found) => found.length > 0);
  return worst?.reduce(joined) ?? { kind: 'clean' };
}

function joined(one: SaveState, other: SaveState): SaveState {
  if (one.kind === 'saved' && other.kind === 'saved') return one.at > other.at ? one : other;
  if ('changes' in one && 'changes' in other) return { ...one, changes: one.changes + other.changes };
  return one;
}
