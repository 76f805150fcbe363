/** How quick a comment round stays with many comments; see bin/bench rounds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type People, type Person } from '../e2e/raadslag';
import type { Round } from '../src/features/round/rounds';
import { Api } from './api';
import { inTurn, timed, whichever, type Row, type Which } from './measure';
import { arrives, itemOf, leaves, overviewOf, ready, type Content } from './pages';
import { keep, say } from './results';
import { comment, fill, filled, openRound, type OneRound } from './scene';

const quick = Boolean(process.env['ROUNDS_QUICK']);
const requests = quick ? { warmUp: 2, times: 5 } : { warmUp: 20, times: 40 };
const visits = quick ? { warmUp: 1, times: 2 } : { warmUp: 3, times: 10 };
/** An item in the middle of the agenda. */
const number = '3.3';

type Rounds = Record<Which, OneRound>;

test('a comment round with many comments', async ({ people, server, browser }) => {
  const api = new Api(server.url);
  const rounds = { full: await openRound(api), empty: await openRound(api) };
  console.log('Two rounds are open; now the comments are written.');
  await fill(api, rounds.full);
  await filled(api, rounds.full);
  const kilobytes = async (which: Which) =>
    Math.round(JSON.stringify(await roundOf(api, 'sekretariat', rounds[which])).length / 1024);
  const measured = {
    requests: await ofRequests(api, rounds),
    pages: await ofPages(api, rounds, people),
    arrival: await ofSending(api, rounds, people),
    answer: { full: await kilobytes('full'), empty: await kilobytes('empty') },
    resident: resident(server.data),
    browser: browser.version(),
  };
  await filled(api, rounds.full);
  expect((await roundOf(api, 'direktoer', rounds.empty)).comments).toEqual([]);
  say(measured);
  if (!quick) keep(measured);
});

const roundOf = (api: Api, person: Person, { id }: OneRound, query = '') =>
  api.get<Round>(person, `/rounds/${id}${query}`);

async function ofRequests(api: Api, rounds: Rounds): Promise<Row[]> {
  const get = (measure: string, person: Person, query: Record<Which, string> = { full: '', empty: '' }) =>
    inTurn(measure, requests, (which) => timed(() => roundOf(api, person, rounds[which], query[which])));
  const held = await whichever(async (which) => `?after=${(await roundOf(api, 'direktoer', rounds[which])).seq}`);
  return [
    await get('GET of the round, as a director', 'direktoer'),
    await get('GET of the round, as the secretariat', 'sekretariat'),
    await get('GET of what is new in it (nothing), as a director', 'direktoer', held),
  ];
}

async function ofPages(api: Api, rounds: Rounds, people: People): Promise<Row[]> {
  const visit = async (measure: string, person: Person, path: string, contentOf: (round: Round) => Content) => {
    const page = await people.enter(person);
    const content = await whichever(async (which) => contentOf(await roundOf(api, person, rounds[which])));
    const row = await inTurn(measure, visits, (which) =>
      ready(page, `/moede/${rounds[which].meetingId}${path}`, content[which]),
    );
    await page.close();
    return row;
  };
  return [
    await visit('page ready: the overview, as the secretariat', 'sekretariat', '/runde', overviewOf),
    await visit('page ready: one item, as a director', 'direktoer', `/runde/punkt/${number}`, (round) =>
      itemOf(round, number),
    ),
  ];
}

/** Comments on the item that another director has open. They are taken back, so that the rounds stay what they are. */
async function ofSending(api: Api, rounds: Rounds, people: People): Promise<Row> {
  const open = await whichever(async (which) => {
    const round = await roundOf(api, 'direktoer', rounds[which]);
    const page = await people.enter('direktoer');
    await ready(page, `/moede/${round.meetingId}/runde/punkt/${number}`, itemOf(round, number));
    return { page, round, itemId: round.items.find((item) => item.number === number)?.id ?? '' };
  });
  return inTurn('arrives: a comment on an item, at another director', visits, async (which) => {
    const { page, round, itemId } = open[which];
    const id = crypto.randomUUID();
    const write = () => comment(api, 'direktoer-viborg', round.id, id, { itemId, words: 'Det er vi enige i.' });
    const took = await arrives(page, id, write);
    await api.post('direktoer-viborg', `/rounds/${round.id}/comments/${id}/withdraw`, {});
    await leaves(page, id);
    return took;
  });
}

/** In megabytes; null where the system does not tell. */
function resident(data: string): number | null {
  const pid = join(data, 'app.pid');
  const status = existsSync(pid) ? `/proc/${readFileSync(pid, 'utf8').trim()}/status` : pid;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}
