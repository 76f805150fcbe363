/**
 * PostgreSQL and Keycloak for the proofs, without the app. Their data stays below `target`, since Keycloak needs long
 * for its first start; every proof has a separate database in it.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ended, says, freePorts, standalone } from '../e2e/server';

export interface Services {
  seed: number;
  /** Where Keycloak is. */
  auth: string;
  databasePort: number;
  /** The folder in which everything of theirs lies. */
  data: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    services: Services;
  }
}

const target = fileURLToPath(new URL('../../standalone/target/', import.meta.url));

/** People who work on a proof save half a minute a run by starting both beforehand on PORT+1 and PORT+2. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
  console.log(`The seed of these proofs is ${seed}; SEED=${seed} plans the same again.`);
  const running = process.env['RAADSLAG_PROOFS_PORT'];
  const port = running ? Number(running) : await freePorts();
  const data = dataFolder();
  project.provide('services', { seed, auth: `http://127.0.0.1:${port + 1}`, databasePort: port + 2, data });
  if (running) return;
  const options = ['--services-only', '--port', String(port), '--data', data];
  const java = ['-Xmx256m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', standalone];
  const child = spawn('java', [...java, 'dk.raadslag.standalone.Standalone', ...options], { stdio: 'pipe' });
  await says(child, 'Ctrl-C stops everything');
  return () => ended(child);
}

/** The programs are those that the Java tests have unpacked already. */
function dataFolder(): string {
  const [data, programs] = [`${target}proofs`, `${target}software`];
  mkdirSync(data, { recursive: true });
  mkdirSync(programs, { recursive: true });
  if (!existsSync(`${data}/software`)) symlinkSync(programs, `${data}/software`);
  return data;
}
