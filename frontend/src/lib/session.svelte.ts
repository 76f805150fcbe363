/** The visitor of this tab: settings, login and the typed client, as the views use them. */
import { createApi, ask } from './api';
import { Auth } from './auth';
import { keptWords } from './kept-words.svelte';
import { router } from './router.svelte';
import type { components } from './schema';
import { heardServer } from './server-clock';

/** Where this person sits, or is named as substitute. */
export type OwnSeat = components['schemas']['Me']['seats'][number];

/** A body as the reference data has it: its kind, its region and its pair. */
type Body = components['schemas']['Body'];

/** What must hear of the login: the socket that shows it to the server. */
export interface Listening {
  /** The viewer is known now. */
  start(token: () => Promise<string | null>, onLoginEnded: () => void): void;
  /** The token was renewed. */
  hello(): void;
  /** The login ended by itself. */
  stop(): void;
}

class Session {
  name = $state<string | null>(null);
  loggedIn = $state(false);
  /** False until the viewer is known: nothing is requested before that. */
  ready = $state(false);
  demo = $state(false);
  /** The largest file that may be uploaded. */
  uploadMaxMb = $state(50);
  /** True when the login ended by itself while the page was open. */
  ended = $state(false);
  loginAway = $state(false);
  /** Bodies in which this person is in the secretariat. */
  writesFor = $state.raw<string[]>([]);
  /** Bodies of directors that this person takes part in, with a seat or without. */
  directorOf = $state.raw<string[]>([]);
  /** Those in which this person has a role. */
  private bodies = $state.raw<readonly Body[]>([]);
  /** Where this person sits, or is named as substitute. */
  seats = $state.raw<OwnSeat[]>([]);

  private readonly auth = new Auth(
    () => this.renewed(),
    () => this.sessionEnded(),
  );
  private listening: Listening | null = null;
  private readonly renewals: (() => void)[] = [];
  readonly api = createApi(
    () => this.auth.token(),
    () => this.auth.renewNow(),
  );

  async start(listening: Listening): Promise<void> {
    this.listening = listening;
    const askedAt = Date.now();
    const settings = await ask(createApi(async () => null).GET('/api/settings'));
    if (settings.ok) {
      heardServer(settings.value.now, askedAt);
      this.demo = settings.value.demo;
      this.uploadMaxMb = settings.value.uploadMaxMb;
      await this.auth.start(settings.value.auth);
    }
    const left = this.auth.leftFrom();
    if (left !== null && location.pathname === '/') router.go(left, true);
    this.loggedIn = this.auth.loggedIn;
    this.name = this.auth.name;
    keptWords.start(this.auth.subject);
    this.ready = true;
    listening.start(
      () => this.auth.token(),
      () => void this.auth.renewNow(),
    );
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && void this.auth.renew(),
    );
    if (this.loggedIn) await this.learnRoles();
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

  logout(): Promise<void> {
    return this.auth.logout();
  }

  private async learnRoles(): Promise<void> {
    const me = await ask(this.api.GET('/api/me'));
    if (!me.ok) return;
    this.name = me.value.name ?? this.name;
    this.seats = me.value.seats;
    // A server of the release before does not tell them.
    this.bodies = (me.value.bodies as Body[] | undefined) ?? [];
    this.directorOf = me.value.roles.filter(({ role }) => role === 'directors').map(({ bodyId }) => bodyId);
    this.writesFor = me.value.roles.filter(({ role }) => role === 'secretariat').map(({ bodyId }) => bodyId);
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
