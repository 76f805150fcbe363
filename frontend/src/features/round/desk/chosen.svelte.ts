/** The comment round that the desk shows beside a draft: the running one, or else the newest. */
import { untrack } from 'svelte';
import { watching } from '../../../meeting/watching.svelte';
import type { Meeting } from '../../../meeting/types';
import { listRounds } from '../commands';
import { RoundView } from '../round.svelte';
import { currentRound, seqOf, type RoundSummary } from '../rounds';
import { serverNow } from '../../../lib/server-clock';

/** To be called while a component is created; it follows that component's meeting. */
export function chosenRound(meeting: () => Meeting) {
  let rounds = $state.raw<RoundSummary[] | null>(null);
  const current = $derived(currentRound(rounds ?? [], serverNow()));
  const id = $derived(current?.id ?? null);
  const view = $derived(id === null ? null : new RoundView(id));
  const meetingId = $derived(meeting().id);
  const status = $derived(meeting().status);

  async function load(ofMeeting: string) {
    const answer = await listRounds(ofMeeting);
    if (answer.ok && ofMeeting === meetingId) rounds = answer.value;
  }

  $effect(() => {
    if (status) void load(meetingId);
  });
  $effect(() => view?.begin());
  // The desk hears of all rounds, and counts as a reader of none.
  watching({
    topic: () => ({ kind: 'rounds', id: meetingId }),
    held: () => rounds && seqOf(rounds),
    load: () => void load(meetingId),
  });
  $effect(() => {
    const held = view?.round?.seq;
    if (current && held !== undefined && current.seq > held) untrack(() => void view?.load());
  });

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
