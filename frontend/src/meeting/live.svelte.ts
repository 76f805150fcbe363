/** Joins socket, state and screen: frames go through the pure reduce, and the views read the result. */
import { initialState, isGap, reduce, type State } from './state';
import { afterFrame, topicKey, type Heard, type Topics } from './topics';
import { LiveSocket, type Connection, type Wire } from './socket';
import type { Meeting } from './types';
import type { ServerFrame, TopicId } from './protocol';
import { heldTexts } from './texts';
import { serverDate } from '../lib/server-clock';

/** How long a catch-up may take before we ask for everything instead. */
const catchUpMs = 5_000;

class Live {
  state = $state.raw<State>(initialState);
  private topics = $state.raw<Topics>({});
  connection = $state<Connection>('connecting');
  /** When the server was last heard before the connection went. */
  lastHeard = $state<Date | null>(null);
  private heard: Date | null = null;
  private followed: string | null = null;
  /** How many views watch a topic. */
  private readonly views = new Map<string, number>();
  private catchingUp: ReturnType<typeof setTimeout> | undefined;
  private socket: LiveSocket | null = null;
  /** Commands that wait for their event. */
  private readonly waiting = new Set<{ version: number; came: () => void }>();
  private onLoginEnded: () => void = () => undefined;
  /** What is shown in place of a login, and what hears that it has ended; null for people. */
  private screen: { token: string; onEnded: () => void } | null = null;

  /**
   * Connects; `token` gives the current access token.
   *
   * @param onLoginEnded called when the server no longer takes that token, before the socket reconnects
   */
  start(token: () => Promise<string | null>, onLoginEnded: () => void): void {
    this.onLoginEnded = onLoginEnded;
    this.socket = new LiveSocket({
      open: () => new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live`) as unknown as Wire,
      token: () => (this.screen ? Promise.resolve(this.screen.token) : token()),
      heldVersion: () => this.version,
      heldViewer: () => this.state.meeting?.viewer,
      heldTexts: () => (this.state.meeting ? heldTexts(this.state.meeting) : {}),
      onFrame: (frame) => this.take(frame),
      onConnection: (connection) => this.changed(connection),
    });
    this.socket.start();
    const wake = () => document.visibilityState === 'visible' && this.socket?.wake();
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
  }

  /** Looks as a screen that was connected to a meeting; null looks as the person or visitor again. */
  asScreen(screen: { token: string; onEnded: () => void } | null): void {
    if (screen?.token === this.screen?.token) return;
    this.screen = screen;
    this.anew();
  }

  /** Follows a meeting; forgets the earlier one first. Null follows none. */
  follow(meeting: string | null): void {
    if (meeting === this.followed) return;
    this.followed = meeting;
    this.state = initialState;
    this.settled();
    this.socket?.follow(meeting);
  }

  /** Watches a topic until the returned function is called; several views may watch the same. */
  watch(topic: TopicId): () => void {
    const key = topicKey(topic);
    const views = this.views.get(key) ?? 0;
    this.views.set(key, views + 1);
    if (views === 0) this.socket?.watch(topic);
    return () => this.leave(topic);
  }

  private leave(topic: TopicId): void {
    const key = topicKey(topic);
    const left = (this.views.get(key) ?? 1) - 1;
    if (left > 0) return void this.views.set(key, left);
    this.views.delete(key);
    this.socket?.unwatch(topic);
    const { [key]: _left, ...topics } = this.topics;
    this.topics = topics;
  }

  /** The last news of a watched topic. */
  heardOf(topic: TopicId): Heard | undefined {
    return this.topics[topicKey(topic)];
  }

  /** A snapshot that came over HTTP while the socket is away; ignored when it is older than ours. */
  offer(meeting: Meeting): void {
    if (meeting.id !== this.followed || (this.state.meeting?.version ?? -1) >= meeting.version) return;
    this.show({ ...this.state, meeting, gone: false });
  }

  /** For this viewer there is no such meeting, by the HTTP answer. */
  missing(meeting: string): void {
    if (meeting === this.followed) this.state = { ...initialState, gone: true };
  }

  /**
   * Waits until the screen shows this version: a command is done, its event is on the way.
   *
   * @return false when it did not come in time
   */
  shows(version: number, patienceMs = 2_000): Promise<boolean> {
    if (this.version >= version) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (came: boolean) => {
        clearTimeout(patience);
        this.waiting.delete(waits);
        resolve(came);
      };
      const waits = { version, came: () => answer(true) };
      const patience = setTimeout(() => answer(false), patienceMs);
      this.waiting.add(waits);
    });
  }

  private get version(): number {
    return this.state.meeting?.version ?? 0;
  }

  /** Takes the state, and wakes those who wait for what it shows. */
  private show(state: State): void {
    this.state = state;
    for (const waits of [...this.waiting]) if (this.version >= waits.version) waits.came();
  }

  /** Stops listening; the screen stays as it is. */
  stop(): void {
    this.socket?.stop();
  }

  /** The token was renewed. */
  hello(): void {
    void this.socket?.hello();
  }

  /** The same, by somebody who was taken for a visitor: what was followed is theirs now. */
  anew(): void {
    this.state = initialState;
    void this.socket?.hello().then(() => this.socket?.refollow(0));
  }

  private take(frame: ServerFrame): void {
    this.heard = serverDate();
    if (frame.type === 'refused' && (frame.code === 'login-ended' || frame.code === 'bad-token'))
      (this.screen?.onEnded ?? this.onLoginEnded)();
    this.topics = afterFrame(this.topics, frame);
    if ('meeting' in frame && frame.meeting !== this.followed) return;
    if (isGap(this.state, frame)) return this.catchUp();
    const before = this.state;
    this.show(reduce(before, frame));
    if (this.state.meeting !== before.meeting) this.settled();
  }

  /** Asks once for what is missing; if that does not help, for everything. */
  private catchUp(): void {
    if (this.catchingUp) return;
    this.socket?.refollow();
    this.catchingUp = setTimeout(() => {
      this.settled();
      this.socket?.refollow(0);
    }, catchUpMs);
  }

  private settled(): void {
    clearTimeout(this.catchingUp);
    this.catchingUp = undefined;
  }

  private changed(connection: Connection): void {
    if (connection === 'lost' && this.connection === 'connected') this.lastHeard = this.heard;
    this.connection = connection;
  }
}

export const live = new Live();
