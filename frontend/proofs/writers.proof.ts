/** Real clients against the running server: acknowledged words are there exactly once, whatever dies in between. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Random } from './random.mjs';
import { Scene } from './scene';
import { Stage, at } from './stage';
import { until } from './until';

const services = inject('services');
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.set(services);
});
afterAll(() => stage.strike());

const open = (number: number) => Scene.open(stage, new Random(services.seed, number));

async function fourWriters(number: number): Promise<Scene> {
  const scene = await open(number);
  for (const name of ['s1', 's2']) scene.writer(name, 'sekretariat');
  for (const name of ['r1', 'r2']) scene.writer(name, 'referent');
  await scene.ready();
  return scene;
}

describe('four writers', () => {
  it('two go offline and edit, one of them reloads, the server is killed in mid-typing: nothing saved is lost', async () => {
    const scene = await fourWriters(1);
    const [one, , three] = scene.writers;
    scene.follower('m', 'medlem');
    await scene.ready();
    await scene.writing(40);
    one?.setOnline(false);
    three?.setOnline(false);
    await scene.writing(40);
    await one?.reload();
    await until('the device has kept the words', () => one?.ready === true && one.changes > 0);
    const killed = stage.app.kill();
    await scene.writingUntil(killed);
    await scene.writing(20);
    await scene.writingUntil(stage.app.start(), 'the server is there again');
    one?.setOnline(true);
    three?.setOnline(true);
    await scene.settled();
    await scene.followed();
    expect(await scene.judged()).toEqual([]);
    expect(scene.history.edits.every(({ told }) => told)).toBe(true);
  });

  it('PostgreSQL is stopped in mid-typing and started again: nothing is falsely called saved, and nothing is lost', async () => {
    const scene = await fourWriters(2);
    await scene.writing(30);
    const stopped = stage.postgres.stop('immediate');
    await scene.writingUntil(stopped);
    await scene.writing(20);
    const before = scene.history.edits.filter(({ told }) => told).length;
    expect(before).toBeLessThan(scene.history.edits.length);
    await scene.writingUntil(stage.postgres.start(), 'PostgreSQL is there again');
    await scene.settled();
    expect(await scene.judged()).toEqual([]);
  });

  it('a follower that stops reading delays nobody, and gets the whole text when it reads on', async () => {
    const scene = await fourWriters(3);
    const stalled = scene.follower('stalled', 'medlem');
    scene.follower('m', 'medlem');
    await scene.ready();
    stalled.stall();
    const [one] = scene.writers;
    for (let round = 0; round < 25; round++) {
      const token = one?.type(scene.random, '.'.repeat(16_000)) ?? '';
      await until('the others have it', () => scene.writers.every((writer) => writer.has(token)));
    }
    await scene.settled();
    const { log } = await scene.read();
    await until('the other one has all', () => at(scene.followers, 1).version === log.length);
    expect(stalled.version).toBeLessThan(log.length);
    stalled.readOn();
    await scene.followed();
    expect(await scene.judged()).toEqual([]);
  });
});
