/** Forbidden words are refused to their sender, and nobody else is disturbed. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Random } from './random.mjs';
import type { RawPen } from './raw-pen';
import { Scene } from './scene';
import { Stage, at } from './stage';
import { until } from './until';

const services = inject('services');
const forged = '[forged]';
let stage: Stage;

beforeAll(async () => {
  stage = await Stage.set(services);
});
afterAll(() => stage.strike());

async function honest(number: number): Promise<Scene> {
  const scene = await Scene.open(stage, new Random(services.seed, number));
  scene.writer('s1', 'sekretariat');
  scene.writer('r1', 'referent');
  scene.follower('m', 'medlem');
  await scene.ready();
  await scene.writing(10);
  await scene.settled();
  scene.history.forged.push(forged);
  return scene;
}

/** The honest went on writing, and nothing of this reached them. */
async function undisturbed(scene: Scene): Promise<void> {
  await scene.writing(10);
  await scene.settled();
  await scene.followed();
  expect(await scene.judged()).toEqual([]);
}

const closed = (pen: RawPen) => until('the socket is closed', () => pen.closed !== null);
const free = 0x7ffffff0;

describe('refusals', () => {
  it('a member gets no ticket, and without one there is no socket', async () => {
    const scene = await honest(1);
    await expect(scene.ticket('medlem')).rejects.toThrow('403');
    for (const ticket of ['', 'made-up']) expect((await scene.penWith(ticket)).refused).toBe(401);
    await undisturbed(scene);
  });

  it('a reader sends an update: it is not applied, not counted, and answered', async () => {
    const scene = await honest(2);
    const { keycloak } = stage;
    const pen = await scene.rawPen('referent');
    await keycloak.belongs('referent', 'kkr-midtjylland/secretariat', false);
    try {
      pen.renew(await keycloak.token('referent'));
      await until('the reader is told', () => pen.denied !== null || pen.closed !== null);
      if (pen.closed === null) pen.write(forged, free);
      await closed(pen);
      expect(pen.denied).toBe('forbidden');
      expect(pen.closed).toBe('4403 forbidden');
      expect(pen.acknowledged).toBe(0);
    } finally {
      await keycloak.belongs('referent', 'kkr-midtjylland/secretariat', true);
    }
    await undisturbed(scene);
  });

  it('an update under somebody else’s client id closes the socket for good', async () => {
    const scene = await honest(3);
    const pen = await scene.rawPen('referent');
    pen.write(forged, at(scene.writers, 0).client);
    await closed(pen);
    expect(pen.closed).toBe('4409 client-taken');
    await undisturbed(scene);
  });

  it('an invalid update closes the socket for good', async () => {
    const scene = await honest(4);
    const pen = await scene.rawPen('referent');
    pen.change(new Uint8Array([1, 1, 5, 0, 0x27, 1, 1, 116, 1, 107, 1, 0]));
    await closed(pen);
    expect(pen.closed).toBe('4400 bad-update');
    await undisturbed(scene);
  });

  it('a text that freezes in mid-typing turns its writers into readers, and takes nothing more', async () => {
    const scene = await honest(5);
    await scene.command('POST', 'items', 'done', { outcome: 'approved', openNext: false });
    await scene.command('POST', 'meetings', 'end');
    const pen = await scene.rawPen('referent');
    // Words are on their way to the database at the very moment in which the minutes are sent.
    const sending = () => scene.command('POST', 'meetings', 'send-minutes').then(() => 'pass' as const);
    await scene.writingUntil(at(stage.inside, 0).trap('asked:append', sending));
    const { log } = await scene.read();
    await until('all who write are told', () => scene.writers.every(({ state }) => state.kind === 'refused'));
    await until('the raw pen is told', () => pen.denied === 'minutes-sent');
    pen.denied = null;
    pen.write(forged, free);
    await until('it is told again', () => pen.denied === 'minutes-sent');
    expect((await scene.read()).log.length).toBe(log.length);
    const late = await scene.rawPen('referent');
    expect(late.denied).toBe('minutes-sent');
    await scene.followed();
    expect(await scene.judged()).toEqual([]);
  });
});
