// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Keycloak's adapter, as far as we lean on it. */
class Adapter {
  static made: Adapter[] = [];
  /** Whether the next ones find a session. */
  static session = true;
  static came: string | undefined;
  authenticated = false;
  token: string | undefined;
  onAuthLogout?: () => void;

  constructor() {
    Adapter.made.push(this);
  }
  /** What the next tries to reach the login service come to, before it answers. */
  static failures: Error[] = [];
  static asked: Record<string, unknown> = {};
  async init(asked: Record<string, unknown>) {
    Adapter.asked = asked;
    const failure = Adapter.failures.shift();
    if (failure) throw failure;
    this.authenticated = Adapter.session;
    this.token = Adapter.session ? `token ${Adapter.made.length}` : undefined;
    return Adapter.session;
  }
  isTokenExpired = () => false;
  async login({ redirectUri }: { redirectUri: string }) {
    Adapter.came = redirectUri;
  }
  /** The token endpoint refused the refresh token. */
  refuse() {
    this.authenticated = false;
    this.token = undefined;
    this.onAuthLogout?.();
  }
}
vi.mock('keycloak-js', () => ({ default: Adapter }));
const { Auth } = await import('../src/lib/auth');

const settings = { url: 'http://login', realm: 'raadslag', clientId: 'raadslag-web' };
const heard: string[] = [];

async function started() {
  const auth = new Auth(
    () => heard.push('renewed'),
    () => heard.push('ended'),
  );
  await auth.start(settings);
  return auth;
}

beforeEach(() => {
  Adapter.made = [];
  Adapter.session = true;
  heard.length = 0;
  sessionStorage.clear();
});

describe('a refused renewal', () => {
  it('ends nothing while the session goes on: an earlier answer may have been lost on the way', async () => {
    const auth = await started();
    Adapter.made[0]!.refuse();
    expect(auth.loggedIn).toBe(true);
    expect(await auth.token()).toBe('token 2');
    expect(heard).toEqual(['renewed']);
  });

  it('ends the login once there is no session any more', async () => {
    const auth = await started();
    Adapter.session = false;
    Adapter.made[0]!.refuse();
    expect(await auth.token()).toBeNull();
    expect(auth.loggedIn).toBe(false);
    expect(heard).toEqual(['ended']);
  });
});

describe('looking for a session', () => {
  it('never leaves for the login service with the address of this page, which may have a secret in it', async () => {
    await started();
    expect(Adapter.asked).toMatchObject({ onLoad: 'check-sso', silentCheckSsoFallback: false });
    expect(JSON.stringify(Adapter.asked)).not.toContain('redirectUri"');
  });
});

describe('a login service that does not answer', () => {
  it('is asked until it does, and nobody is taken for a stranger meanwhile', async () => {
    vi.useFakeTimers();
    Adapter.failures = [new Error('timeout'), new Error('timeout')];
    const auth = new Auth(
      () => undefined,
      () => undefined,
    );
    let known = false;
    const started = auth.start(settings, () => heard.push('away')).then(() => (known = true));
    await vi.advanceTimersByTimeAsync(3_500);
    expect(known).toBe(false);
    expect(heard).toEqual(['away', 'away']);
    await vi.advanceTimersByTimeAsync(3_500);
    await started;
    vi.useRealTimers();
    expect(auth.loggedIn).toBe(true);
  });

  it('is waited for on a device where somebody was logged in last, and only there', async () => {
    localStorage.clear();
    const auth = await started();
    expect(auth.expected).toBe(true);
    Adapter.session = false;
    expect((await started()).expected).toBe(false);
    await auth.login();
    expect(auth.expected).toBe(true);
    localStorage.clear();
  });
});

describe('the way to the login page and back', () => {
  it('uses one exact address, and returns to the earlier page once', async () => {
    history.replaceState(null, '', '/moede/1/punkt/3.2?a=b#c');
    const auth = await started();
    await auth.login();
    expect(Adapter.came).toBe(`${location.origin}/`);
    expect(auth.leftFrom()).toBe('/moede/1/punkt/3.2?a=b#c');
    expect(auth.leftFrom()).toBeNull();
  });
});
