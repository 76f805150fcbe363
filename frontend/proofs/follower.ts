/** A follower with the product's own socket and state, who remembers every frame. */
import { WebSocket as NodeSocket } from 'ws';
import type { Meeting } from '../src/meeting/types';
import type { ServerFrame } from '../src/meeting/protocol';
import { LiveSocket, type Wire } from '../src/meeting/socket';
import { initialState, isGap, reduce } from '../src/meeting/state';
import { heldTexts } from '../src/meeting/texts';
import type { History } from './history';

export interface FollowerParts {
  name: string;
  history: History;
  url(): string;
  token(): Promise<string | null>;
}

export class Follower {
  state = initialState;
  connections = 0;
  private readonly socket: LiveSocket;
  private wire: NodeSocket | null = null;

  constructor(private readonly parts: FollowerParts) {
    this.socket = new LiveSocket({
      open: () => this.open(),
      token: parts.token,
      heldVersion: () => this.state.meeting?.version ?? 0,
      heldTexts: () => (this.state.meeting ? heldTexts(this.state.meeting) : {}),
      onFrame: (frame) => this.take(frame),
      onConnection: () => undefined,
      // The shortest wait: the proof judges what comes, not when.
      random: () => 0,
    });
    this.socket.follow(parts.history.meeting);
    this.socket.start();
  }

  get name(): string {
    return this.parts.name;
  }

  get meeting(): Meeting | null {
    return this.state.meeting;
  }

  /** The version that is held of the text, null when it is not in sight. */
  get version(): number | null {
    const { meeting, textId } = { meeting: this.state.meeting, textId: this.parts.history.textId };
    return meeting ? (heldTexts(meeting)[textId] ?? null) : null;
  }

  /** Reads nothing any more, while the line stays open. */
  stall(): void {
    this.wire?.pause();
  }

  readOn(): void {
    this.wire?.resume();
  }

  /** Frames that the server may send before it notices that nobody reads: none are left out, and none forgotten. */
  heard(what: (frame: ServerFrame) => boolean): boolean {
    return this.parts.history.sights.some(({ follower, frame }) => follower === this.name && what(frame));
  }

  /** The line breaks; the socket comes back by itself. */
  drop(): void {
    this.wire?.terminate();
  }

  wake(): void {
    this.socket.wake();
  }

  stop(): void {
    this.socket.stop();
  }

  private open(): Wire {
    this.connections++;
    const address = `${this.parts.url().replace(/^http/, 'ws')}/live`;
    this.wire = new NodeSocket(address, { perMessageDeflate: false });
    this.wire.on('error', () => undefined);
    return this.wire as unknown as Wire;
  }

  private take(frame: ServerFrame): void {
    this.parts.history.sights.push({ follower: this.name, connection: this.connections, frame });
    if (isGap(this.state, frame)) this.socket.refollow();
    else this.state = reduce(this.state, frame);
  }
}
