/** The texts being written in this tab. They outlive the views: leaving an item never leaves its words unsaved. */
import { ask, type Api } from '../api';
import type { EventFrame, Item, Meeting, Op, RichText, TextField, TextHandle } from '../protocol';
import { draftsIn } from './drafts';
import { Saving, type SaveState } from './saving';

/** One text as a view sees it. */
export class Writing {
  state = $state.raw<SaveState>({ kind: 'clean' });
  ops = $state.raw<Op[]>([{ insert: '\n' }]);
  unsaved = $state(false);
  restored = $state(false);
  /** The editor that shows it now, told when the words become others. */
  onReplace: ((ops: Op[]) => void) | null = null;
  readonly saving: Saving;

  constructor(
    api: Api,
    readonly handle: TextHandle,
    readonly itemNumber: string,
    content: RichText | null,
    onSaved: (meetingVersion: number) => void,
  ) {
    this.saving = new Saving({
      textId: handle.id,
      content,
      version: handle.version,
      drafts: draftsIn(localStorage),
      save: async (ops, version) => {
        const params = { path: { textId: handle.id } };
        const answer = await ask(api.PUT('/api/texts/{textId}', { params, body: { ops, version } }));
        if (answer.ok) onSaved(answer.value.meetingVersion);
        return answer;
      },
      onState: () => this.read(),
      onReplace: (ops) => {
        this.onReplace?.(ops);
        this.read();
      },
    });
    this.read();
  }

  edited(ops: Op[]): void {
    this.saving.edited(ops);
    this.read();
  }

  /** Writes for the writer: a phrase that goes with a button. */
  put(ops: Op[]): void {
    this.onReplace?.(ops);
    this.edited(ops);
  }

  resolve(choice: 'mine' | 'theirs' | 'append'): void {
    this.saving.resolve(choice);
    this.read();
  }

  async flush(): Promise<boolean> {
    const saved = await this.saving.flush();
    this.read();
    return saved;
  }

  private read(): void {
    // The first states come from inside the constructor of Saving.
    if (!this.saving) return;
    this.state = this.saving.state;
    this.ops = this.saving.ops;
    this.unsaved = this.saving.unsaved;
    this.restored = this.saving.restored;
  }
}

/** The least good state comes first: it is what the writer must know. */
const gravity: SaveState['kind'][] = ['conflict', 'refused', 'waiting', 'saving', 'saved', 'clean'];

class Writings {
  all = $state.raw<Writing[]>([]);
  /** The meeting's version after the last save of this tab. */
  meetingVersion = 0;
  private api: Api | null = null;

  /** Begins to guard what is written; called once. */
  start(api: Api): void {
    if (this.api) return;
    this.api = api;
    addEventListener('beforeunload', (event) => {
      if (this.all.some(({ saving }) => saving.unsaved)) event.preventDefault();
    });
  }

  /** The writing of one text, the same as long as the tab lives. */
  of(item: Item, field: TextField): Writing | null {
    const handle = item.texts?.[field];
    if (!handle || !this.api) return null;
    const known = this.all.find((writing) => writing.handle.id === handle.id);
    known?.saving.incoming(item[field], handle.version);
    if (known) return known;
    const writing = new Writing(this.api, handle, item.number, item[field], (version) => {
      this.meetingVersion = Math.max(this.meetingVersion, version);
    });
    this.all = [...this.all, writing];
    return writing;
  }

  /**
   * What others saved reaches the texts being written here; what was left unsaved last time is taken up again.
   *
   * @param last what happened last, to know who it was
   */
  meet(meeting: Meeting, last: EventFrame | null): void {
    if (!meeting.viewer.writes) return;
    const by = (textId: string) =>
      last?.event.type === 'TextSaved' && last.event.handle?.id === textId ? (last.by ?? null) : null;
    const drafts = draftsIn(localStorage);
    const fields: TextField[] = ['background', 'recommendation', 'casePresentation', 'decision'];
    for (const item of meeting.sections.flatMap(({ items }) => items)) {
      for (const field of fields) {
        const handle = item.texts?.[field];
        if (!handle) continue;
        const known = this.all.find((writing) => writing.handle.id === handle.id);
        if (known) known.saving.incoming(item[field], handle.version, by(handle.id));
        else if (drafts.read(handle.id)) this.of(item, field);
      }
    }
  }

  /** The connection is back. */
  wake(): void {
    for (const { saving } of this.all) saving.wake();
  }

  /** How the texts of this tab are, told by the one that needs attention most. */
  get worst(): SaveState {
    const states = this.all.map(({ state }) => state);
    for (const kind of gravity) {
      const found = states.filter((state) => state.kind === kind);
      const latest = found.reduce<SaveState | undefined>((one, other) => {
        if (one?.kind !== 'saved' || other.kind !== 'saved') return one ?? other;
        return one.at > other.at ? one : other;
      }, undefined);
      if (latest) return latest;
    }
    return { kind: 'clean' };
  }
}

export const writings = new Writings();
