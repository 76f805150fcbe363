/**
 * The viewer's login: Keycloak with PKCE. Tokens live in memory only; the session survives a reload through Keycloak's
 * cookie.
 */
import type Keycloak from 'keycloak-js';
import { kept, keptInTab, remember } from './device';

export interface AuthSettings {
  url: string;
  realm: string;
  clientId: string;
}

/** Renews the token when this much of its life is left. */
const marginSeconds = 45;
/** In the second of a change of rights the server accepts no token. */
const replaceAfterMs = 1_100;
const notAgainWithinMs = 5_000;
/** The page before leaving for the login page: Keycloak returns to one exact address only. */
const leftKey = 'raadslag-left';
/** Set while somebody is logged in on this device. */
const hereKey = 'raadslag-here';
/** Without an answer in this time it is asked again. */
const patienceMs = 20_000;
const againMs = 3_000;
const answerMs = 6_000;

export class Auth {
  private keycloak: Keycloak | null = null;
  private settings: AuthSettings | null = null;
  private renewal: ReturnType<typeof setTimeout> | undefined;
  /** Set while we look again for a session whose renewal was refused. */
  private recovering: Promise<void> | null = null;
  /** Set while a new token is on its way because the server no longer takes the current one. */
  private replacing: Promise<boolean> | null = null;
  private replacedAt = 0;
  /** False when the login service did not answer: then the button says so instead of leading nowhere. */
  private reachable = false;

  /**
   * @param onRenewed called with each new token: the socket must hear of it
   * @param onEnded called when the session is over and the visitor is anonymous again
   */
  constructor(
    private readonly onRenewed: () => void,
    private readonly onEnded: () => void,
  ) {}

  get loggedIn(): boolean {
    return this.recovering !== null || this.keycloak?.authenticated === true;
  }

  /** The person's name as the token has it, null for an anonymous visitor. */
  get name(): string | null {
    const claims = this.keycloak?.tokenParsed;
    return claims ? ((claims['name'] ?? claims['preferred_username'] ?? null) as string | null) : null;
  }

  /** The person's id as the token has it, null for an anonymous visitor. */
  get subject(): string | null {
    return this.keycloak?.tokenParsed?.sub ?? null;
  }

  /** True if somebody was logged in on this device last, or comes from the login page: they are waited for. */
  get expected(): boolean {
    return kept.getItem(hereKey) !== null;
  }

  /**
   * Finds out whether there is a session already. Asks until the login service has answered, however long that takes:
   * somebody who is logged in must not be taken for a stranger.
   *
   * @param onAway called when it does not answer
   */
  async start(settings: AuthSettings, onAway?: () => void): Promise<void> {
    this.settings = settings;
    while (!this.reachable) {
      try {
        await Promise.race([this.lookForSession(settings), failAfter(patienceMs)]);
        this.reachable = true;
      } catch {
        onAway?.();
        await new Promise((over) => setTimeout(over, againMs));
      }
    }
    if (this.loggedIn) remember(hereKey, '1');
    else kept.removeItem(hereKey);
    this.planRenewal();
  }

  private async lookForSession(settings: AuthSettings): Promise<boolean> {
    const { default: Keycloak } = await import('keycloak-js');
    const keycloak = new Keycloak(settings);
    keycloak.onAuthLogout = () => this.refused();
    this.keycloak = keycloak;
    return keycloak.init({
      onLoad: 'check-sso',
      pkceMethod: 'S256',
      silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
      // In a browser that blocks its cookies it would leave for the login service, with the whole address of this page:
      // that of a link has the secret in it. Keycloak returns to one exact address anyway.
      silentCheckSsoFallback: false,
      checkLoginIframe: false,
      messageReceiveTimeout: patienceMs - 1000,
    });
  }

  /** A token that is valid for some seconds more, null for an anonymous visitor. */
  async token(): Promise<string | null> {
    await this.recovering;
    if (!this.loggedIn || !this.keycloak) return null;
    await this.replacing;
    if (this.keycloak.isTokenExpired(5)) await this.renew();
    return this.keycloak.token ?? null;
  }

  /** Leaves for the login page, and comes back to this page. */
  async login(): Promise<void> {
    if (!this.keycloak) return location.reload();
    remember(hereKey, '1');
    remember(leftKey, location.pathname + location.search + location.hash, keptInTab);
    await this.keycloak.login({ redirectUri: home() });
  }

  /** The page before leaving for the login page, returned once; null when nobody left. */
  leftFrom(): string | null {
    const left = keptInTab.getItem(leftKey);
    keptInTab.removeItem(leftKey);
    return left;
  }

  /** Asks the login service whether it is up by now. */
  async answers(): Promise<boolean> {
    if (this.reachable || !this.settings) return true;
    const address = `${this.settings.url}/realms/${this.settings.realm}`;
    this.reachable = await fetch(address, { mode: 'no-cors', signal: AbortSignal.timeout(answerMs) }).then(
      () => true,
      () => false,
    );
    return this.reachable;
  }

  async logout(): Promise<void> {
    kept.removeItem(hereKey);
    await this.keycloak?.logout({ redirectUri: home() });
  }

  /** Renews the token if it is about to expire; call it when the tab wakes up, since timers sleep with it. */
  async renew(): Promise<void> {
    if (!this.loggedIn || !this.keycloak) return;
    try {
      if (await this.keycloak.updateToken(marginSeconds)) this.onRenewed();
      this.planRenewal();
    } catch {
      // An outage of Keycloak logs nobody out: the renewal is retried. A refused token ends in onAuthLogout.
      if (this.loggedIn) this.planRenewal(5_000);
    }
  }

  /**
   * The person's rights changed, and the server refuses the current token: gets a new one. Tokens tell whole seconds,
   * so it waits until the second of the change is over.
   *
   * @return false when there is none to be had
   */
  renewNow(): Promise<boolean> {
    this.replacing ??= this.replace().finally(() => (this.replacing = null));
    return this.replacing;
  }

  private async replace(): Promise<boolean> {
    await new Promise((over) => setTimeout(over, replaceAfterMs));
    // A server with a wrong clock refuses new tokens too: do not ask without end.
    if (!this.loggedIn || !this.keycloak || Date.now() - this.replacedAt < notAgainWithinMs) return false;
    this.replacedAt = Date.now();
    try {
      await this.keycloak.updateToken(-1);
    } catch {
      return false;
    }
    this.planRenewal();
    this.onRenewed();
    return true;
  }

  private planRenewal(wait = this.untilRenewal()): void {
    clearTimeout(this.renewal);
    if (this.loggedIn) this.renewal = setTimeout(() => void this.renew(), wait);
  }

  private untilRenewal(): number {
    const expiry = this.keycloak?.tokenParsed?.exp ?? 0;
    const skew = this.keycloak?.timeSkew ?? 0;
    return Math.max(2_000, (expiry + skew - marginSeconds + 1) * 1000 - Date.now());
  }

  /**
   * A refresh token works once. If its answer is lost on the way, as on hotel wi-fi, the next one is refused though the
   * session goes on: so look for the session once more before the login counts as ended.
   */
  private refused(): void {
    clearTimeout(this.renewal);
    if (!this.settings || this.recovering) return;
    this.recovering = Promise.race([this.lookForSession(this.settings), failAfter(patienceMs)])
      .catch(() => false)
      .then((found) => {
        this.recovering = null;
        if (!found) return this.onEnded();
        this.planRenewal();
        this.onRenewed();
      });
  }
}

const home = () => `${location.origin}/`;

const failAfter = (ms: number) => new Promise<never>((_, fail) => setTimeout(() => fail(new Error('timeout')), ms));
