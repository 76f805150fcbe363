/** A socket of a text that sends anything: also what no browser of ours would send. */
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { WebSocket } from 'ws';
import { Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { until } from './until';

export class RawPen {
  readonly doc = new Doc();
  acknowledged = 0;
  version = 0;
  denied: string | null = null;
  /** Code and reason, once it is closed. */
  closed: string | null = null;
  synced = false;
  /** The HTTP status with which the socket was refused. */
  refused: number | null = null;
  sent = 0;
  private readonly socket: WebSocket;

  constructor(url: string, textId: string, ticket: string) {
    const address = `${url.replace(/^http/, 'ws')}/collab/${textId}?ticket=${ticket}`;
    this.socket = new WebSocket(address, { perMessageDeflate: false });
    this.socket.binaryType = 'nodebuffer';
    this.socket.on('open', () => this.frame(0, 0, encodeStateVector(this.doc)));
    this.socket.on('message', (data: Buffer) => this.hear(new Uint8Array(data)));
    this.socket.on('close', (code, reason) => (this.closed = `${code} ${String(reason)}`));
    this.socket.on('unexpected-response', (_request, { statusCode }) => (this.refused = statusCode ?? 0));
    this.socket.on('error', () => undefined);
  }

  async ready(): Promise<this> {
    await until('the raw pen has the text', () => this.synced || this.refused !== null || this.closed !== null);
    return this;
  }

  /** Sends an update as it is. */
  change(update: Uint8Array): void {
    this.sent++;
    this.frame(0, 2, update);
  }

  /** Writes as a browser would, in the name of this client id. */
  write(words: string, client: number): Uint8Array {
    const before = encodeStateVector(this.doc);
    const own = new Doc();
    applyUpdate(own, encodeStateAsUpdate(this.doc));
    own.clientID = client;
    own.getText('t').insert(0, words);
    const update = encodeStateAsUpdate(own, before);
    this.change(update);
    return update;
  }

  renew(token: string): void {
    const encoder = createEncoder();
    writeVarUint(encoder, 101);
    writeVarString(encoder, token);
    this.socket.send(toUint8Array(encoder));
  }

  leave(): void {
    this.socket.terminate();
  }

  private frame(type: number, kind: number, content: Uint8Array): void {
    const encoder = createEncoder();
    writeVarUint(encoder, type);
    writeVarUint(encoder, kind);
    writeVarUint8Array(encoder, content);
    this.socket.send(toUint8Array(encoder));
  }

  private hear(frame: Uint8Array): void {
    const decoder = createDecoder(frame);
    const type = readVarUint(decoder);
    if (type === 100) [this.version, this.acknowledged] = [readVarUint(decoder), readVarUint(decoder)];
    if (type === 2 && readVarUint(decoder) === 0) this.denied = readVarString(decoder);
    const kind = type === 0 ? readVarUint(decoder) : 0;
    if (kind === 0) return;
    applyUpdate(this.doc, readVarUint8Array(decoder));
    // Words by others may come before the answer, and are not the whole text.
    if (kind === 1) this.synced = true;
  }
}
