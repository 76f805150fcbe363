/** The real server: PostgreSQL, Keycloak and the app, as the built jar runs them on one machine. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = (jar: string) => {
  const [module] = jar.split('/');
  const at = fileURLToPath(new URL('../../', import.meta.url));
  return `${at}${jar}:${at}${module}/target/lib/*`;
};
/** Where the built server's classes are. */
export const classes = built('backend/target/raadslag.jar');
/** Where the classes are that start PostgreSQL, Keycloak and the server. */
export const standalone = built('standalone/target/raadslag-standalone.jar');
const patienceMs = 240_000;

export interface Server {
  url: string;
  data: string;
  /** Leaves the data where it is. */
  end(): Promise<void>;
  /** Takes the data away too. */
  stop(): Promise<void>;
}

/** Starts everything with a separate data folder. Returns when the sample meetings are there. */
export async function startServer(prepared?: string): Promise<Server> {
  const port = await freePorts();
  const data = mkdtempSync(join(tmpdir(), 'raadslag-e2e-'));
  if (prepared) cpSync(prepared, data, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const arguments_ = ['-Xmx256m', '-cp', standalone, 'dk.raadslag.standalone.Standalone'];
  const child = spawn('java', [...arguments_, '--port', String(port), '--data', data], {
    stdio: 'pipe',
    // A server that lives for minutes spends more on tuning its code and memory than it ever gains.
    env: { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' },
  });
  const end = () => ended(child);
  const stop = async () => {
    await end();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await says(child, `Rådslag runs at`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, data, end, stop };
}

/** A data folder in which a server has run once, with the sample and the demo's users. The caller removes it. */
export async function prepare(): Promise<string> {
  const server = await startServer();
  await server.end();
  return server.data;
}

/** Waits until the process has said these words; fails when it ends before. */
export function says(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${why}; it said:\n${said}`));
    const patience = setTimeout(() => fail('The server is not ready in time'), patienceMs);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes(words)) return;
      clearTimeout(patience);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      clearTimeout(patience);
      fail('The server ended');
    });
  });
}

/** Asks the process to end, and waits until it has. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** The app, Keycloak, PostgreSQL, and the operations port take ports in a row. */
export async function freePorts(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all([port, port + 1, port + 2, port + 3].map(isFree));
    if (free.every(Boolean)) return port;
  }
  throw new Error('No four free ports in a row');
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const pid = (data: string, name: string) => Number(readFileSync(join(data, `${name}.pid`), 'utf8'));

/** Deliberate faults of a server. */
export class Outage {
  constructor(private readonly data: string) {}

  /** Takes the app away without a word; its keeper starts it again. */
  kill(): void {
    process.kill(pid(this.data, 'app'), 'SIGKILL');
  }

  /** The app stays away until {@link over}: its keeper is put to sleep first. */
  begins(): void {
    process.kill(pid(this.data, 'standalone'), 'SIGSTOP');
    this.kill();
  }

  over(): void {
    process.kill(pid(this.data, 'standalone'), 'SIGCONT');
  }
}
