/** The database itself: read without the app, and stopped, started and put to sleep under it. */
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import pg from 'pg';
import { until } from './until';
import type { Services } from './services';

const run = promisify(execFile);

/** One update of a text's log. */
export interface Logged {
  textId: string;
  version: number;
  payload: Uint8Array;
  subject: string;
}

export class Postgres {
  private pool: pg.Pool | null = null;
  readonly name = `proof_${process.pid}_${Date.now()}`;

  constructor(private readonly services: Services) {}

  get port(): number {
    return this.services.databasePort;
  }

  get password(): string {
    return readFileSync(`${this.services.data}/postgres/password`, 'utf8');
  }

  /** A separate database for this proof. */
  async create(): Promise<void> {
    const admin = this.connect('postgres');
    await admin.query(`create database ${this.name} owner raadslag`);
    await admin.end();
    this.pool = this.connect(this.name);
  }

  async drop(): Promise<void> {
    await this.pool?.end();
    const admin = this.connect('postgres');
    await admin.query(`drop database ${this.name} with (force)`);
    await admin.end();
  }

  /** Keeps a copy of the database as it is now; it can be made only while nobody is connected. */
  async backUp(): Promise<void> {
    const admin = this.connect('postgres');
    await admin.query(`drop database if exists ${this.name}_backup`);
    await admin.query(`alter database ${this.name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [this.name]);
    await admin.query(`create database ${this.name}_backup template ${this.name}`);
    await admin.query(`alter database ${this.name} allow_connections true`);
    await admin.end();
  }

  /** Puts the copy in the database's place. */
  async restore(): Promise<void> {
    const admin = this.connect('postgres');
    await admin.query(`drop database ${this.name} with (force)`);
    await admin.query(`create database ${this.name} template ${this.name}_backup owner raadslag`);
    await admin.query(`drop database ${this.name}_backup`);
    await admin.end();
  }

  /** The rows that a question to the database gives. */
  async rows<Row extends pg.QueryResultRow>(sql: string, ...values: unknown[]): Promise<Row[]> {
    if (!this.pool) throw new Error('There is no database yet.');
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  /** All updates of a text in their order. */
  async log(textId: string): Promise<Logged[]> {
    const rows = await this.rows<{ version: string; payload: Buffer; subject: string }>(
      'select version, payload, subject from text_update where text_id = $1 order by version',
      textId,
    );
    return rows.map(({ version, payload, subject }) => ({
      textId,
      version: Number(version),
      payload: new Uint8Array(payload),
      subject,
    }));
  }

  /** Whether the log of the text has these words in some update, at this moment. */
  async logged(textId: string, words: string): Promise<boolean> {
    const sql = 'select 1 from text_update where text_id = $1 and position($2::bytea in payload) > 0 limit 1';
    return (await this.rows(sql, textId, Buffer.from(words))).length > 0;
  }

  /** Ends it as a power cut would, or, when `mode` is fast, as an administrator does. */
  async stop(mode: 'immediate' | 'fast'): Promise<void> {
    await this.control('stop', '--mode', mode);
  }

  /** Starts it with the options it had, and returns once it answers. */
  async start(): Promise<void> {
    await this.control('restart', '--wait', '--log', `${this.services.data}/postgres/postgres.log`);
    await until('PostgreSQL answers', async () => (await this.rows('select 1').catch(() => [])).length === 1);
  }

  /** Puts every process of it to sleep; no connection ends. */
  pause(): void {
    this.signal('SIGSTOP');
  }

  resume(): void {
    this.signal('SIGCONT');
  }

  private signal(signal: NodeJS.Signals): void {
    const postmaster = readFileSync(`${this.services.data}/postgres/data/postmaster.pid`, 'utf8').split('\n')[0] ?? '';
    const children = execFileSync('pgrep', ['-P', postmaster], { encoding: 'utf8' }).split('\n').filter(Boolean);
    for (const pid of [postmaster, ...children]) process.kill(Number(pid), signal);
  }

  private connect(database: string): pg.Pool {
    const { databasePort } = this.services;
    const pool = new pg.Pool({
      host: '127.0.0.1',
      port: databasePort,
      user: 'postgres',
      password: this.password,
      database,
      max: 4,
    });
    // It is stopped on purpose; the next caller sees the error.
    pool.on('error', () => undefined);
    return pool;
  }

  private async control(action: string, ...options: string[]): Promise<void> {
    const { data } = this.services;
    const folder = readdirSync(`${data}/software`).find((name) => name.startsWith('postgres-'));
    const program = `${data}/software/${folder}/bin/pg_ctl`;
    const [command = '', ...rest] = [
      ...unprivileged(),
      program,
      action,
      '--silent',
      '--pgdata',
      `${data}/postgres/data`,
    ];
    // Its server inherits the output, and would be waited for.
    await run(command, [...rest, ...options, ...[]], { timeout: 60_000 });
  }
}

/** PostgreSQL refuses to be root; see `Unprivileged` in the backend, which started it in one of these two ways. */
function unprivileged(): string[] {
  if (process.getuid?.() !== 0) return [];
  try {
    execFileSync('unshare', ['--user', 'sh', '-c', 'test $(id -u) != 0 && id -un'], { stdio: 'ignore' });
    return ['unshare', '--user'];
  } catch {
    const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
    return ['setpriv', ...nobody, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  }
}
