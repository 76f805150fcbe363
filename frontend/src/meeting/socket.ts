/**
 * The one WebSocket. It says hello, follows one meeting, notices silence, and reconnects by itself; it does not know
 * what the frames mean.
 */
import { parseFrame, type ClientFrame, type Held, type ServerFrame, type TopicId } from './protocol';
import { topicKey } from './topics';
import type { Viewer } from './types';

/** What we need from a WebSocket; a test passes its own. */
export interface Wire {
  send(data: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((message: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
}

export type Connection = 'connecting' | 'connected' | 'lost';

export interface SocketParts {
  open(): Wire;
  /** The access token as it is now, null for an anonymous visitor. */
  token(): Promise<string | null>;
  /** The last version held of the meeting, read at each follow. */
  heldVersion(): number;
  /** The viewer of the held meeting: with other rights since, it is sent whole again. */
  heldViewer?(): Viewer | undefined;
  /** The versions held of its texts. */
  heldTexts(): Held;
  onFrame(frame: ServerFrame): void;
  onConnection(connection: Connection): void;
  /** From 0 up to 1; spreads a thousand tablets that all lost the same access point. */
  random?: () => number;
}

const silenceMs = 25_000;
const longestWaitMs = 15_000;
/** A little more than the ten seconds between two heartbeats. */
const freshMs = 12_000;

export class LiveSocket {
  private wire: Wire | null = null;
  private meeting: string | null = null;
  /** The topics on the screen. */
  private readonly topics = new Map<string, TopicId>();
  /** True once the server says that it knows topics; the release before would close the connection. */
  private tellsTopics = false;
  private tries = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private fresh: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private heardAt = 0;
  /** The epoch of the held version. */
  private epoch: string | null = null;

  constructor(private readonly parts: SocketParts) {}

  /** Connects, and stays connected until {@link stop}. */
  start(): void {
    this.stopped = false;
    this.parts.onConnection('connecting');
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    this.drop();
  }

  /** Follows this meeting from now on, also after each reconnection; null follows none. */
  follow(meeting: string | null): void {
    if (this.meeting && this.meeting !== meeting) this.send({ type: 'unfollow', meeting: this.meeting });
    this.meeting = meeting;
    this.sendFollow(this.parts.heldVersion());
  }

  /** Asks again for what is missing; `version` 0 asks for the whole meeting. */
  refollow(version = this.parts.heldVersion()): void {
    this.sendFollow(version);
  }

  /** Watches a topic from now on, also after each reconnection. */
  watch(topic: TopicId): void {
    this.topics.set(topicKey(topic), topic);
    if (this.tellsTopics) this.send({ type: 'watch', ...topic });
  }

  unwatch(topic: TopicId): void {
    this.topics.delete(topicKey(topic));
    if (this.tellsTopics) this.send({ type: 'unwatch', ...topic });
  }

  /** Says hello again, with a renewed token. */
  async hello(): Promise<void> {
    const wire = this.wire;
    const token = await this.parts.token();
    if (wire && wire === this.wire) this.send({ type: 'hello', token });
  }

  /** The network or the tab came back: do not wait for the next try, nor trust a socket without heartbeats. */
  wake(): void {
    if (this.stopped) return;
    if (this.wire && Date.now() - this.heardAt < freshMs) return;
    this.drop();
    this.tries = 0;
    this.connect();
  }

  private connect(): void {
    clearTimeout(this.retry);
    let wire: Wire;
    try {
      wire = this.parts.open();
    } catch {
      return this.lost();
    }
    this.wire = wire;
    this.listen();
    wire.onopen = () => void this.greet(wire);
    wire.onmessage = ({ data }) => wire === this.wire && this.heard(data);
    wire.onclose = () => wire === this.wire && this.lost();
  }

  private async greet(wire: Wire): Promise<void> {
    const token = await this.parts.token().catch(() => null);
    if (wire !== this.wire) return;
    this.send({ type: 'hello', token });
    this.sendFollow(this.parts.heldVersion());
  }

  private heard(data: unknown): void {
    this.listen();
    const frame = parseFrame(data);
    if (!frame) return this.malformed();
    if (frame.type === 'welcome') {
      this.epoch = frame.epoch ?? null;
      this.watchAll(frame.topics === true);
      this.tries = 0;
      this.parts.onConnection('connected');
    }
    this.parts.onFrame(frame);
  }

  /** An unreadable frame may hold a change: only a fresh snapshot is sure to be right. Calmly, never in a loop. */
  private malformed(): void {
    const wire = this.wire;
    clearTimeout(this.fresh);
    this.fresh = setTimeout(() => wire === this.wire && this.sendFollow(0), 1000);
  }

  private listen(): void {
    this.heardAt = Date.now();
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lost(), silenceMs);
  }

  private lost(): void {
    this.drop();
    if (this.stopped) return;
    this.parts.onConnection('lost');
    const ceiling = Math.min(longestWaitMs, 500 * 2 ** this.tries++);
    const random = this.parts.random ?? Math.random;
    this.retry = setTimeout(() => this.connect(), ceiling / 2 + (ceiling / 2) * random());
  }

  private drop(): void {
    clearTimeout(this.retry);
    clearTimeout(this.silence);
    const wire = this.wire;
    this.wire = null;
    this.tellsTopics = false;
    wire?.close();
  }

  private sendFollow(version: number): void {
    if (!this.meeting) return;
    const texts = version > 0 ? this.parts.heldTexts() : {};
    const held = Object.keys(texts).length > 0 ? { texts } : {};
    const viewer = version > 0 ? this.parts.heldViewer?.() : undefined;
    const epoch = this.epoch ? { epoch: this.epoch } : {};
    this.send({ type: 'follow', meeting: this.meeting, version, ...epoch, ...(viewer && { viewer }), ...held });
  }

  /** After a second hello on the same connection the server answers the watches by itself. */
  private watchAll(told: boolean): void {
    if (told && !this.tellsTopics) for (const topic of this.topics.values()) this.send({ type: 'watch', ...topic });
    this.tellsTopics = told;
  }

  private send(frame: ClientFrame): void {
    try {
      this.wire?.send(JSON.stringify(frame));
    } catch {
      // Not open yet, or no longer: every connection sends hello and follow again.
    }
  }
}
