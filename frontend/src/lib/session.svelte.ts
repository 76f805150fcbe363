/** The visitor of this tab: settings, login and the typed client, as the views use them. */
import { createApi, ask } from './api';
import { Auth } from './auth';
import { keptWords } from './kept-words.svelte';
import { wipeCopies } from './on-device.svelte';
import { router } from './router.svelte';
import type { components } from './schema';
import { heardServer } from './server-clock';

/** Where this person sits, or is named as substitute. */
export type OwnSeat = components['schemas']['Me']['seats'][number];

/** A body as the reference data has it: its kind, its region and its pair. */
type Body = components['schemas']['Body'];

type Pages = components['schemas']['Settings']['pages'];

/** What must hear of the login: the socket that shows it to the server. */
export interface Listening {
  /** The viewer is known now. */
  start(token: () => Promise<string | null>, onLoginEnded: () => void): void;
  /** The token was renewed. */
  hello(): void;
  /** The visitor turned out to be logged in: everything is another person's now. */
  anew(): void;
  /** The login ended by itself. */
  stop(): void;
}

/** How long somebody who was logged in here last is waited for before the public page is shown. */
const expectedMs = 4_000;
const againMs = 2_000;
const pause = (ms: number) => new Promise<void>((over) => setTimeout(over, ms));

class Session {
  name = $state<string | null>(null);
  loggedIn = $state(false);
  /** False until the viewer is known, or has been waited for: nothing is requested before that. */
  ready = $state(false);
  /** True while it is not known yet whether somebody is logged in. */
  looking = $state(true);
  /** Counts logins that were found only after something was shown: pages begin again. */
  arrivals = $state(0);
  demo = $state(false);
  /** The organisation's own pages, which ours lead to, and whom ours name. */
  pages = $state.raw<Pages>({ accessibility: null, privacy: null, contact: null });
  /** The largest file that may be uploaded. */
  uploadMaxMb = $state(50);
  /** Calendars can answer to the meetings in letters. */
  calendarReplies = $state(false);
  /** True when the login ended by itself while the page was open. */
  ended = $state(false);
  loginAway = $state(false);
  /** True while the server itself does not say who it is: there is no line, or it is down. */
  away = $state(false);
  /** Bodies in which this person is in the secretariat. */
  writesFor = $state.raw<string[]>([]);
  /** Bodies whose meetings this person runs: as chair or secretariat. */
  runsFor = $state.raw<string[]>([]);
  /** Bodies of directors that this person takes part in, with a seat or without. */
  directorOf = $state.raw<string[]>([]);
  /** Those in which this person has a role. */
  bodies = $state.raw<readonly Body[]>([]);
  /** Where this person sits, or is named as substitute. */
  seats = $state.raw<OwnSeat[]>([]);

  private readonly auth = new Auth(
    () => this.renewed(),
    () => this.sessionEnded(),
  );
  private listening: Listening | null = null;
  /** What else ends with the login, while it can still be told to the server. */
  leaving = async (): Promise<void> => {};
  private readonly renewals: (() => void)[] = [];
  readonly api = createApi(
    () => this.auth.token(),
    () => this.auth.renewNow(),
  );

  async start(listening: Listening): Promise<void> {
    this.listening = listening;
    const found = this.identify();
    // What is public waits for nobody, and a moment for those who are expected: their page would change at once.
    await Promise.race([found, pause(this.auth.expected ? expectedMs : 0)]);
    const waited = this.looking;
    this.ready = true;
    listening.start(
      () => this.auth.token(),
      () => void this.auth.renewNow(),
    );
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && void this.auth.renew(),
    );
    await found;
    if (!this.loggedIn) return;
    if (waited) {
      listening.anew();
      this.arrivals++;
    }
    await this.learnRoles();
  }

  /** Finds out who looks. */
  private async identify(): Promise<void> {
    const askedAt = Date.now();
    const settings = await ask(createApi(async () => null).GET('/api/settings'));
    this.away = !settings.ok;
    if (!settings.ok) return pause(againMs).then(() => this.identify());
    heardServer(settings.value.now, askedAt);
    this.demo = settings.value.demo;
    // A server of the release before does not tell them.
    this.pages = (settings.value.pages as Pages | undefined) ?? this.pages;
    this.uploadMaxMb = settings.value.uploadMaxMb;
    this.calendarReplies = settings.value.calendarReplies;
    await this.auth.start(settings.value.auth, () => (this.loginAway = this.auth.expected));
    this.loginAway = false;
    const left = this.auth.leftFrom();
    if (left !== null && location.pathname === '/') router.go(left, true);
    this.loggedIn = this.auth.loggedIn;
    this.name = this.auth.name;
    keptWords.start(this.auth.subject);
    this.looking = false;
  }

  /** True if somebody was logged in on this device last: a login is on its way. */
  get expected(): boolean {
    return this.auth.expected;
  }

  /** The access token, for the one download that the typed client cannot stream. */
  token(): Promise<string | null> {
    return this.auth.token();
  }

  /** The person's id, null for an anonymous visitor. */
  get subject(): string | null {
    return this.auth.subject;
  }

  /** Hears of each renewed token from now on: every open socket needs it. */
  onRenewal(listener: () => void): void {
    this.renewals.push(listener);
  }

  async login(): Promise<void> {
    this.loginAway = !(await this.auth.answers());
    if (!this.loginAway) await this.auth.login();
  }

  /** Ends the login. First what this person keeps on the device goes, whether or not the login service answers. */
  async logout(): Promise<void> {
    await wipeCopies();
    await this.leaving();
    await this.auth.logout();
  }

  private async learnRoles(): Promise<void> {
    const me = await ask(this.api.GET('/api/me'));
    if (!me.ok) return;
    this.name = me.value.name ?? this.name;
    this.seats = me.value.seats;
    // A server of the release before does not tell them.
    this.bodies = (me.value.bodies as Body[] | undefined) ?? [];
    const bodiesAs = (as: string) => me.value.roles.filter(({ role }) => role === as).map(({ bodyId }) => bodyId);
    this.directorOf = bodiesAs('directors');
    this.writesFor = bodiesAs('secretariat');
    this.runsFor = [...bodiesAs('chair'), ...this.writesFor];
  }

  /** True if this person has a role in any body. */
  get hasRole(): boolean {
    return this.bodies.length > 0;
  }

  /** What is known of a body in which this person has a role. */
  bodyOf(id: string | undefined): Body | undefined {
    return this.bodies.find((body) => body.id === id);
  }

  private renewed(): void {
    this.listening?.hello();
    // Rights may have changed with it.
    void this.learnRoles();
    for (const listener of this.renewals) listener();
  }

  private sessionEnded(): void {
    this.loggedIn = false;
    this.ended = true;
    // Not as an anonymous visitor from here on: that would take the page away from under somebody's words.
    this.listening?.stop();
  }
}

export const session = new Session();
