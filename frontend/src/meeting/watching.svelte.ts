/** How a view keeps what it has fetched up to date by the news of a topic. */
import { untrack } from 'svelte';
import { live } from './live.svelte';
import type { TopicId } from './protocol';

export interface Watching {
  /** Null while there is nothing to watch. */
  topic(): TopicId | null;
  /** The seq of what was fetched; null before the first fetch. */
  held(): number | null;
  /** Fetches everything, or what came after the held seq. */
  load(): void;
  /** Whether this seq is news; any other one is, unless this says that they only grow. */
  isNews?(heard: number, held: number): boolean;
}

/** To be called while a component is created: it watches as long as the component exists. */
export function watching({ topic, held, load, isNews = (heard, seq) => heard !== seq }: Watching): void {
  const kind = $derived(topic()?.kind);
  const id = $derived(topic()?.id);
  const heard = $derived(kind && id ? live.heardOf({ kind, id })?.seq : null);
  $effect(() => (kind && id ? live.watch({ kind, id }) : undefined));
  $effect(() => {
    const seq = held();
    if (typeof heard === 'number' && seq !== null && isNews(heard, seq)) untrack(load);
  });
}
