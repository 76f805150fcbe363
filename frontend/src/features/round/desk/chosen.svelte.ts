/** The comment round that the desk shows beside a draft: the one that runs, or else the newest. */
import { live } from '../../../meeting/live.svelte';
import type { Meeting } from '../../../meeting/types';
import { listRounds } from '../commands';
import { RoundView } from '../round.svelte';
import { currentRound } from '../rounds';
import { serverNow } from '../../../lib/server-clock';

/** To be called while a component is made; it follows that component's meeting. */
export function chosenRound(meeting: () => Meeting) {
  let id = $state<string | null>(null);
  const view = $derived(id === null ? null : new RoundView(id));
  const occasion = $derived(`${meeting().id} ${meeting().status} ${Object.keys(live.state.rounds).join()}`);

  async function load(meetingId: string) {
    const answer = await listRounds(meetingId);
    if (answer.ok && meetingId === meeting().id) id = currentRound(answer.value, serverNow())?.id ?? null;
  }

  $effect(() => {
    if (occasion) void load(meeting().id);
  });
  $effect(() => view?.begin());
  $effect(() => view?.hear());

  return {
    get view() {
      return view;
    },
    /** How many threads of an item wait for the secretariat. */
    open: (itemId: string | undefined): number =>
      view?.round?.comments.filter((one) => one.itemId === itemId && one.answers === null && one.state === 'open')
        .length ?? 0,
  };
}
