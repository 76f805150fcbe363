import { startServer } from './server';

/**
 * One server for all tests; the addresses reach the workers through the environment. Whoever works on a test saves
 * half a minute a run by starting a server and setting both variables beforehand.
 */
export default async function setup(): Promise<(() => Promise<void>) | void> {
  if (process.env['RAADSLAG_E2E_URL'] && process.env['RAADSLAG_E2E_DATA']) return;
  const server = await startServer();
  process.env['RAADSLAG_E2E_URL'] = server.url;
  process.env['RAADSLAG_E2E_DATA'] = server.data;
  return () => server.stop();
}
