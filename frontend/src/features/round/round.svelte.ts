/** One comment round on the screen: fetches it, keeps it up to date by the news of the socket, sends its words. */
import { kept } from '../../lib/device';
import { untrack } from 'svelte';
import { itemById } from '../../meeting/agenda';
import { problemText } from '../../words/i18n';
import { live } from '../../meeting/live.svelte';
import { inCell } from '../../richtext/cells';
import { flatOf, locate, tableAt, type Range } from '../../richtext/marking';
import type { Op, RichText } from '../../richtext/types';
import type { Problem } from '../../lib/problem';
import { getRound, setComment, setSeen } from './commands';
import { mayComeThrough } from '../../lib/api';
import { Drafts, type Draft } from './drafts';
import { commentFields, withNews, type Comment, type CommentField, type Place, type Round } from './rounds';
import { session } from '../../lib/session.svelte';
import { Trail } from './trail';

/** How long an item is looked at before its comments count as seen. */
const seenMs = 1_200;
const againMs = 15_000;
/** Without another edit for this long, ask the server where the passages are. */
const restMs = 2_000;

export class RoundView {
  round = $state.raw<Round | null>(null);
  problem = $state.raw<Problem | null>(null);
  drafts = $state.raw<readonly Draft[]>([]);
  kept = $state(true);
  /** The item that was just marked "no remarks", on the way to the next one. */
  passed = $state.raw<{ id: string; number: string } | null>(null);
  /** An item and the versions of its texts when the places were last fetched, and when the next fetch is due. */
  private settled: string | null = null;
  private settling: string | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  // Not reactive on purpose: views read it while they draw, and only the words make them draw again.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  private readonly trails = new Map<string, Trail>();
  private readonly store: Drafts;
  private loading = false;
  private again = false;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  private sending = new Set<string>();

  constructor(readonly id: string) {
    this.store = new Drafts(kept, session.subject ?? '', id, () => this.read());
    this.read();
  }

  /**
   * Fetches what is new, or everything; one request at a time, and one more when something happened in the meantime.
   */
  async load(whole = false): Promise<void> {
    if (this.loading) return void (this.again = true);
    this.loading = true;
    const held = untrack(() => this.round);
    const answer = await getRound(this.id, whole || !held ? undefined : held.seq);
    this.loading = false;
    if (answer.ok) this.take(answer.value, !whole && held !== null);
    else this.problem = answer.problem;
    if (this.again) {
      this.again = false;
      await this.load();
    }
  }

  private take(news: Round, onlyNews: boolean): void {
    const held = this.round;
    this.problem = null;
    this.round = onlyNews && held ? withNews(held, news) : withNews({ ...news, comments: [] }, news);
  }

  /** Listens and sends as long as a view shows it; call the returned function to stop. */
  begin(): () => void {
    untrack(() => void this.load(true));
    const send = () => void this.sendWaiting();
    const wake = () => {
      if (document.visibilityState === 'visible') void this.load();
    };
    const timer = setInterval(send, againMs);
    addEventListener('online', send);
    document.addEventListener('visibilitychange', wake);
    untrack(send);
    return () => {
      clearInterval(timer);
      clearTimeout(this.resting);
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', wake);
    };
  }

  /** The topic whose seq the socket tells. */
  get topic() {
    return { kind: 'round', id: this.id };
  }

  /** How many people have it on their screens. */
  get readers(): number {
    return live.heardOf(this.topic)?.watching ?? this.round?.readers ?? 0;
  }

  /** The current words of a text: live, or as they were fetched. */
  text(itemId: string, field: CommentField): { content: RichText | null; version: number | null } {
    const meeting = live.state.meeting;
    const item = meeting?.id === this.round?.meetingId && meeting ? itemById(meeting, itemId) : undefined;
    if (item?.texts[field]) return { content: item[field], version: item.texts[field].version };
    const fetched = this.round?.items.find(({ id }) => id === itemId);
    return { content: fetched?.[field] ?? null, version: fetched?.texts[field]?.version ?? null };
  }

