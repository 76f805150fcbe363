/** Hocuspocus as its documentation sets it up: the database extension, which stores each document in PostgreSQL. */
import { createServer } from 'node:http';
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import pg from 'pg';

const env = process.env;
const pool = new pg.Pool({
  host: '127.0.0.1',
  port: Number(env.BENCH_DB_PORT),
  database: env.BENCH_DB_NAME,
  user: env.BENCH_DB_USER,
  password: env.BENCH_DB_PASSWORD,
});
await pool.query('create table if not exists bench_document (name text primary key, state bytea not null)');

const server = new Server({
  address: '127.0.0.1',
  port: Number(env.BENCH_PORT),
  quiet: true,
  stopOnSignals: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const found = await pool.query('select state from bench_document where name = $1', [documentName]);
        return found.rows[0]?.state ?? null;
      },
      store: ({ documentName, state }) =>
        pool.query(
          `insert into bench_document (name, state) values ($1, $2)
           on conflict (name) do update set state = excluded.state`,
          [documentName, state],
        ),
    }),
  ],
  onAuthenticate: async ({ token, connectionConfig }) => {
    connectionConfig.readOnly = token === 'follower';
  },
});
await server.listen();

/** What is alive in bytes, after a full collection (needs --expose-gc). */
createServer((request, response) => {
  globalThis.gc();
  const { heapUsed } = process.memoryUsage();
  response.end(String(heapUsed));
}).listen(Number(env.BENCH_HEAP_PORT), '127.0.0.1', () => console.log('ready'));
