/**
 * The line between the app and PostgreSQL, read in PostgreSQL's own protocol: it knows the statements that faults wait
 * for. `asked:…` is before the statement reaches the database, `answered:…` is after it was executed and committed,
 * before the app hears of it.
 */
import { Proxy, type Piece, type Splitter } from './proxy';

const statements: Record<string, RegExp> = {
  append: /insert into text_update[^]*from written/,
  facts: /from event\s+where meeting_id = \$1 and version > \$2 order by version$/,
  take: /^\s*delete from ticket/,
};

const startupWithoutType = new Set([80877103, 80877104]);

/** Messages: a type byte, then a length that counts itself. The first of a connection has no type. */
class Messages {
  private rest: Buffer = Buffer.alloc(0);

  take(chunk: Buffer, untyped: () => boolean): Buffer[] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const found: Buffer[] = [];
    for (;;) {
      const head = untyped() && found.length === 0 ? 0 : 1;
      if (this.rest.length < head + 4) return found;
      const length = head + this.rest.readInt32BE(head);
      if (this.rest.length < length) return found;
      found.push(this.rest.subarray(0, length));
      this.rest = this.rest.subarray(length);
      if (head === 0) return found;
    }
  }

  get left(): Buffer {
    const left = this.rest;
    this.rest = Buffer.alloc(0);
    return left;
  }
}

/** What the two directions of one connection know of each other. */
class Conversation {
  private readonly prepared = new Map<string, string>();
  private readonly asked = new Messages();
  private readonly answered = new Messages();
  private begun = false;
  /** Before the connection begins, the answer to "encrypted?" is one byte. */
  private oneByte = false;
  private running: string | null = null;
  private held: Buffer[] = [];

  readonly up: Splitter = (chunk) => {
    const pieces: Piece[] = [];
    let more = this.asked.take(chunk, () => !this.begun);
    while (more.length > 0) {
      pieces.push(...more.map((message) => this.question(message)));
      more = this.asked.take(Buffer.alloc(0), () => !this.begun);
    }
    return pieces;
  };

  readonly down: Splitter = (chunk) => {
    if (this.oneByte) {
      this.oneByte = false;
      return [{ bytes: chunk }];
    }
    return this.answered.take(chunk, () => false).flatMap((message) => this.answer(message));
  };

  private question(bytes: Buffer): Piece {
    if (!this.begun) {
      if (startupWithoutType.has(bytes.readInt32BE(4))) this.oneByte = true;
      else this.begun = true;
      return { bytes };
    }
    const type = String.fromCharCode(bytes[0] ?? 0);
    const [first = '', second = ''] = bytes.subarray(5).toString('latin1').split('\0', 2);
    if (type === 'P') {
      const known = Object.entries(statements).find(([, sql]) => sql.test(second))?.[0];
      if (known) this.prepared.set(first, known);
      else this.prepared.delete(first);
    }
    const statement = type === 'B' ? this.prepared.get(second) : undefined;
    if (!statement) return { bytes };
    this.running = statement;
    return { bytes, point: `asked:${statement}` };
  }

  /** The whole answer is one piece, so that it arrives or is lost as one. */
  private answer(bytes: Buffer): Piece[] {
    if (!this.running) return [{ bytes }];
    this.held.push(bytes);
    if (bytes[0] !== 'Z'.charCodeAt(0)) return [];
    const whole = { bytes: Buffer.concat(this.held), point: `answered:${this.running}` };
    this.held = [];
    this.running = null;
    return [whole];
  }
}

export const postgresLine = (port: number): Promise<Proxy> =>
  Proxy.start(
    () => port,
    () => new Conversation(),
  );
