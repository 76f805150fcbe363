/**
 * A screen that nobody is logged in on: it says again and again that it is here, and hears what to show. It goes on by
 * itself for hours, whatever happens to the line or the server; only an answer that says so ends what it was let into.
 */
import { ask } from '../../lib/api';
import { keptInTab, remember } from '../../lib/device';
import type { components } from '../../lib/schema';
import { serverNow } from '../../lib/server-clock';
import { session } from '../../lib/session.svelte';
import { deviceOf } from './device';
import { untilNext } from './refresh';

type Told = components['schemas']['ScreenTold'];

/** In the tab, so it is there after a reload, on a shared computer too, and gone with the tab. */
const key = 'raadslag.skaerm';
const waitingMs = 2_500;
const shownMs = 30_000;
/** After a no: first soon, then more seldom. */
const firstMs = 2_000;
const mostMs = 20_000;
const crowdedMs = 30_000;

export class Asking {
  /** What the screen shows while it waits. */
  code = $state.raw<Told['code']>(null);
  /** The meeting that it is connected to. */
  meetingId = $state<string | null>(null);
  arrival = $state.raw<Told['arrival']>(null);
  trouble = $state<'away' | 'many' | null>(null);
  /** What it shows the server; null before it was given any. */
  secret = $state(keptInTab.getItem(key));
  private timer: ReturnType<typeof setTimeout> | undefined;
  private fails = 0;
  private asks = false;
  private over = false;

  /** Says that the screen is here, from now on until the returned function is called. */
  start(): () => void {
    this.over = false;
    const soon = () => document.visibilityState === 'visible' && this.now();
    addEventListener('online', soon);
    document.addEventListener('visibilitychange', soon);
    this.now();
    return () => {
      this.over = true;
      clearTimeout(this.timer);
      removeEventListener('online', soon);
      document.removeEventListener('visibilitychange', soon);
    };
  }

  /** Asks at once, as something may have changed. */
  readonly now = (): void => {
    clearTimeout(this.timer);
    if (this.asks || this.over) return;
    this.asks = true;
    void this.say().then((ms) => {
      this.asks = false;
      if (!this.over) this.timer = setTimeout(this.now, ms);
    });
  };

  /** How long to wait until the next time, in milliseconds. */
  private async say(): Promise<number> {
    const body = {
      secret: this.secret,
      code: this.code?.code ?? null,
      device: deviceOf(navigator.userAgent),
      origin: location.origin,
    };
    const answer = await ask(session.api.POST('/api/screens', { body }));
    if (!answer.ok) return this.later(answer.problem.code === 'too-many');
    this.fails = 0;
    this.trouble = null;
    return this.take(answer.value);
  }

  private take(told: Told): number {
    if (told.state === 'ended') return this.forget();
    if (told.secret) this.keep(told.secret);
    this.meetingId = told.meetingId;
    this.arrival = told.arrival;
    if (told.state === 'let-in') this.code = null;
    else if (told.code) this.code = told.code;
    if (told.state === 'waiting') return waitingMs;
    return told.arrival ? Math.min(shownMs, untilNext(told.arrival.until, serverNow())) : shownMs;
  }

  private keep(secret: string) {
    this.secret = secret;
    // A browser that keeps nothing asks for another code after a reload.
    remember(key, secret, keptInTab);
  }

  /** What it was let into is over: it asks anew. */
  private forget(): number {
    keptInTab.removeItem(key);
    this.secret = null;
    this.code = null;
    this.meetingId = null;
    this.arrival = null;
    return 0;
  }

  private later(crowded: boolean): number {
    this.trouble = crowded ? 'many' : 'away';
    if (crowded) return crowdedMs;
    return Math.min(mostMs, firstMs * 2 ** this.fails++) * (0.75 + Math.random() / 2);
  }
}
