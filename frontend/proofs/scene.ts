/** One meeting whose decision is written and followed, its participants' actions, and the final judgement. */
import { plain, Replay, normal } from './words';
import { emptyHistory, type Edit, type History } from './history';
import { check, type Violation } from './checker';
import { Follower } from './follower';
import type { Person } from './keycloak';
import type { Random } from './random.mjs';
import type { Op } from '../src/richtext/types';
import { RawPen } from './raw-pen';
import { Stage } from './stage';
import { until } from './until';
import { Writer } from './writer';

export class Scene {
  readonly writers: Writer[] = [];
  readonly followers: Follower[] = [];
  /** Followers who are no longer to be waited for. */
  readonly gone = new Set<Follower>();

  private constructor(
    readonly stage: Stage,
    readonly random: Random,
    readonly meeting: string,
    readonly item: string,
    readonly history: History,
  ) {}

  static async open(stage: Stage, random: Random): Promise<Scene> {
    const { meeting, item, textId } = await stage.meeting();
    return new Scene(stage, random, meeting, item, emptyHistory(meeting, textId));
  }

  get textId(): string {
    return this.history.textId;
  }

  /** @param url which app this device reaches at the moment */
  writer(name: string, person: Person, url = () => this.stage.url()): Writer {
    const { stage, history } = this;
    const logged = (edit: Edit) => this.logged(edit);
    const writer = new Writer({ name, person, history, keycloak: stage.keycloak, url, logged });
    this.writers.push(writer);
    return writer;
  }

  /** @param token the login it uses, when not the person's newest */
  follower(
    name: string,
    person: Person,
    url = () => this.stage.url(),
    token = (): Promise<string> => this.stage.keycloak.token(person),
  ): Follower {
    const follower = new Follower({ name, history: this.history, url, token });
    this.followers.push(follower);
    return follower;
  }

  async ready(): Promise<void> {
    await until('everybody has the text', () => this.writers.every(({ ready }) => ready));
    await until('everybody follows', () => this.followers.every(({ meeting }) => meeting !== null));
  }

  /** Somebody does something: mostly types, now and then erases. */
  edit(writers: readonly Writer[] = this.writers): void {
    const writer = this.random.pick(writers);
    if (!writer.ready) return;
    if (this.random.chance(0.15)) writer.erase(this.random);
    else writer.type(this.random);
  }

  /** Everybody goes on writing until this is over. */
  async writingUntil(over: Promise<unknown>, what = 'it happens'): Promise<void> {
    let open = true;
    void over.finally(() => (open = false)).catch(() => undefined);
    await until(what, () => {
      if (open) this.edit();
      return !open;
    });
    await over;
  }

  /** So many edits, with the network's turn after each. */
  async writing(edits: number): Promise<void> {
    for (let i = 0; i < edits; i++) {
      this.edit();
      await new Promise((turn) => setImmediate(turn));
    }
  }

  /** All words are called saved, and all writers have the same. */
  async settled(writers: readonly Writer[] = this.writers): Promise<void> {
    const all = () => writers.map(({ name, state, line }) => `${name} ${JSON.stringify(state)} ${line}`).join('; ');
    await until(
      () => `all is saved: ${all()}`,
      () => writers.every(({ changes, state }) => changes === 0 && state.kind !== 'waiting'),
    );
    await until('all who write have the same', () => new Set(writers.map(({ ops }) => normal(ops))).size === 1);
  }

  /** All writers are connected to the server again. */
  async connected(): Promise<void> {
    await until('all who write are connected', () => this.writers.every(({ connected }) => connected));
  }

  /** Every follower who may see the text has all of it. */
  async followed(): Promise<void> {
    const { log } = await this.read();
    const waited = this.followers.filter((follower) => !this.gone.has(follower));
    const all = () => waited.map(({ name, version }) => `${name} ${version}`).join(', ');
    await until(
      () => `all follow to ${log.length}: ${all()}`,
      () => waited.every(({ version }) => version === null || version >= log.length),
    );
  }

  /** Collects everybody's state, closes everything, and judges. */
  async judged(): Promise<Violation[]> {
    const { history, stage, textId } = this;
    await Promise.all(this.writers.flatMap(({ asking }) => [...asking]));
    history.log = (await this.read()).log;
    for (const { name, ops, state } of this.writers) {
      if (state.kind !== 'refused') history.endings.push({ who: name, textId, version: null, ops });
    }
    for (const number of stage.apps.keys()) {
      const { version, content } = await this.served(number);
      history.endings.push({ who: `the server ${number}`, textId, version, ops: content.ops });
    }
    await this.freshLoads();
    for (const follower of this.followers) follower.stop();
    for (const writer of this.writers) await writer.close();
    return check(history);
  }

  /** The text as the HTTP interface gives it. */
  async served(number = 0): Promise<{ version: number; content: { ops: Op[] } }> {
    const token = await this.stage.keycloak.token('sekretariat');
    const answer = await fetch(`${this.stage.url(number)}/api/texts/${this.textId}`, {
      headers: { Authorization: `Bearer ${token}`, Connection: 'close' },
    });
    return (await answer.json()) as { version: number; content: { ops: Op[] } };
  }

  /** A socket that sends anything. */
  async rawPen(person: Person, number = 0): Promise<RawPen> {
    return this.penWith(await this.ticket(person), number);
  }

  penWith(ticket: string, number = 0): Promise<RawPen> {
    return new RawPen(this.stage.url(number), this.textId, ticket).ready();
  }

  async ticket(person: Person): Promise<string> {
    const { textId } = this;
    return (await this.stage.api.send<{ ticket: string }>(person, 'POST', '/api/tickets', { textId })).ticket;
  }

  /** One command of the secretariat about the meeting or its item. */
  async command(method: 'POST' | 'PUT', path: 'meetings' | 'items', rest: string, body = {}): Promise<void> {
    const { version } = await this.stage.snapshot(this.meeting);
    const id = path === 'meetings' ? this.meeting : this.item;
    await this.stage.api.send('sekretariat', method, `/api/${path}/${id}/${rest}`, { version, ...body });
  }

  async read(): Promise<{ log: { version: number; payload: Uint8Array }[] }> {
    return { log: await this.stage.postgres.log(this.textId) };
  }

  /** True if the log has the edit; null when the database does not answer. */
  private async logged({ kind, token }: Edit): Promise<boolean | null> {
    try {
      if (kind === 'insert') {
        const found = await this.stage.postgres.logged(this.textId, token);
        // Words erased before they were sent leave none in the log.
        return found || !this.history.edits.some((edit) => edit.kind === 'delete' && edit.token === token)
          ? found
          : null;
      }
      const replay = new Replay((await this.read()).log.map(({ payload }) => payload));
      return !plain(replay.at(replay.version)).includes(token);
    } catch {
      return null;
    }
  }

  /** Newcomers get the same as those who were there from the beginning. */
  private async freshLoads(): Promise<void> {
    const fresh = this.follower('the fresh one', 'sekretariat');
    await until('the fresh one follows', () => fresh.meeting !== null);
    const pen = await this.rawPen('sekretariat');
    const ops = pen.doc.getText('t').toDelta() as Op[];
    this.history.endings.push({ who: 'the fresh pen', textId: this.textId, version: null, ops });
    pen.leave();
  }
}
