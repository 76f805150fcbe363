/**
 * One text, shared with everybody who writes in it: the document, its connection, its copy on this device, and what is
 * known to be durable. It begins empty: words come from the server or from the device, never from here.
 */
import { readVarString, readVarUint, readVarUint8Array, type Decoder } from 'lib0/decoding';
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import { Doc, decodeStateVector, encodeStateVector, type Text, type Transaction } from 'yjs';
import type { Result } from '../lib/api';
import * as closeCode from '../lib/close-codes';
import * as ledger from './acknowledgement';
import type { SaveState, Trouble, Vector } from './acknowledgement';
import { DeviceCopy } from './device-copy';
import { copyName, type Left, type LeftWords } from './left-words';
import { wordsBeyond } from './own-words';
import { TicketSocket, noTicket } from './ticket-socket';
import { serverDate } from '../lib/server-clock';

export interface SharedTextParts {
  textId: string;
  /** The writer; the device's copy belongs to this person alone. */
  subject: string;
  /** The item's number, to say where the words are when they are found again. */
  item: string | null;
  /** Where sockets are, e.g. `wss://host/collab`. */
  server: string;
  left: LeftWords;
  ticket(): Promise<Result<string>>;
  open(url: string): WebSocket;
  /** Called whenever anything readable here may have changed. */
  onChange(): void;
}

const [permissionDenied, acknowledgement, epochTold] = [2, 100, 102];
/** Connected and nothing acknowledged for so long: the two sides count differently, so everything is sent again. */
const doubtMs = 20_000;
/** A little more than the ten seconds between two heartbeats. */
const freshMs = 12_000;
const longestWaitMs = 10_000;

export class SharedText {
  readonly doc = new Doc();
  readonly text: Text = this.doc.getText('t');
  readonly awareness = new Awareness(this.doc);
  /** True when words came, from the server or from the device: nobody may write before that. */
  ready = false;
  /** True when this visit found words of an earlier one. */
  restored = false;
  /** False when this device turned out to keep nothing. */
  kept = true;
  private refusal: string | null = null;
  private trouble: Trouble | null = null;
  private book = ledger.emptyLedger;
  private onServer: Vector = new Map();
  /** The epoch of the database in which the words were saved. */
  private epoch: string | null = null;
  private socket: TicketSocket | null = null;
  private doubt: ReturnType<typeof setTimeout> | undefined;
  private begun = false;
  private taken = false;
  private closed = false;
  private adopted: ReadonlyMap<string, Left> = new Map();
  private readonly visit = crypto.randomUUID();
  private readonly provider: WebsocketProvider;
  private readonly copy: DeviceCopy;

