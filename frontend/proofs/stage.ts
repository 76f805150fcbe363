/** The server under proof with a bad line on each side of it, and meetings on it. */
import { readFileSync } from 'node:fs';
import { freePort } from './ports';
import { App } from './app';
import { browserLine } from './browser-line';
import { Keycloak, type Person } from './keycloak';
import { postgresLine } from './postgres-line';
import { Postgres } from './postgres';
import type { Proxy } from './proxy';
import type { Services } from './services';

const agenda = `DAGSORDEN 2026

KKR MIDTJYLLAND

Dato: 03-12-2026 10:00

Sted: Mødecentret, Torvet 1, 8800 Viborg

1. Sager

1.1. Fælles cykelstier

Baggrund

Kommunerne vil binde deres cykelstier sammen.
`;

/** The app's HTTP interface, past all bad lines. */
export class Api {
  constructor(
    private readonly app: () => App,
    private readonly keycloak: Keycloak,
  ) {}

  async send<T>(person: Person, method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(this.app().url + path, {
      method,
      headers: {
        Authorization: `Bearer ${await this.keycloak.token(person)}`,
        'Content-Type': typeof body === 'string' ? 'application/octet-stream' : 'application/json',
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

export class Stage {
  private constructor(
    readonly postgres: Postgres,
    readonly keycloak: Keycloak,
    readonly apps: App[],
    /** Between each app and PostgreSQL. */
    readonly inside: Proxy[],
    /** Between browsers and each app. */
    readonly outside: Proxy[],
  ) {}

  /** @param processes how many apps share the database; `joined` when their event buses are */
  static async set(services: Services, processes = 1, joined = false): Promise<Stage> {
    const postgres = new Postgres(services);
    const admin = readFileSync(`${services.data}/keycloak/password`, 'utf8');
    const keycloak = new Keycloak(services.auth, admin, `${services.data}/keycloak.pid`);
    await keycloak.tokensLive();
    await postgres.create();
    const members = joined ? await Promise.all(Array.from({ length: processes }, freePort)) : [];
    const stage = new Stage(postgres, keycloak, [], [], []);
    for (let number = 0; number < processes; number++) {
      const [inside, port] = [await postgresLine(postgres.port), await freePort()];
      const database = { port: inside.port, name: postgres.name, password: readPassword(services) };
      const log = `${services.data}/${postgres.name}-${number}.log`;
      const cluster = joined ? { cluster: { port: at(members, number), members } } : {};
      const app = new App({ port, operations: await freePort(), database, auth: services.auth, log, ...cluster });
      stage.inside.push(inside);
      stage.outside.push(await browserLine(() => port));
      stage.apps.push(app);
      // One after the other: the first brings the tables.
      await app.start();
    }
    return stage;
  }

  get app(): App {
    return at(this.apps, 0);
  }

  get api(): Api {
    return new Api(() => this.app, this.keycloak);
  }

  /** Where browsers reach the app of this number. */
  url(number = 0): string {
    return `http://127.0.0.1:${at(this.outside, number).port}`;
  }

  /** A meeting that has begun, with its one item open and its decision shown while it is written. */
  async meeting(): Promise<{ meeting: string; item: string; textId: string }> {
    const { id: meeting } = await this.api.send<{ id: string }>('sekretariat', 'POST', '/api/meetings', agenda);
    const steps = async (method: string, path: string, body = {}) => {
      const { version } = await this.snapshot(meeting);
      await this.api.send('sekretariat', method, path, { version, ...body });
    };
    await steps('POST', `/api/meetings/${meeting}/start`);
    await steps('PUT', `/api/meetings/${meeting}/decisions-shown`, { shown: true });
    const item = at(at((await this.snapshot(meeting)).sections, 0).items, 0);
    await steps('POST', `/api/items/${item.id}/open`);
    return { meeting, item: item.id, textId: item.texts.decision.id };
  }

  snapshot(meeting: string, person: Person = 'sekretariat'): Promise<Snapshot> {
    return this.api.send<Snapshot>(person, 'GET', `/api/meetings/${meeting}`);
  }

  async strike(): Promise<void> {
    for (const app of this.apps) await app.kill();
    for (const line of [...this.inside, ...this.outside]) await line.stop();
    await this.keycloak.tokensLive();
    await this.postgres.drop();
  }
}

interface Snapshot {
  version: number;
  sections: { items: { id: string; texts: { decision: { id: string; version: number } } }[] }[];
  remarksText: { id: string } | null;
}

const readPassword = ({ data }: Services) => readFileSync(`${data}/postgres/password`, 'utf8');

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`There is no number ${index}.`);
  return found;
}
