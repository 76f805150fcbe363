/** The server as a program asks it, in the name of the demo's users. */
import type { Person } from '../e2e/raadslag';

export class Api {
  private readonly tokens = new Map<Person, { token: string; until: number }>();
  private readonly auth: string;

  constructor(private readonly url: string) {
    // Keycloak has the port after the app's.
    const keycloak = new URL(url);
    keycloak.port = String(Number(keycloak.port) + 1);
    this.auth = keycloak.origin;
  }

  get<T>(person: Person, path: string): Promise<T> {
    return this.ask(person, 'GET', path);
  }

  post<T>(person: Person, path: string, body: unknown): Promise<T> {
    return this.ask(person, 'POST', path, JSON.stringify(body));
  }

  put<T>(person: Person, path: string, body: unknown): Promise<T> {
    return this.ask(person, 'PUT', path, JSON.stringify(body));
  }

  /** Sends an agenda as its file. */
  importAgenda(person: Person, text: string): Promise<{ id: string; warnings: unknown[]; unplaced: string[] }> {
    return this.ask(person, 'POST', '/meetings', text, 'application/octet-stream');
  }

  private async ask<T>(
    person: Person,
    method: string,
    path: string,
    body?: string,
    type = 'application/json',
  ): Promise<T> {
    const headers = { Authorization: `Bearer ${await this.token(person)}`, 'Content-Type': type };
    const answer = await fetch(`${this.url}/api${path}`, { method, headers, ...(body !== undefined && { body }) });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} to ${person}'s ${method} ${path}: ${said}`);
    return JSON.parse(said) as T;
  }

  /** Fetched before it ends, so that no measured request waits for Keycloak. */
  async token(person: Person): Promise<string> {
    const known = this.tokens.get(person);
    if (known && known.until > Date.now()) return known.token;
    const answer = await fetch(`${this.auth}/realms/raadslag/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'raadslag-cli',
        username: person,
        password: 'demo',
        scope: 'openid',
      }),
    });
    const { access_token: token, expires_in: seconds = 0 } = (await answer.json()) as {
      access_token?: string;
      expires_in?: number;
    };
    if (!token) throw new Error(`Keycloak gives ${person} no token`);
    this.tokens.set(person, { token, until: Date.now() + (seconds - 30) * 1000 });
    return token;
  }
}