  constructor(private readonly parts: SharedTextParts) {
    this.awareness.setLocalState(null);
    // Before the provider listens: a change is counted before its frame is sent.
    this.doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Doc, { local }: Transaction) => {
      if (local) this.typed();
    });
    this.provider = this.connection();
    this.copy = new DeviceCopy(copyName(parts.subject, parts.textId), this.doc, {
      onTrouble: () => this.keepsNothing(),
      onLate: () => {
        this.adopt();
        this.again();
      },
      onAnew: () => this.register(),
    });
    this.register();
    void this.copy.loaded.then((found) => this.begin(found));
  }

  get state(): SaveState {
    return ledger.stateOf(this.book, this.refusal, this.trouble);
  }

  get changes(): number {
    return ledger.unacknowledged(this.book);
  }

  get writable(): boolean {
    return this.ready && this.refusal === null;
  }

  /** The writer's words that are only here, for a decision about them. */
  get ownWords(): string[] {
    return this.changes > 0 ? wordsBeyond(this.text, this.onServer) : [];
  }

  /**
   * The network, the tab or the login came back: do not wait for the next try, nor trust a connection that was silent.
   */
  wake(): void {
    if (this.closed || this.refusal || !this.begun) return;
    if (this.trouble === 'login-ended') this.trouble = null;
    if (this.provider.ws === null) this.provider.connect();
    else if (this.provider.wsconnected && Date.now() - this.provider.wsLastMessageReceived > freshMs) this.again();
  }

  /** The network is gone: do not trust the connection, and do not let the writer wait half a minute to hear of it. */
  doze(): void {
    if (this.begun) this.again();
  }

  /** Sends a renewed login to the server. */
  renew(token: string): void {
    this.socket?.renew(token);
    this.wake();
  }

  /**
   * Closes it. Deletes the device's copy too, unless it has words that the server has not acknowledged.
   *
   * @param forget the writer has said that these words may go
   */
  async close(forget = false): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    clearTimeout(this.doubt);
    const { subject, textId, left } = this.parts;
    this.provider.destroy();
    this.awareness.destroy();
    if (forget || this.changes === 0) {
      left.remove(this.visit, subject, textId);
      if (forget) left.settle(this.adopted);
    }
    const othersWait = [...left.of(subject, textId).values()].some(({ changes }) => changes > 0);
    await (othersWait && !forget ? this.copy.close() : this.copy.clear());
    this.doc.destroy();
  }

  /** The device's copy comes first, so that the first SyncStep2 carries it. */
  private begin(found: boolean): void {
    if (this.closed) return;
    if (found) this.adopt();
    this.begun = true;
    this.provider.connect();
    this.changed();
  }

  /** The copy is in the document: its words, and the changes that earlier visits left, are ours to send now. */
  private adopt(): void {
    if (this.text.length > 0) this.ready = true;
    const left = [...this.parts.left.of(this.parts.subject, this.parts.textId)];
    this.adopted = new Map(left.filter(([, { changes }]) => changes > 0));
    if (this.adoptedChanges === 0) return;
    this.restored = true;
    this.book = ledger.changed(this.book, this.adoptedChanges);
  }

  private get adoptedChanges(): number {
    return [...this.adopted.values()].reduce((sum, { changes }) => sum + changes, 0);
  }

  private connection(): WebsocketProvider {
    const bound = this.socketClass();
    const provider = new WebsocketProvider(this.parts.server, this.parts.textId, this.doc, {
      connect: false,
      awareness: this.awareness,
      disableBc: true,
      WebSocketPolyfill: bound,
      maxBackoffTime: longestWaitMs,
      shouldReconnect: ({ code, reason }) =>
        !isFinal(code, reason) || (code === closeCode.clientTaken && this.refusal === null),
    });
    provider.messageHandlers[acknowledgement] = (_encoder, decoder) => this.acknowledge(decoder);
    provider.messageHandlers[permissionDenied] = (_encoder, decoder) => {
      if (readVarUint(decoder) === 0) this.refused(readVarString(decoder));
    };
    provider.messageHandlers[epochTold] = (_encoder, decoder) => this.comesTo(readVarString(decoder));
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.book = ledger.connected(this.book);
      if (status === 'disconnected') this.book = ledger.disconnected(this.book);
      this.changed();
    });
    provider.on('sync', (synced: boolean) => {
      if (synced) this.ready = true;
      this.changed();
    });
    provider.on('connection-close', (event) => this.lost(event?.code ?? 0, event?.reason ?? ''));
    return provider;
  }

  private socketClass(): typeof WebSocket {
    const { ticket, open } = this.parts;
    const opened = (socket: TicketSocket) => (this.socket = socket);
    const onSend = (carrier: ledger.Carrier) => {
      this.book = ledger.sent(this.book, carrier, vectorOf(this.doc));
      this.changed();
    };
    return class extends TicketSocket {
      constructor(url: string) {
        super(url, { ticket, open, onSend });
        opened(this);
      }
    } as unknown as typeof WebSocket;
  }

  private acknowledge(decoder: Decoder): void {
    readVarUint(decoder);
    const frames = readVarUint(decoder);
    this.onServer = decodeStateVector(readVarUint8Array(decoder));
    const before = this.book;
    this.book = ledger.acknowledged(before, frames, this.onServer, serverDate());
    this.trouble = null;
    if (this.book.durable > before.durable) this.stopDoubting();
    if (this.changes === 0) {
      this.parts.left.settle(this.adopted);
      this.adopted = new Map();
    }
    if (this.book !== before) this.register();
    this.changed();
  }

  /** A restored database may lack what it had saved: nothing is called saved until this visit's whole text is there. */
  private comesTo(epoch: string): void {
    const before = this.epoch;
    this.epoch = epoch;
    if (before !== null && before !== epoch && this.text.length > 0) this.typed();
  }

  private typed(): void {
    this.book = ledger.changed(this.book);
    this.register();
    this.changed();
  }

  /** The count beside the copy, so that it survives a reload. Words of an earlier visit are in that visit's count. */
  private register(): void {
    if (this.closed) return;
    const changes = Math.max(0, this.changes - this.adoptedChanges);
    const { subject, textId, item } = this.parts;
    if (!this.parts.left.write(this.visit, { subject, textId, item, changes })) this.keepsNothing();
  }

  private lost(code: number, reason: string): void {
    this.book = ledger.disconnected(this.book);
    if (code === closeCode.loginEnded && reason === noTicket) this.trouble = 'login-ended';
    // As after a restore: the whole text is sent again, of which the server takes the sender's own words.
    else if (code === closeCode.clientTaken && !this.taken) [this.taken, this.trouble] = [true, 'unavailable'];
    else if (isFinal(code, reason)) this.refusal = code === closeCode.tooLarge ? 'too-large' : reason || 'forbidden';
    else if (code === closeCode.comeAgain) this.trouble = reason === 'storage-full' ? reason : 'unavailable';
    else this.trouble = null;
    this.changed();
  }

  private refused(code: string): void {
    this.refusal = code;
    this.changed();
  }

  private keepsNothing(): void {
    if (!this.kept) return;
    this.kept = false;
    this.changed();
  }

  /** A new connection, whose SyncStep2 carries everything that the server lacks. */
  private again(): void {
    if (this.closed || this.refusal) return;
    this.provider.disconnect();
    this.provider.connect();
  }

  private stopDoubting(): void {
    clearTimeout(this.doubt);
    this.doubt = undefined;
  }

  private changed(): void {
    if (this.closed) return;
    if (this.state.kind !== 'saving') this.stopDoubting();
    else this.doubt ??= setTimeout(() => (this.stopDoubting(), this.again()), doubtMs);
    this.parts.onChange();
  }
}

/** Closed for good: by the server's decision, or because it cannot take as much as we must send. */
function isFinal(code: number, reason: string): boolean {
  if (code === closeCode.loginEnded) return reason === noTicket;
  return code === closeCode.tooLarge || closeCode.isFinalCode(code);
}

const vectorOf = (doc: Doc): Vector => decodeStateVector(encodeStateVector(doc));
