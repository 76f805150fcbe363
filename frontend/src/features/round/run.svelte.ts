/** A command about a thread under way: one at a time, and a refusal is said where it was asked. */
import { problemText } from '../../words/i18n';
import { t } from './words';
import type { Problem } from '../../lib/problem';
import type { RoundDone } from './commands';
import type { RoundView } from './round.svelte';

export class RoundRun {
  busy = $state(false);
  /** Why the last one was refused. */
  message = $state<string | null>(null);

  constructor(private readonly view: () => RoundView) {}

  /** True when it was done; then the round on the screen is what it is now. */
  readonly run = async (command: () => Promise<RoundDone>): Promise<boolean> => {
    if (this.busy) return false;
    this.busy = true;
    this.message = null;
    const answer = await command();
    if (!answer.ok) this.message = said(answer.problem);
    await this.view().load();
    this.busy = false;
    return answer.ok;
  };
}

/** The words that stand there now belong to the refusal. */
function said(problem: Problem): string {
  const words = (problem as Problem & { words?: unknown }).words;
  if (problem.code === 'words-changed' && typeof words === 'string') return t.rounds.wordsChanged(words);
  return problemText(problem);
}
