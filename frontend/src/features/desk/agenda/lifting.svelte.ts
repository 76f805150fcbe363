/** An item lifted out of the agenda, by key or by pointer, until it is put down. */
import { tick } from 'svelte';
import { t } from '../words';
import type { Item, Meeting } from '../../../meeting/types';
import { placeOf, samePlace, stepped, told, withItemAt, type Place } from './places';

interface Lifted {
  itemId: string;
  from: Place;
  to: Place;
  /** The agenda's version when the item was lifted: if others change the agenda in the meantime, the server says so. */
  version: number;
}

export class Lifting {
  private lifted = $state.raw<Lifted | null>(null);
  /** The last thing that happened, for screen readers. */
  said = $state('');

  /** @param drop asks the server to put the item down */
  constructor(
    private readonly meeting: () => Meeting,
    private readonly drop: (itemId: string, to: Place, version: number) => Promise<boolean>,
  ) {}

  get itemId(): string | null {
    return this.lifted?.itemId ?? null;
  }

  /** The agenda as it will be when the item is put down here. */
  get preview(): Meeting {
    const { lifted } = this;
    return lifted ? withItemAt(this.meeting(), lifted.itemId, lifted.to) : this.meeting();
  }

  lift(item: Item): void {
    const from = placeOf(this.meeting(), item.id);
    if (!from) return;
    this.lifted = { itemId: item.id, from, to: from, version: this.meeting().version };
    this.said = t.agenda.move.lifted(item.number, told(this.meeting(), item.id).count);
  }

  step(by: 1 | -1): void {
    if (this.lifted) this.goTo(stepped(this.meeting(), this.lifted.itemId, this.lifted.to, by));
  }

  goTo(to: Place): void {
    const { lifted } = this;
    if (!lifted || samePlace(lifted.to, to)) return;
    this.lifted = { ...lifted, to };
    const { number, count, title } = told(this.preview, lifted.itemId);
    this.said = t.agenda.move.at(number, count, lifted.from.section === to.section ? null : title);
  }

  /** Puts it down. From then on the screen shows what the server says. */
  async lay(): Promise<void> {
    const { lifted } = this;
    if (!lifted) return;
    const { number } = told(this.preview, lifted.itemId);
    if (samePlace(lifted.from, lifted.to)) return this.undo();
    const done = await this.drop(lifted.itemId, lifted.to, lifted.version);
    if (this.lifted !== lifted) return;
    this.lifted = null;
    await tick();
    this.said = done ? t.agenda.move.dropped(number) : '';
  }

  undo(): void {
    const { lifted } = this;
    if (!lifted) return;
    this.lifted = null;
    this.said = t.agenda.move.undone(told(this.meeting(), lifted.itemId).number);
  }
}
