/**
 * Words in a form that is not sent yet: kept on this device, for this person alone, until they are sent or discarded.
 * So a form survives a reload, a look elsewhere, and somebody else's next step. Each form has a separate entry in the
 * store, so that two tabs never overwrite each other's words. Logging out wipes them.
 */
import { untrack } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { kept, type Store } from './device';

/** What is being written in a form. */
export type FormName =
  | 'followUp'
  | 'dissent'
  | 'vote'
  | 'person'
  | 'apology'
  | 'details'
  | 'closed'
  | 'meeting'
  | 'attachment'
  | 'newItem'
  | 'nextItem'
  | 'answer'
  | 'remark'
  | 'remarkAnswer'
  | 'procedure'
  | 'procedures'
  | 'resolve'
  | 'commentTask'
  | 'openRound'
  | 'changeRound'
  | 'expert'
  | 'seat'
  | 'plan'
  | 'planned'
  | 'external'
  | 'inquiry'
  | 'inquiryAnswer'
  | 'dispatch'
  | 'planMany'
  | 'template'
  | 'note'
  | 'highlight';

/** Which form: of what, and within that of which. */
export interface Place {
  form: FormName;
  /** Null for a form outside any meeting. */
  meeting: string | null;
  item?: string | null;
  /** The thing being changed; nothing for a new one. */
  of?: string | null;
}

export type Fields = object;

/** The form in which it is stored on the device. */
export interface Kept extends Place {
  key: string;
  fields: Fields;
}

const prefix = 'raadslag.ord.';
/** Other words of a person on the device: comments, and what waits to be sent. */
const allOf = (subject: string) => [
  `${prefix}${subject}.`,
  `raadslag.bemaerkning.${subject}.`,
  `raadslag.usendt.${subject}`,
];

export const keyOf = ({ form, meeting, item, of }: Place): string =>
  [form, meeting ?? '', item ?? '', of ?? ''].join('/');

export class KeptWords {
  private readonly held = new SvelteMap<string, Kept>();
  /** Forms on the screen, counted: their words need no note. */
  private readonly shown = new SvelteMap<string, number>();
  private subject: string | null = null;
  /** Forms whose newest words this device did not take. */
  private readonly loose = new SvelteSet<string>();

  constructor(private readonly store: () => Store) {}

  /** Takes up what an earlier visit of this person left; null for nobody. */
  start(subject: string | null): void {
    if (subject === this.subject) return;
    this.subject = subject;
    this.held.clear();
    this.loose.clear();
    for (const key of this.keys((each) => subject !== null && each.startsWith(this.place))) {
      const kept = keptOf(this.attempt((store) => store.getItem(key), null));
      if (kept) this.held.set(kept.key, kept);
    }
  }

  /** False while there are words that live no longer than this page. */
  get lasts(): boolean {
    return this.loose.size === 0;
  }

  get(place: Place): Fields | null {
    return this.held.get(keyOf(place))?.fields ?? null;
  }

  /** The first of these that has words, about anything unless `to` is told. */
  find({ form, meeting, item, of }: Place): Kept | null {
    const same = (one: Kept) =>
      one.form === form && one.meeting === meeting && (one.item ?? null) === (item ?? null) && (!of || one.of === of);
    return [...this.held.values()].find(same) ?? null;
  }

  keep(place: Place, fields: Fields): void {
    const kept = { ...place, key: keyOf(place), fields };
    this.held.set(kept.key, kept);
    if (this.subject === null) return;
    const isKept = this.attempt((store) => (store.setItem(this.place + kept.key, JSON.stringify(kept)), true), false);
    if (isKept) this.loose.delete(kept.key);
    else this.loose.add(kept.key);
  }

  drop(place: Place): void {
    const key = keyOf(place);
    if (!this.held.delete(key)) return;
    this.loose.delete(key);
    this.attempt((store) => store.removeItem(this.place + key), undefined);
  }

  /** A view shows this form from now on; call the returned function when it no longer does. */
  show(place: Place): () => void {
    const key = keyOf(place);
    const count = (by: number) => untrack(() => void this.shown.set(key, (this.shown.get(key) ?? 0) + by));
    count(1);
    return () => count(-1);
  }

  /** Words of a meeting's forms that are nowhere on the screen. */
  outOfSight(meeting: string): Kept[] {
    return [...this.held.values()].filter((one) => one.meeting === meeting && !this.shown.get(one.key));
  }

  /** Everything in forms of this item. */
  of(item: string): Kept[] {
    return [...this.held.values()].filter((one) => one.item === item);
  }

  /** Whether words of an item's forms are on the screen. */
  inSight(item: string): boolean {
    return this.of(item).some(({ key }) => this.shown.get(key));
  }

  /** True if the device has any words of this person that are nowhere else. */
  get any(): boolean {
    return this.held.size > 0 || this.keys((key) => this.isOwn(key)).length > 0;
  }

  /** Deletes every word of this person: words of closed items must not lie about. */
  wipe(): void {
    for (const key of this.keys((each) => this.isOwn(each))) this.attempt((store) => store.removeItem(key), undefined);
    this.held.clear();
    this.loose.clear();
  }

  private isOwn(key: string): boolean {
    return this.subject !== null && allOf(this.subject).some((place) => key === place || key.startsWith(place));
  }

  private get place(): string {
    return `${prefix}${this.subject}.`;
  }

  private keys(wanted: (key: string) => boolean): string[] {
    const all = this.attempt((store) => Array.from({ length: store.length }, (_, at) => store.key(at) ?? ''), []);
    return all.filter(wanted);
  }

  private attempt<T>(what: (store: Store) => T, otherwise: T): T {
    try {
      return what(this.store());
    } catch {
      return otherwise;
    }
  }
}

function keptOf(value: string | null): Kept | null {
  try {
    const read = JSON.parse(value ?? 'null') as Partial<Kept> | null;
    return read && typeof read.key === 'string' && typeof read.fields === 'object' ? (read as Kept) : null;
  } catch {
    return null;
  }
}

/** The words themselves, for copying: not choices, ids, times and numbers. */
export const wordsOf = ({ fields }: Pick<Kept, 'fields'>): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && !unsaid.has(name) && /\p{L}/u.test(value) && !/^\d{4}-\d\d-\d\dT/.test(value)
      ? [value.trim()]
      : [],
  );
const unsaid = new Set(['id', 'of', 'group', 'kind', 'guestOf', 'item', 'choice', 'reason_kind', 'personId']);

export const keptWords = new KeptWords(() => kept);
