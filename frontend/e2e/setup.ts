import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './server';

/**
 * What each worker's server begins with; it reaches the workers through the environment. Whoever works on a test saves
 * a minute and more a run by starting a server and setting RAADSLAG_E2E_URL and RAADSLAG_E2E_DATA beforehand.
 */
export default async function setup(): Promise<(() => void) | void> {
  if (process.env['RAADSLAG_E2E_URL']) return;
  const folder = await prepare();
  process.env['RAADSLAG_E2E_PREPARED'] = join(folder, 'data');
  return () => rmSync(folder, { recursive: true, force: true });
}
