/** The fields of one form, kept on the device while somebody types in them; see {@link KeptWords}. */
import { untrack } from 'svelte';
import { keptWords, type Fields, type KeptWords, type Place } from './kept-words.svelte';

export class KeptForm<F extends Fields> {
  /** The fields of the form; null while it is not open. */
  fields = $state<F | null>(null);
  /** The form's initial values, as text: only what differs from them is kept. */
  private began = '';
  private place: Place = $state.raw() as Place;
  /** Open as long as its view is, with its fields there to the end. */
  private readonly always: boolean;
  private over = false;

  /**
   * To be created while a view is created. Opens with the words of an earlier visit, if there are any.
   *
   * @param of the form; {@link open} says what it changes
   * @param begin initial values, for a form that is open as long as its view is
   */
  constructor(
    private readonly of: () => Place,
    begin?: () => F,
    private readonly kept: KeptWords = keptWords,
  ) {
    this.always = begin !== undefined;
    untrack(() => {
      this.place = of();
      const left = begin ? null : kept.find(this.place);
      if (begin) this.open(begin());
      else if (left) this.take({ ...this.place, of: left.of ?? null }, left.fields as F);
    });
    $effect(() => {
      const now = $state.snapshot(this.fields) as F | null;
      const { place } = this;
      untrack(() => this.write(place, now));
    });
    $effect(() => (this.fields ? kept.show(this.place) : undefined));
  }

  /** True if it contains anything that was not there when it was opened. */
  get changed(): boolean {
    return this.fields !== null && JSON.stringify(this.fields) !== this.began;
  }

  /** Opens it with these fields, or with the words that were left in it. @param of what it changes */
  open(begin: F, of: string | null = this.of().of ?? null): void {
    const place = { ...this.of(), of };
    const left = this.kept.get(place) as F | null;
    this.take(place, left ? { ...begin, ...left } : begin, begin);
  }

  private take(place: Place, fields: F, began: F | null = null): void {
    this.place = place;
    this.began = began ? JSON.stringify(began) : '';
    this.fields = fields;
  }

  /** Fills in what the person has left empty: these words do not count as the person's. */
  suggest(part: Partial<F>): void {
    if (!this.fields) return;
    const untouched = !this.changed;
    this.fields = { ...this.fields, ...part };
    if (untouched) this.began = JSON.stringify(this.fields);
  }

  /** Closes it. The words stay, and are there when it is opened again. */
  close(): void {
    this.write(this.place, $state.snapshot(this.fields) as F | null);
    if (!this.always) this.fields = null;
  }

  /** Closes it: the words have arrived, or the person does not want them. */
  done(): void {
    this.kept.drop(this.place);
    if (this.always) this.over = true;
    else this.fields = null;
  }

  /** Empties a form that stays open, unless the person has closed it meanwhile: its words have arrived. */
  again(begin: F): void {
    this.kept.drop(this.place);
    this.began = JSON.stringify(begin);
    if (this.fields) this.fields = begin;
  }

  private write(place: Place, now: F | null): void {
    if (now === null || this.over) return;
    if (JSON.stringify(now) === this.began) this.kept.drop(place);
    else this.kept.keep(place, now);
  }
}
