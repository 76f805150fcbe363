/** Rights that end while everybody writes: from then on not a word may come through. */
import type { Fault } from './faults';
import type { Follower } from './follower';
import { briefly, expiryOf } from './keycloak';
import type { Secret } from './history';
import type { Scene } from './scene';
import { at } from './stage';
import { later, until, within } from './until';

/** Long enough for a word to reach those who may see it, had it not been held back. */
const chanceMs = 400;

/** Writes something that this follower may not see; returns when it is saved. */
async function secretly(scene: Scene, follower: Follower): Promise<Secret> {
  const writer = scene.writers.find(({ ready, online }) => ready && online) ?? at(scene.writers, 0);
  const token = writer.type(scene.random);
  const secret: Secret = { token, follower: follower.name, until: null };
  scene.history.secrets.push(secret);
  await until(`${token} is saved`, () => writer.edits.some((edit) => edit.token === token && edit.told));
  return secret;
}

/** The right is taken, but the room's look at the log hangs: it must not tell words under the old right. */
const hiddenWhile = (
  name: string,
  who: string,
  taken: (scene: Scene) => Promise<void>,
  given: (scene: Scene) => Promise<void>,
): Fault => ({
  name: `${name}, and the room is late to hear of it`,
  async happens(scene) {
    const follower = scene.followers.find((one) => one.name === who);
    if (!follower) throw new Error(`Nobody is called ${who}.`);
    await scene.settled();
    await scene.followed();
    const held = later();
    const late = at(scene.stage.inside, 0).trap('asked:facts', () => held.promise.then(() => 'pass' as const));
    await taken(scene);
    const secrets = [await secretly(scene, follower)];
    const sees = (token: string) => follower.heard((frame) => JSON.stringify(frame).includes(token));
    await within(chanceMs, () => secrets.some(({ token }) => sees(token)));
    held.settle();
    await late;
    await until(`${who} is told that it is hidden`, () => follower.version === null);
    secrets.push(await secretly(scene, follower));
    for (const secret of secrets) secret.until = scene.history.sights.length;
    await given(scene);
    await until(`${who} sees it again`, () => follower.version !== null);
  },
});

export const hiddenFaults: Fault[] = [
  hiddenWhile(
    'decisions are no longer shown',
    'm',
    (scene) => scene.command('PUT', 'meetings', 'decisions-shown', { shown: false }),
    (scene) => scene.command('PUT', 'meetings', 'decisions-shown', { shown: true }),
  ),
  hiddenWhile(
    'the item is closed to others',
    'd',
    (scene) => scene.command('PUT', 'items', 'closed', { closed: true }),
    (scene) => scene.command('PUT', 'items', 'closed', { closed: false }),
  ),
  {
    name: 'logins end in mid-session',
    async happens(scene) {
      const { keycloak } = scene.stage;
      await keycloak.tokensLive(briefly);
      const brief = await keycloak.token('medlem');
      const leaver = scene.follower(
        `leaver${scene.followers.length}`,
        'medlem',
        () => scene.stage.url(),
        async () => brief,
      );
      scene.gone.add(leaver);
      for (const line of scene.stage.outside) line.reset();
      for (const one of [...scene.writers, ...scene.followers]) one.wake();
      await until('the leaver follows', () => leaver.version !== null);
      const over = until(
        'the login is over',
        () => leaver.heard(({ type }) => type === 'refused'),
        (briefly + 30) * 1000,
      );
      await scene.writingUntil(over);
      await until('the token is over', () => Date.now() > expiryOf(brief) * 1000);
      await keycloak.tokensLive();
      for (let i = 0; i < 3; i++) await secretly(scene, leaver);
      leaver.stop();
    },
  },
];
