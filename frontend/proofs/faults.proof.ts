/** Seeded runs of everything that can go wrong, judged by the checker; a short one here, a long one by bin/bench. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { healed, killings, troubles, type Fault } from './faults';
import { Random } from './random.mjs';
import { Scene } from './scene';
import { Stage } from './stage';
import { until } from './until';
import { plain } from './words';

const services = inject('services');
/** How long a long run takes; in a short one every fault happens once, but of the killings only some. */
const minutes = Number(process.env['FAULT_MINUTES'] ?? 0);
const killingsInShort = 3;
const inOneRun = 8;
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.set(services);
});
afterAll(() => stage.strike());

async function run(number: number, faults: readonly Fault[]): Promise<void> {
  const scene = await Scene.open(stage, new Random(services.seed, number));
  scene.writer('s1', 'sekretariat');
  scene.writer('s2', 'sekretariat');
  scene.writer('r1', 'referent');
  scene.follower('s', 'sekretariat');
  scene.follower('m', 'medlem');
  scene.follower('d', 'direktoer');
  await scene.ready();
  await scene.writing(15);
  for (const fault of faults) {
    const began = Date.now();
    await fault.happens(scene).catch((cause: Error) => {
      throw new Error(`${fault.name}: ${cause.message}`, { cause });
    });
    if (scene.random.chance(0.5)) await scene.writing(scene.random.below(20));
    console.log(`${String(Date.now() - began).padStart(6)} ms  run ${number}: ${fault.name}`);
  }
  await scene.settled();
  await scene.followed();
  expect(await scene.judged()).toEqual([]);
}

/** The faults of one round, in random order. */
function planned(random: Random): Fault[] {
  const killed = shuffled(random, killings).slice(0, minutes > 0 ? undefined : killingsInShort);
  return shuffled(random, [...killed, ...troubles]);
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(random.below(rest.length), 1));
}

/** A restore starts the versions again, so the checker cannot judge; the words can be judged. */
async function restored(number: number, serverEnds: boolean): Promise<void> {
  const { postgres, app } = stage;
  const scene = await Scene.open(stage, new Random(services.seed, number));
  const [first, second] = [scene.writer('s1', 'sekretariat'), scene.writer('r1', 'referent')];
  const follower = scene.follower('m', 'medlem');
  await scene.ready();
  await scene.writing(15);
  await scene.settled();
  await postgres.backUp();
  healed(scene);
  await scene.writing(25);
  await scene.settled();
  const connections = follower.connections;
  if (serverEnds) await app.kill();
  await postgres.restore();
  if (serverEnds) await app.start();
  await until('the restore is noticed', () => follower.connections > connections);
  await scene.writing(5);
  healed(scene);
  const served = async () => plain((await scene.served()).content.ops);
  await until('all words are back', async () => (await served().catch(() => '')) === first.words, 60_000);
  await scene.settled();
  expect(second.words).toBe(first.words);
  const erased = new Set(scene.history.edits.flatMap(({ kind, token }) => (kind === 'delete' ? [token] : [])));
  for (const { token } of scene.history.edits) if (!erased.has(token)) expect(first.words).toContain(token);
  await until('the follower has them', () =>
    JSON.stringify(follower.meeting).includes(JSON.stringify(first.words).slice(1, 40)),
  );
  follower.stop();
  await first.close();
  await second.close();
}

it('a restored backup takes no word from people whose browsers are open', () => restored(2000, false));

it('a server started on an old copy of its database takes none either', () => restored(2001, true));

it(
  minutes > 0 ? `${minutes} minutes of faults leave every invariant whole` : 'every fault leaves every invariant whole',
  async () => {
    const end = Date.now() + minutes * 60_000;
    for (let number = 0, round = 0; ; round++) {
      const faults = planned(new Random(services.seed, 1000 + round));
      while (faults.length > 0) await run(number++, faults.splice(0, inOneRun));
      if (Date.now() >= end) break;
    }
  },
  Math.max(400_000, (minutes + 6) * 60_000),
);
