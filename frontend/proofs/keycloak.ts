/** Logins from the real Keycloak, short and long, and an administrator's changes in mid-session. */
import { readFileSync } from 'node:fs';

export type Person = 'sekretariat' | 'referent' | 'formand' | 'medlem' | 'direktoer';

/** Long enough to be used on a busy machine, in seconds. */
export const briefly = 8;
const usually = 300;

export class Keycloak {
  private readonly kept = new Map<Person, { token: string; until: number }>();
  /** Keycloak refuses a second login of the same person while the first is under way: later callers share the first. */
  private readonly under = new Map<string, Promise<string>>();

  constructor(
    private readonly url: string,
    private readonly password: string,
    /** Where its process is written down. */
    private readonly pidFile: string,
  ) {}

  /** Puts it to sleep: connections to it hang, and new ones too. */
  pause(): void {
    this.signal('SIGSTOP');
  }

  resume(): void {
    this.signal('SIGCONT');
  }

  private signal(signal: NodeJS.Signals): void {
    process.kill(Number(readFileSync(this.pidFile, 'utf8')), signal);
  }

  /** An access token that is good for a while yet. */
  async token(person: Person): Promise<string> {
    const known = this.kept.get(person);
    if (known && known.until > Date.now()) return known.token;
    const token = await this.grant('raadslag', 'raadslag-cli', person, 'demo');
    this.kept.set(person, { token, until: (expiryOf(token) - 2) * 1000 });
    return token;
  }

  /** From now on tokens live so long; those that were given before are forgotten here. */
  async tokensLive(seconds: number = usually): Promise<void> {
    await this.admin('PUT', '', { accessTokenLifespan: seconds });
    await Promise.allSettled(this.under.values());
    this.kept.clear();
  }

  /** Puts the person into a group such as `kkr-midtjylland/secretariat`, or takes the person out of it. */
  async belongs(person: Person, group: string, member: boolean): Promise<void> {
    const [user] = (await this.admin('GET', `/users?exact=true&username=${person}`)) as { id: string }[];
    const found = (await this.admin('GET', `/group-by-path/${group}`)) as { id: string };
    await this.admin(member ? 'PUT' : 'DELETE', `/users/${user?.id}/groups/${found.id}`);
    await Promise.allSettled(this.under.values());
    this.kept.delete(person);
  }

  private async admin(method: string, path: string, body?: unknown): Promise<unknown> {
    const token = await this.grant('master', 'admin-cli', 'raadslag-standalone', this.password);
    const answer = await fetch(`${this.url}/admin/realms/raadslag${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`Keycloak answers ${answer.status} to ${method} ${path}`);
    return answer.status === 200 ? answer.json() : null;
  }

  private grant(realm: string, client: string, username: string, password: string): Promise<string> {
    const known = this.under.get(username);
    if (known) return known;
    const grant = this.login(realm, client, username, password).finally(() => this.under.delete(username));
    this.under.set(username, grant);
    return grant;
  }

  private async login(realm: string, client: string, username: string, password: string): Promise<string> {
    const answer = await fetch(`${this.url}/realms/${realm}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password', client_id: client, username, password, scope: 'openid' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (!token) throw new Error(`Keycloak gives ${username} no token`);
    return token;
  }
}

/** When the token ends, in seconds since 1970. */
export const expiryOf = (token: string): number =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number }).exp;
