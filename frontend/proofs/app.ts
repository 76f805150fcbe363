/** The app as a separate process, which is killed and restarted on the same port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { classes } from '../e2e/server';
import { until } from './until';

/** Classes that come before the server's own, to see whether the proofs notice a broken one. */
const mutant = process.env['RAADSLAG_PROOFS_MUTANT'];

export interface AppParts {
  port: number;
  /** Where it tells whether it is ready. */
  operations: number;
  database: { port: number; name: string; password: string };
  auth: string;
  /** Where it writes its log. */
  log: string;
  /** The port on which the others find it; without one it is alone. */
  cluster?: { port: number; members: number[] };
}

export class App {
  private child: ChildProcess | null = null;

  constructor(private readonly parts: AppParts) {}

  get url(): string {
    return `http://127.0.0.1:${this.parts.port}`;
  }

  /** Starts it, and returns when it is ready. */
  async start(): Promise<void> {
    this.launch();
    await this.ready();
  }

  launch(): void {
    const log = openSync(this.parts.log, 'a');
    const java = [
      '-Xmx256m',
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-XX:+ExitOnOutOfMemoryError',
      '-cp',
      mutant ? `${mutant}:${classes}` : classes,
    ];
    const options = this.parts.cluster ? ['--cluster'] : [];
    const env = { ...process.env, ...this.environment() };
    this.child = spawn('java', [...java, 'dk.raadslag.Main', ...options], { env, stdio: ['ignore', log, log] });
  }

  async ready(): Promise<void> {
    await until(`the app is ready; it writes to ${this.parts.log}`, async () => {
      if (this.child?.exitCode !== null) throw new Error(`The app ended; its words are in ${this.parts.log}`);
      return fetch(`http://127.0.0.1:${this.parts.operations}/health/ready`, {
        signal: AbortSignal.timeout(2_000),
      }).then(
        ({ status }) => status === 200,
        () => false,
      );
    });
  }

  /** Takes it away without a word. */
  async kill(): Promise<void> {
    const child = this.child;
    if (!child) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await gone;
  }

  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  private environment(): Record<string, string> {
    const { port, operations, database, auth, cluster } = this.parts;
    return {
      RAADSLAG_PORT: String(port),
      RAADSLAG_OPERATIONS_PORT: String(operations),
      RAADSLAG_DB_PORT: String(database.port),
      RAADSLAG_DB_NAME: database.name,
      RAADSLAG_DB_PASSWORD: database.password,
      RAADSLAG_AUTH_URL: auth,
      RAADSLAG_DEMO: 'true',
      ...(cluster && {
        RAADSLAG_CLUSTER_PORT: String(cluster.port),
        RAADSLAG_CLUSTER_MEMBERS: cluster.members.map((member) => `127.0.0.1:${member}`).join(','),
      }),
    };
  }
}
