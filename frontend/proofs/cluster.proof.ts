/**
 * Two processes on one database: what one acknowledged the other has, in the same order, with or without a connection
 * between them.
 */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Random } from './random.mjs';
import { Scene } from './scene';
import { Stage, at } from './stage';
import { until } from './until';

const services = inject('services');
const free = 0x7ffffff1;

describe.each([
  ['that never hear of each other', false],
  ['whose event buses are joined', true],
])('two processes %s', (_name, joined) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set(services, 2, joined);
  });
  afterAll(() => stage.strike());

  const open = (number: number) => Scene.open(stage, new Random(services.seed, number));
  const here = () => stage.url(0);
  const there = () => stage.url(1);

  it('serve the same text to writers and followers', async () => {
    const scene = await open(1);
    scene.writer('s1', 'sekretariat', here);
    scene.writer('r1', 'referent', there);
    scene.follower('m', 'medlem', here);
    scene.follower('d', 'direktoer', there);
    await scene.ready();
    for (let round = 0; round < 2; round++) {
      await scene.writing(15);
      await scene.settled();
    }
    await scene.followed();
    expect(await scene.judged()).toEqual([]);
  });

  it('a device that moves to the other process when its own is killed keeps its words, and is trusted there', async () => {
    const scene = await open(2);
    let place = here;
    const mover = scene.writer('s1', 'sekretariat', () => place());
    scene.writer('r1', 'referent', here);
    const stays = scene.writer('s2', 'sekretariat', there);
    const follower = scene.follower('m', 'medlem', () => place());
    await scene.ready();
    await scene.writing(20);
    await scene.settled();
    await scene.followed();
    const token = at(scene.writers, 1).type(scene.random);
    await until('the other one here has it', () => mover.has(token) && follower.version !== null);
    // The one who wrote it is silent from now on; the mover brings it along to a process that may not know of it.
    place = there;
    mover.setOnline(false);
    mover.type(scene.random);
    mover.setOnline(true);
    follower.drop();
    await until('the mover is saved there', () => mover.changes === 0 && mover.state.kind === 'saved');
    expect(mover.state.kind).toBe('saved');
    await until('the one there has both', () => stays.has(token));
    await scene.settled();
    await scene.followed();
    expect(await scene.judged()).toEqual([]);
  });

  // Without news, the other process may show its old state for up to ten seconds.
  it('a follower who moves to the other process never sees anything older than before', async () => {
    const scene = await open(5);
    let place = here;
    scene.writer('s1', 'sekretariat', here);
    const mover = scene.follower('m', 'medlem', () => place());
    scene.follower('d', 'direktoer', there);
    await scene.ready();
    await scene.writing(10);
    await scene.settled();
    await scene.followed();
    const before = mover.version ?? 0;
    at(scene.writers, 0).type(scene.random);
    await until('the follower has the newest', () => (mover.version ?? 0) > before);
    place = there;
    mover.drop();
    await scene.followed();
    expect(await scene.judged()).toEqual([]);
  });

  it('a ticket from one admits at the other, once, and a client id is taken in both', async () => {
    const scene = await open(3);
    const writer = scene.writer('s1', 'sekretariat', here);
    await scene.ready();
    await scene.writing(5);
    await scene.settled();
    scene.history.forged.push('[forged');
    const ticket = await scene.ticket('referent');
    const pen = await scene.penWith(ticket, 1);
    expect(pen.refused).toBe(null);
    expect((await scene.penWith(ticket, 0)).refused).toBe(401);
    pen.write('[forged]', writer.client);
    await until('the forger is refused', () => pen.closed !== null);
    expect(pen.closed).toBe('4409 client-taken');
    const taken = await scene.rawPen('referent', 1);
    taken.write('[honest]', free);
    await until('it is saved', () => taken.acknowledged === 1);
    const second = await scene.rawPen('sekretariat', 0);
    // Longer than the current text: the same units would only be a repetition.
    second.write('[forged and more]', free);
    await until('the other forger is refused', () => second.closed !== null);
    expect(second.closed).toBe('4409 client-taken');
    await until('all have the honest words', () => writer.has('[honest]'));
    await scene.settled();
    expect(await scene.judged()).toEqual([]);
  });

  it('a right withdrawn at one is withdrawn at the other, before another word is sent', async () => {
    const scene = await open(4);
    scene.writer('r1', 'referent', there);
    const member = scene.follower('m', 'medlem', there);
    await scene.ready();
    await scene.writing(5);
    await scene.settled();
    await scene.followed();
    await scene.command('PUT', 'meetings', 'decisions-shown', { shown: false });
    const token = at(scene.writers, 0).type(scene.random);
    scene.history.secrets.push({ token, follower: 'm', until: null });
    await scene.settled();
    await until('the member is told that it is hidden', () => member.version === null);
    expect(await scene.judged()).toEqual([]);
  });
});
