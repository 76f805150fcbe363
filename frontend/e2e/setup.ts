import { rmSync } from 'node:fs';
import { prepare } from './server';

/**
 * What each worker's server begins with, unless it is there already; it reaches the workers through the environment.
 * People who work on a test save a minute and more a run by starting a server and setting RAADSLAG_E2E_URL and
 * RAADSLAG_E2E_DATA beforehand.
 */
export default async function setup(): Promise<(() => void) | void> {
  if (process.env['RAADSLAG_E2E_URL'] || process.env['RAADSLAG_E2E_PREPARED']) return;
  const data = await prepare();
  process.env['RAADSLAG_E2E_PREPARED'] = data;
  return () => rmSync(data, { recursive: true, force: true });
}
