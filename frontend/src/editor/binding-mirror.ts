/**
 * The flat text of a Y.Text in pieces, so that only the changed part is parsed and rendered again. A piece ends with
 * its "\n": the words before a line break never change how the rest is read.
 */
import type { Node } from 'prosemirror-model';
import type { Op } from '../richtext/types';
import { nodeOf } from './delta';
import { Layout, type Block } from './binding-layout';
import { placeLines } from '../richtext/lines';
import { schema } from './schema';

/** A change in Yjs's form; the whole text has the same form. */
export interface Change {
  insert?: string | object | unknown;
  delete?: number;
  retain?: number;
  attributes?: Record<string, unknown>;
}

interface Piece {
  ops: Op[];
  length: number;
  blocks: Block[];
}

const sizeOf = (insert: Op['insert']) => (typeof insert === 'string' ? insert.length : 1);

export class Mirror {
  private pieces: Piece[] = [];
  private known: Layout | null = null;

  constructor(whole: readonly Change[]) {
    this.pieces = piecesOf(changed([], whole));
  }

  get length(): number {
    return this.pieces.reduce((sum, { length }) => sum + length, 0);
  }

  /** The whole text, for those who compare. */
  get ops(): Op[] {
    return this.pieces.flatMap(({ ops }) => ops);
  }

  /** Follows a change of the text. */
  apply(delta: readonly Change[]): void {
    const touched = stretchOf(delta);
    if (!touched) return;
    let first = 0;
    let before = 0;
    for (; first < this.pieces.length; first++) {
      const { length } = this.pieces[first] as Piece;
      // After a last piece without a line break, the text goes on in that piece.
      const last = first === this.pieces.length - 1;
      if (before + length > touched.from || (last && !endsLine(this.pieces[first]))) break;
      before += length;
    }
    let end = first;
    let after = before;
    while (end < this.pieces.length && after <= touched.to) after += (this.pieces[end++] as Piece).length;
    const old = this.pieces.slice(first, end).flatMap(({ ops }) => ops);
    this.pieces.splice(first, end - first, ...piecesOf(changed(old, cut(delta, before))));
    this.known = null;
  }

  /** Every block with its place in the flat text and in the view. */
  get layout(): Layout {
    return (this.known ??= new Layout(this.pieces, emptyLine));
  }

  /** After the view took the rendering: keeps its very nodes, so that the next comparison is by identity. */
  adopt(document: Node): void {
    let index = 0;
    for (const piece of this.pieces)
      for (const block of piece.blocks) {
        const shown = document.maybeChild(index++);
        if (shown?.eq(block.node)) block.node = shown;
      }
    this.known = null;
  }
}

const emptyLine: Block = {
  node: schema.node('line'),
  start: 0,
  end: 0,
  next: 0,
  hidden: [],
};

const endsLine = (piece: Piece | undefined) => {
  const insert = piece?.ops.at(-1)?.insert;
  return typeof insert === 'string' && insert.endsWith('\n');
};

/** The stretch of the old text that a change touches, both ends included; null when nothing changes. */
function stretchOf(delta: readonly Change[]): { from: number; to: number } | null {
  let at = 0;
  let from: number | null = null;
  let to = 0;
  for (const { retain, delete: gone, insert, attributes } of delta) {
    if (insert === undefined && !gone && !attributes) {
      at += retain ?? 0;
      continue;
    }
    from ??= at;
    at += gone ?? retain ?? 0;
    to = at;
  }
  return from === null ? null : { from, to };
}

/** The change without the part that is kept in front. */
function cut(delta: readonly Change[], front: number): Change[] {
  const [first, ...rest] = delta;
  if (front === 0 || first?.retain === undefined || first.attributes) return [...delta];
  return first.retain > front ? [{ retain: first.retain - front }, ...rest] : cut(rest, front - first.retain);
}

/** Applies a change. */
function changed(ops: readonly Op[], delta: readonly Change[]): Op[] {
  const result: Op[] = [];
  const queue = [...ops].reverse();
  const take = (length: number, use: (op: Op) => void) => {
    for (let left = length; left > 0;) {
      const op = queue.pop();
      if (!op) return;
      const size = sizeOf(op.insert);
      if (size > left && typeof op.insert === 'string') {
        queue.push({ ...op, insert: op.insert.slice(left) });
        use({ ...op, insert: op.insert.slice(0, left) });
      } else use(op);
      left -= size;
    }
  };
  for (const { insert, delete: gone, retain, attributes } of delta) {
    if (insert !== undefined) result.push({ insert, ...(attributes && { attributes }) } as Op);
    else if (gone) take(gone, () => {});
    else if (retain) take(retain, (op) => result.push(attributes ? formatted(op, attributes) : op));
  }
  return [...result, ...queue.reverse()];
}

function formatted(op: Op, change: Record<string, unknown>): Op {
  const merged = Object.entries({ ...op.attributes, ...change }).filter(([, value]) => value !== null);
  const { insert } = op;
  return merged.length > 0 ? { insert, attributes: Object.fromEntries(merged) } : { insert };
}

/** Ops split after every line break, each piece parsed and rendered. */
function piecesOf(ops: readonly Op[]): Piece[] {
  const pieces: Piece[] = [];
  let held: Op[] = [];
  const end = () => {
    if (held.length > 0) pieces.push(pieceOf(held));
    held = [];
  };
  for (const op of ops) {
    if (typeof op.insert !== 'string') {
      held.push(op);
      continue;
    }
    for (const row of op.insert.match(/[^\n]*\n|[^\n]+/g) ?? []) {
      held.push({ ...op, insert: row });
      if (row.endsWith('\n')) end();
    }
  }
  end();
  return pieces;
}

function pieceOf(ops: Op[]): Piece {
  const length = ops.reduce((sum, { insert }) => sum + sizeOf(insert), 0);
  const blocks = placeLines(ops).map(({ line, ...place }) => ({ node: nodeOf(line), ...place }));
  return { ops: merged(ops), length, blocks };
}

/** Joins neighbours with the same attributes, so that a much edited line stays small. */
function merged(ops: readonly Op[]): Op[] {
  const result: Op[] = [];
  for (const op of ops) {
    const last = result.at(-1);
    const joins = typeof op.insert === 'string' && typeof last?.insert === 'string';
    if (last && joins && JSON.stringify(last.attributes) === JSON.stringify(op.attributes))
      result[result.length - 1] = { ...op, insert: `${last.insert as string}${op.insert as string}` };
    else result.push(op);
  }
  return result;
}
