/**
 * Faults, each at an exact point. A fault returns when everything works again; words typed during it may still be on
 * their way.
 */
import { hiddenFaults } from './rights-faults';
import type { Outcome, Proxy } from './proxy';
import type { Scene } from './scene';
import { until, within } from './until';

export interface Fault {
  name: string;
  happens(scene: Scene): Promise<void>;
}

const inside = (scene: Scene) => first(scene.stage.inside);
const outside = (scene: Scene) => first(scene.stage.outside);

function first(lines: readonly Proxy[]): Proxy {
  const [line] = lines;
  if (!line) throw new Error('There is no line.');
  return line;
}

/** Devices notice that the network is back, as browsers do. */
export function healed(scene: Scene): void {
  for (const line of [...scene.stage.inside, ...scene.stage.outside]) line.heal();
  for (const one of [...scene.writers, ...scene.followers]) one.wake();
}

/** Long enough for an acknowledgement, had there been one. */
const chanceMs = 250;

/** Everybody writes while nothing can become durable, or nobody can hear of it: nothing may be called saved. */
async function inVain(scene: Scene, edits: number): Promise<void> {
  const before = scene.history.edits.length;
  await scene.writing(edits);
  const told = () => scene.history.edits.slice(before).filter((edit) => edit.told);
  await within(chanceMs, () => told().length > 0);
  if (told().length > 0) throw new Error(`${told()[0]?.token} was called saved`);
}

/** At this point of the line this is done, while everybody goes on writing. */
async function atPoint(scene: Scene, line: Proxy, point: string, what: () => Promise<Outcome> | Outcome) {
  await scene.writingUntil(line.trap(point, what), `the point "${point}" is reached`);
}

async function started(scene: Scene): Promise<void> {
  await scene.writing(5);
  await scene.stage.app.start();
  healed(scene);
}

const killedAt = (name: string, line: (scene: Scene) => Proxy, point: string, outcome: Outcome): Fault => ({
  name: `the server is killed ${name}`,
  async happens(scene) {
    await atPoint(scene, line(scene), point, async () => {
      if (outcome !== 'pass') await scene.stage.app.kill();
      return outcome;
    });
    await scene.stage.app.kill();
    await started(scene);
  },
});

const databaseEnds = (name: string, point: string, mode: 'immediate' | 'fast'): Fault => ({
  name: `PostgreSQL is stopped (${mode}) ${name}`,
  async happens(scene) {
    await atPoint(scene, inside(scene), point, () => scene.stage.postgres.stop(mode).then(() => 'cut' as const));
    await scene.writing(5);
    await scene.stage.postgres.start();
    healed(scene);
  },
});

const lineCut = (name: string, point: string): Fault => ({
  name: `the line to PostgreSQL is reset ${name}`,
  happens: (scene) => atPoint(scene, inside(scene), point, () => 'cut'),
});

const paused = (name: string, line: (scene: Scene) => Proxy, point: string): Fault => ({
  name: `PostgreSQL is paused ${name}`,
  async happens(scene) {
    const { postgres } = scene.stage;
    const asleep = line(scene).trap(point, () => (postgres.pause(), 'pass'));
    await scene.writingUntil(asleep);
    await inVain(scene, 10).finally(() => postgres.resume());
  },
});

const mood = (name: string, begins: (line: Proxy) => void): Fault => ({
  name: `the browsers' lines are ${name}`,
  async happens(scene) {
    await scene.connected();
    begins(outside(scene));
    await inVain(scene, 20);
    healed(scene);
  },
});

const slow = (name: string, line: (scene: Scene) => Proxy): Fault => ({
  name: `${name} slow`,
  async happens(scene) {
    line(scene).delayMs = 40;
    await scene.writing(20);
    await scene.settled();
    healed(scene);
  },
});

const others: Fault[] = [
  {
    name: 'the server is paused at an acknowledgement',
    async happens(scene) {
      await scene.connected();
      await atPoint(scene, outside(scene), 'acknowledgement', () => (scene.stage.app.pause(), 'pass'));
      await inVain(scene, 10).finally(() => scene.stage.app.resume());
    },
  },
  {
    name: 'the line to PostgreSQL forgets its connections, and nobody is told',
    async happens(scene) {
      await scene.connected();
      inside(scene).halfOpen('up');
      inside(scene).halfOpen('down');
      await scene.writing(20);
      // They go on over other connections, long before anybody mends the line.
      await scene.settled();
      healed(scene);
    },
  },
  {
    name: 'Keycloak is stopped',
    async happens(scene) {
      const { keycloak } = scene.stage;
      // Everybody's login is new, and lasts until it is back.
      await keycloak.tokensLive();
      for (const person of ['sekretariat', 'referent', 'medlem', 'direktoer'] as const) await keycloak.token(person);
      keycloak.pause();
      try {
        // People with a login come back with it.
        outside(scene).reset();
        healed(scene);
        await scene.writing(10);
        await scene.settled();
      } finally {
        keycloak.resume();
      }
    },
  },
  slow('the line to PostgreSQL is', inside),
  slow("the browsers' lines are", outside),
  {
    name: 'all lines are reset, and all come again at once',
    async happens(scene) {
      await scene.writing(10);
      outside(scene).reset();
      healed(scene);
    },
  },
  {
    name: 'a follower reads slowly',
    async happens(scene) {
      const slow = scene.random.pick(scene.followers);
      slow.stall();
      for (let i = 0; i < 4; i++) scene.random.pick(scene.writers).type(scene.random, '.'.repeat(20_000));
      await scene.settled();
      slow.readOn();
    },
  },
  {
    name: 'what is old is sent again, twice and in disorder',
    async happens(scene) {
      const { log } = await scene.read();
      const pen = await scene.rawPen('sekretariat');
      const again = Array.from({ length: 15 }, () => scene.random.pick(log));
      for (const { payload } of [...again, ...again]) pen.change(payload);
      await until('the old is acknowledged', () => pen.acknowledged === pen.sent || pen.closed !== null);
      if (pen.closed) throw new Error(`The old closed the socket: ${pen.closed}`);
      pen.leave();
    },
  },
];

/** The server is killed; each needs some seconds, until it is there again. */
export const killings: Fault[] = [
  killedAt('before the insert', inside, 'asked:append', 'cut'),
  killedAt('after the commit, before it hears of it', inside, 'answered:append', 'cut'),
  killedAt('before an acknowledgement goes out', outside, 'acknowledgement', 'cut'),
  killedAt('when an acknowledgement has gone out', outside, 'acknowledgement', 'pass'),
  killedAt('in mid-broadcast to those who write', outside, 'broadcast', 'cut'),
  killedAt('in mid-broadcast to those who follow', outside, 'typed', 'cut'),
];

/** Everything else that goes wrong. */
export const troubles: Fault[] = [
  databaseEnds('before the insert', 'asked:append', 'immediate'),
  databaseEnds('after the commit', 'answered:append', 'fast'),
  lineCut('before the insert', 'asked:append'),
  lineCut('after the commit', 'answered:append'),
  paused('before the insert', inside, 'asked:append'),
  paused('after the commit', inside, 'answered:append'),
  mood('half-open: the server hears nothing', (line) => line.blackhole(['up'])),
  mood('half-open: the browsers hear nothing', (line) => line.blackhole(['down'])),
  mood('blackholed', (line) => line.blackhole()),
  ...others,
  ...hiddenFaults,
];