  /** Records an item's words, so that marks follow them. To be called before places are fetched. */
  follow(itemId: string): void {
    for (const field of commentFields) {
      const { content, version } = this.text(itemId, field);
      if (version !== null) this.trail(itemId, field).add(version, flatOf(content?.ops ?? []));
    }
  }

  /** Fetches the places when the words of an item have come to rest; to be called whenever they change. */
  settle(itemId: string): void {
    const now = [itemId, ...commentFields.map((field) => this.text(itemId, field).version)].join(' ');
    if (now === this.settled || now === this.settling) return;
    clearTimeout(this.resting);
    this.settling = now;
    const rest = () => {
      this.settled = now;
      this.settling = null;
    };
    // The viewer went to another item, whose places came with the round.
    if (this.settled?.split(' ')[0] !== itemId) return rest();
    this.resting = setTimeout(() => {
      rest();
      void this.load();
    }, restMs);
  }

  private trail(itemId: string, field: CommentField): Trail {
    const key = `${itemId} ${field}`;
    const trail = this.trails.get(key) ?? new Trail();
    this.trails.set(key, trail);
    return trail;
  }

  /** Where the passage of a thread is in these words; null when it is gone. */
  range(comment: Comment, ops: readonly Op[]): Range | null {
    const known = this.round?.places.find(({ id }) => id === comment.id);
    const place = known ? known.place : comment.place;
    if (!place || !comment.field) return null;
    return this.rangeOf(comment.itemId, comment.field, place, ops, comment.standsNow ?? comment.quote ?? '');
  }

  /** Where the words of a place are now: carried along, or else found by the words themselves. */
  rangeOf(itemId: string, field: CommentField, place: Place, ops: readonly Op[], words: string): Range | null {
    const carried = this.trail(itemId, field).carry(place);
    if (place.cell) {
      const whole = carried === undefined ? { from: place.start, to: place.end } : carried;
      const table = whole && tableAt(ops, whole.from);
      const cell = table && inCell(table, place.cell, words);
      return whole && cell && { ...whole, cell };
    }
    // Words deleted and put back, or typed again, count if they occur once.
    return carried ?? locate(ops, words, carried === undefined ? place.start : null);
  }

  /** The item's comments have been on the screen for a while; call the returned function when the viewer leaves. */
  look(itemId: string): (() => void) | undefined {
    const round = this.round;
    const item = round?.items.find(({ id }) => id === itemId);
    if (!round || !item || item.unread === 0) return undefined;
    const timer = setTimeout(async () => {
      if (document.visibilityState !== 'visible') return;
      if ((await setSeen(this.id, itemId, round.seq)).ok) this.seen(itemId);
    }, seenMs);
    return () => clearTimeout(timer);
  }

  private seen(itemId: string): void {
    if (!this.round) return;
    const items = this.round.items.map((item) => (item.id === itemId ? { ...item, unread: 0 } : item));
    this.round = { ...this.round, items };
  }

  keep(draft: Draft): void {
    this.store.keep(draft);
  }

  drop(id: string): void {
    this.store.drop(id);
  }

  /** Sends a comment, now or when the network is back. */
  async send(draft: Draft): Promise<void> {
    const waiting: Draft = { ...draft, state: 'waiting' };
    delete waiting.problem;
    this.store.keep(waiting);
    await this.deliver(waiting);
  }

  private async sendWaiting(): Promise<void> {
    for (const draft of this.store.all) if (draft.state === 'waiting') await this.deliver(draft);
  }

  private async deliver(draft: Draft): Promise<void> {
    if (this.sending.has(draft.id)) return;
    this.sending.add(draft.id);
    const answer = await setComment(draft);
    this.sending.delete(draft.id);
    if (answer.ok) {
      await this.load();
      this.store.drop(draft.id);
    } else if (!mayComeThrough(answer)) {
      const over = ['deadline-over', 'round-over', 'agenda-sent', 'not-commenting'].includes(answer.problem.code);
      this.store.keep({ ...draft, state: over ? 'refused' : 'writing', problem: problemText(answer.problem) });
      if (over) void this.load();
    }
  }

  private read(): void {
    this.drafts = this.store.all;
    this.kept = this.store.kept;
  }
}
