/** A server of shared texts for tests: it commits on command, and can be as unkind as a real one. */
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import {
  createEncoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
  type Encoder,
} from 'lib0/encoding';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket as Peer } from 'ws';
import { Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector } from 'yjs';

interface Line {
  peer: Peer;
  frames: number;
  waiting: Uint8Array[];
}

const message = (write: (encoder: Encoder) => void) => {
  const encoder = createEncoder();
  write(encoder);
  return toUint8Array(encoder);
};
const sync = (kind: number, content: Uint8Array) =>
  message((encoder) => {
    writeVarUint(encoder, 0);
    writeVarUint(encoder, kind);
    writeVarUint8Array(encoder, content);
  });

/** The answer of a client without news, which has nothing to commit. */
const carriesNothing = (update: Uint8Array) => update.every((byte) => byte === 0);

export class CollabServer {
  /** The durable updates. */
  doc = new Doc();
  /** While it holds, frames are taken and neither committed nor acknowledged. */
  holds = false;
  frozen: string | null = null;
  epoch = 'first';
  tickets: string[] = [];
  tokens: string[] = [];
  private readonly lines = new Set<Line>();

  private constructor(private readonly sockets: WebSocketServer) {
    this.doc.getText('t').insert(0, '\n');
    sockets.on('connection', (peer, { url }) => {
      this.tickets.push(new URL(url ?? '', 'ws://x').searchParams.get('ticket') ?? '');
      this.enter(peer);
    });
  }

  static start(): Promise<CollabServer> {
    return new Promise((resolve) => {
      const sockets: WebSocketServer = new WebSocketServer({ port: 0, host: '127.0.0.1' }, () =>
        resolve(new CollabServer(sockets)),
      );
    });
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.sockets.address() as AddressInfo).port}/collab`;
  }

  get words(): string {
    return this.doc.getText('t').toString();
  }

  get connections(): number {
    return this.lines.size;
  }

  /** Frames that wait to be committed. */
  get pending(): number {
    return [...this.lines].reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  /** Commits what waits, and says so. */
  commit(): void {
    for (const line of this.lines) {
      for (const update of line.waiting.splice(0)) this.apply(line, update);
      this.acknowledge(line);
    }
  }

  freeze(code: string): void {
    this.frozen = code;
    for (const line of this.lines) this.deny(line);
  }

  /** Another database is there, as the backup has it. */
  restore(backup: Uint8Array): void {
    this.epoch += ', restored';
    this.doc = new Doc();
    applyUpdate(this.doc, backup);
    this.close(1013, 'restored');
  }

  close(code: number, reason: string): void {
    for (const { peer } of this.lines) peer.close(code, reason);
  }

  /** The line goes without a word. */
  cut(): void {
    for (const { peer } of this.lines) peer.terminate();
  }

  stop(): Promise<void> {
    this.cut();
    return new Promise((done) => this.sockets.close(() => done()));
  }

  private enter(peer: Peer): void {
    const line: Line = { peer, frames: 0, waiting: [] };
    this.lines.add(line);
    peer.on('close', () => this.lines.delete(line));
    peer.on('message', (data: Buffer) => this.receive(line, new Uint8Array(data)));
    peer.send(
      message((encoder) => {
        writeVarUint(encoder, 102);
        writeVarString(encoder, this.epoch);
      }),
    );
    peer.send(sync(0, encodeStateVector(this.doc)));
    this.acknowledge(line);
    if (this.frozen) this.deny(line);
  }

  private receive(line: Line, frame: Uint8Array): void {
    const decoder = createDecoder(frame);
    const type = readVarUint(decoder);
    if (type === 101) this.tokens.push(readVarString(decoder));
    if (type !== 0) return;
    const kind = readVarUint(decoder);
    const content = readVarUint8Array(decoder);
    if (kind === 0) line.peer.send(sync(1, encodeStateAsUpdate(this.doc, content)));
    else if (this.frozen) this.deny(line);
    else if (this.holds && !carriesNothing(content)) line.waiting.push(content);
    else {
      this.apply(line, content);
      this.acknowledge(line);
    }
  }

  private apply(line: Line, update: Uint8Array): void {
    applyUpdate(this.doc, update);
    line.frames++;
    for (const other of this.lines) if (other !== line) other.peer.send(sync(2, update));
  }

  private acknowledge({ peer, frames }: Line): void {
    peer.send(
      message((encoder) => {
        writeVarUint(encoder, 100);
        writeVarUint(encoder, 1);
        writeVarUint(encoder, frames);
        writeVarUint8Array(encoder, encodeStateVector(this.doc));
      }),
    );
  }

  private deny({ peer }: Line): void {
    peer.send(
      message((encoder) => {
        writeVarUint(encoder, 2);
        writeVarUint(encoder, 0);
        writeVarString(encoder, this.frozen ?? '');
      }),
    );
  }
}
