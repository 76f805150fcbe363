/** Where others are in the text: their cursors and selections, and their names for a moment after they moved. */
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Binding } from './binding';
import { readable } from './cursor-colors';
import type { Presence } from './shared';

/** How long a name stays after its cursor moved, and how often we send ours. */
const nameMs = 1500;
const tellMs = 100;

interface Other {
  client: number;
  name: string;
  color: string;
  anchor: Y.RelativePosition;
  head: Y.RelativePosition;
  movedAt: number;
}

const key = new PluginKey<DecorationSet>('cursors');

/** Everybody else in the text now. */
export function othersIn(awareness: Awareness): { client: number; name: string; color: string; cursor: unknown }[] {
  return [...awareness.getStates()].flatMap(([client, state]) => {
    const { user, cursor } = state as Presence;
    if (client === awareness.clientID || !cursor || typeof user?.name !== 'string') return [];
    return [{ client, name: user.name.slice(0, 60), color: readable(user.color), cursor }];
  });
}

export function cursors(awareness: Awareness, binding: Binding): Plugin {
  const moved = new Map<number, { at: number; where: string }>();
  const others = (): Other[] =>
    othersIn(awareness).flatMap(({ client, name, color, cursor }) => {
      const where = JSON.stringify(cursor);
      if (moved.get(client)?.where !== where) moved.set(client, { at: Date.now(), where });
      try {
        const { anchor, head } = cursor as { anchor: unknown; head: unknown };
        const [from, to] = [anchor, head].map((one) => Y.createRelativePositionFromJSON(one));
        return from && to ? [{ client, name, color, anchor: from, head: to, movedAt: moved.get(client)?.at ?? 0 }] : [];
      } catch {
        // Not a position: this person has no cursor here.
        return [];
      }
    });
  const draw = (state: EditorState) =>
    DecorationSet.create(
      state.doc,
      others().flatMap((other) => decorationsOf(other, binding, state)),
    );
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, drawn, _old, state) =>
        tr.getMeta(key) ? draw(state) : tr.docChanged ? drawn.map(tr.mapping, tr.doc) : drawn,
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => new Watch(view, awareness, binding),
  });
}

function decorationsOf({ client, name, color, anchor, head, movedAt }: Other, binding: Binding, state: EditorState) {
  const from = binding.posOf(anchor);
  const to = binding.posOf(head);
  const { size } = state.doc.content;
  if (from === null || to === null || Math.max(from, to) > size) return [];
  const fresh = Date.now() - movedAt < nameMs;
  const caret = Decoration.widget(to, () => caretOf(name, color, fresh), {
    key: `${client} ${name} ${color} ${fresh}`,
    side: 10,
    ignoreSelection: true,
    stopEvent: () => true,
  });
  const style = `background-color: ${color}2e`;
  return from === to
    ? [caret]
    : [Decoration.inline(Math.min(from, to), Math.max(from, to), { style, class: 'other-selection' }), caret];
}

/** The first name, as people call each other; the list of writers has the whole name. */
const shortName = (name: string) => name.trim().split(/\s+/)[0] ?? name;

/** Not for screen readers: the list of writers above the text says who is here, and the words say the rest. */
function caretOf(name: string, color: string, fresh: boolean): HTMLElement {
  const caret = document.createElement('span');
  caret.className = fresh ? 'other-cursor fresh' : 'other-cursor';
  caret.setAttribute('aria-hidden', 'true');
  caret.title = name;
  caret.style.setProperty('--who', color);
  const flag = document.createElement('span');
  flag.className = 'other-name';
  flag.textContent = shortName(name);
  // A word joiner keeps the caret from breaking the line.
  caret.append('\u2060', flag, '\u2060');
  return caret;
}

/** Draws when others move, and sends our own position. */
class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;
  private told = '';
  private readonly stopListening: () => void;

  constructor(
    private readonly view: EditorView,
    private readonly awareness: Awareness,
    private readonly binding: Binding,
  ) {
    awareness.on('change', this.others);
    this.stopListening = binding.listen(this.others);
    view.dom.addEventListener('focus', this.own);
    view.dom.addEventListener('blur', this.own);
    this.others();
  }

  update(_view: EditorView, old: EditorState): void {
    if (this.view.state.selection !== old.selection || this.view.state.doc !== old.doc) this.own();
  }

  destroy(): void {
    this.awareness.off('change', this.others);
    this.stopListening();
    this.view.dom.removeEventListener('focus', this.own);
    this.view.dom.removeEventListener('blur', this.own);
    clearTimeout(this.timer);
    clearTimeout(this.fading);
    this.tell(null);
  }

  private readonly others = () => {
    // Only after the current change: a view takes one transaction at a time.
    queueMicrotask(this.draw);
    clearTimeout(this.fading);
    this.fading = setTimeout(this.draw, nameMs + 50);
  };

  private readonly draw = () => {
    if (this.view.isDestroyed) return;
    if (this.view.composing || this.binding.waits) {
      // A caret drawn into words under composition would end the composition.
      clearTimeout(this.fading);
      this.fading = setTimeout(this.draw, 300);
      return;
    }
    // The browser moves the cursor at once, but ProseMirror hears of it a moment later; drawing before that would move
    // the cursor back.
    (this.view as unknown as { domObserver?: { flush?(): void } }).domObserver?.flush?.();
    const drawn = key.getState(this.view.state)?.find().length ?? 0;
    if (drawn > 0 || othersIn(this.awareness).length > 0) this.view.dispatch(this.view.state.tr.setMeta(key, true));
    this.turn();
  };

  /** A name that would end up outside the field goes to the other side of its cursor. */
  private turn(): void {
    const { right } = this.view.dom.getBoundingClientRect();
    for (const name of this.view.dom.querySelectorAll<HTMLElement>('.other-name')) {
      const cursor = name.parentElement?.getBoundingClientRect().left ?? 0;
      name.classList.toggle('leftward', cursor + name.offsetWidth > right);
    }
  }

  private readonly own = () => {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.view.isDestroyed || this.binding.waits) return;
      const { anchor, head } = this.binding.bookmark(this.view.state.selection);
      this.tell(this.view.hasFocus() ? { anchor, head } : null);
    }, tellMs);
  };

  private tell(cursor: Presence['cursor']): void {
    const said = JSON.stringify(cursor);
    if (said === this.told || !this.awareness.getLocalState()) return;
    this.told = said;
    this.awareness.setLocalStateField('cursor', cursor);
  }
}
