/** A secretary with a separate device: the product's shared text, whose "Gemt" is judged. */
import { WebSocket as NodeSocket } from 'ws';
import type { Result } from '../src/lib/api';
import type { SaveState } from '../src/editor/acknowledgement';
import { LeftWords } from '../src/editor/left-words';
import { SharedText } from '../src/editor/shared-text';
import type { Op } from '../src/richtext/types';
import type { Edit, History } from './history';
import type { Keycloak, Person } from './keycloak';
import type { Random } from './random.mjs';
import { plain, times } from './words';

export interface WriterParts {
  /** Unlike any other device's. */
  name: string;
  person: Person;
  history: History;
  keycloak: Keycloak;
  /** Where the app is, as this device reaches it at the moment. */
  url(): string;
  /** Whether the log has an edit, asked past the app; null when the database cannot be asked. */
  logged(edit: Edit): Promise<boolean | null>;
}

export class Writer {
  readonly edits: Edit[] = [];
  /** Questions to the database that are not answered yet. */
  readonly asking = new Set<Promise<void>>();
  online = true;
  private told = 0;
  private trouble = 'none';
  private shared: SharedText;
  private readonly stored = new Map<string, string>();
  private readonly sockets = new Set<NodeSocket>();

  constructor(private readonly parts: WriterParts) {
    this.shared = this.visit();
  }

  get name(): string {
    return this.parts.name;
  }

  get ready(): boolean {
    return this.shared.writable;
  }

  get state(): SaveState {
    return this.shared.state;
  }

  get changes(): number {
    return this.shared.changes;
  }

  get connected(): boolean {
    return (this.shared as unknown as { provider: { synced: boolean } }).provider.synced;
  }

  /** The state of the connection and the last failure, for a wait that timed out. */
  get line(): string {
    const { connected, trouble } = this;
    return `${connected ? 'connected' : 'not connected'}, ${this.sockets.size} sockets, last trouble: ${trouble}`;
  }

  get client(): number {
    return this.shared.doc.clientID;
  }

  get words(): string {
    return plain(this.ops);
  }

  get ops(): Op[] {
    return this.shared.text.toDelta() as Op[];
  }

  /** Puts a new token somewhere between the others. @return the token */
  type(random: Random, words = ''): string {
    const token = `[${this.name}.${this.edits.length}${words}]`;
    const text = this.shared.text.toString();
    const places = [...text].flatMap((sign, at) => (at === 0 || sign === '[' || sign === '\n' ? [at] : []));
    this.note('insert', token);
    const bold = random.chance(0.2) ? { bold: true } : {};
    this.shared.text.insert(random.pick(places), token, bold);
    return token;
  }

  /** Deletes somebody's token; does nothing when there is none. */
  erase(random: Random): void {
    const tokens = this.shared.text.toString().match(/\[[^\]]*\]/g);
    if (!tokens) return;
    const token = random.pick(tokens);
    this.note('delete', token);
    this.shared.text.delete(this.shared.text.toString().indexOf(token), token.length);
  }

  has(token: string): boolean {
    return times(this.words, token) === 1;
  }

  /** The network goes, or comes back. */
  setOnline(online: boolean): void {
    this.online = online;
    if (!online) for (const socket of this.sockets) socket.terminate();
    else this.shared.wake();
  }

  /** Closes the page with unsaved words, and opens it again on the same device. */
  async reload(): Promise<void> {
    // A closing page sends nothing: the device keeps the words.
    const dead = this.shared as unknown as { provider: { destroy(): void }; copy: { close(): Promise<void> } };
    dead.provider.destroy();
    await dead.copy.close();
    this.shared.awareness.destroy();
    this.shared = this.visit();
  }

  wake(): void {
    this.shared.wake();
  }

  async renew(): Promise<void> {
    this.shared.renew(await this.parts.keycloak.token(this.parts.person));
  }

  async close(): Promise<void> {
    await this.shared.close(true);
  }

  private note(kind: Edit['kind'], token: string): void {
    const edit: Edit = { writer: this.name, kind, token, told: false, logged: null };
    this.edits.push(edit);
    this.parts.history.edits.push(edit);
  }

  private visit(): SharedText {
    const { stored } = this;
    const left = new LeftWords({
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
      key: (at) => [...stored.keys()][at] ?? null,
      get length() {
        return stored.size;
      },
    });
    const { name, history } = this.parts;
    const made: SharedText = new SharedText({
      textId: history.textId,
      subject: name,
      item: null,
      server: `${this.parts.url().replace(/^http/, 'ws')}/collab`,
      left,
      ticket: () => this.ticket(),
      open: (url) => this.open(url),
      onChange: () => queueMicrotask(() => made === this.shared && this.heard()),
    });
    return made;
  }

  /** Every edit but the last so many is called saved by now: is it in the log? */
  private heard(): void {
    const saved = this.edits.length - this.shared.changes;
    for (; this.told < saved; this.told++) {
      const edit = this.edits[this.told];
      if (!edit) return;
      edit.told = true;
      const asked = this.parts
        .logged(edit)
        .then((logged) => void (edit.logged = logged))
        .finally(() => this.asking.delete(asked));
      this.asking.add(asked);
    }
  }

  private async ticket(): Promise<Result<string>> {
    const offline: Result<string> = { ok: false, problem: { code: 'offline', message: '' } };
    if (!this.online) return offline;
    try {
      const token = await this.parts.keycloak.token(this.parts.person);
      const answer = await fetch(`${this.parts.url()}/api/tickets`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Connection: 'close' },
        body: JSON.stringify({ textId: this.parts.history.textId }),
        signal: AbortSignal.timeout(15_000),
      });
      const body = (await answer.json()) as { ticket: string; code: string };
      return answer.ok ? { ok: true, value: body.ticket } : { ok: false, problem: { code: body.code, message: '' } };
    } catch (cause) {
      this.trouble = `no ticket: ${String(cause)}`;
      return offline;
    }
  }

  private open(url: string): WebSocket {
    const [, path = ''] = url.split('/collab');
    const here = `${this.parts.url().replace(/^http/, 'ws')}/collab${path}`;
    // The frames are read on their way, so they are not compressed.
    const socket = new NodeSocket(this.online ? here : 'ws://127.0.0.1:1', { perMessageDeflate: false });
    this.sockets.add(socket);
    socket.once('close', (code, reason) => {
      this.sockets.delete(socket);
      this.trouble = `closed ${code} ${String(reason)}`;
    });
    return socket as unknown as WebSocket;
  }
}
