/** Words in one form, so that texts from Yjs, from the server and from a browser can be compared. */
import { Doc, applyUpdate } from 'yjs';
import type { Op } from '../src/richtext/types';

/** The ops with equal neighbours joined and a line break at the end, as one string. */
export function normal(ops: readonly Op[] | null): string {
  const joined: { insert: unknown; attributes: string }[] = [];
  for (const { insert, attributes } of [...(ops ?? []), ...(endsLine(ops) ? [] : [{ insert: '\n' }])] as Op[]) {
    const sorted = JSON.stringify(Object.entries(attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
    const last = joined.at(-1);
    if (typeof insert === 'string' && typeof last?.insert === 'string' && last.attributes === sorted) {
      last.insert += insert;
    } else {
      joined.push({ insert, attributes: sorted });
    }
  }
  const blank = joined.every(({ insert }) => typeof insert === 'string' && insert.trim() === '');
  return blank ? '' : JSON.stringify(joined);
}

function endsLine(ops: readonly Op[] | null): boolean {
  const insert = ops?.at(-1)?.insert;
  return typeof insert === 'string' && insert.endsWith('\n');
}

/** The text that the real Yjs makes of this many updates of a log. */
export class Replay {
  private readonly kept = new Map<number, Op[]>();

  constructor(private readonly payloads: readonly Uint8Array[]) {}

  get version(): number {
    return this.payloads.length;
  }

  at(version: number): Op[] {
    const known = this.kept.get(version);
    if (known) return known;
    const doc = new Doc();
    // The text is asked for only at the end: a known one tidies its formats up whenever something arrives.
    doc.transact(() => this.payloads.slice(0, version).forEach((payload) => applyUpdate(doc, payload)));
    const ops = doc.getText('t').toDelta() as Op[];
    doc.destroy();
    this.kept.set(version, ops);
    return ops;
  }
}

export const plain = (ops: readonly Op[]): string =>
  ops.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('');

/** How often the text contains the token. */
export const times = (text: string, token: string): number => text.split(token).length - 1;
