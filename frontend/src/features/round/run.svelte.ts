/** A command about a thread under way; then the round on the screen is what it is now. */
import type { Problem } from '../../lib/problem';
import { Command } from '../../meeting/command.svelte';
import { problemText } from '../../words/i18n';
import type { RoundView } from './round.svelte';
import { t } from './words';

export class RoundRun extends Command {
  constructor(private readonly view: () => RoundView) {
    super(said);
  }

  protected override answered(): Promise<void> {
    return this.view().load();
  }
}

/** The words that stand there now belong to the refusal. */
function said(problem: Problem): string {
  const words = (problem as Problem & { words?: unknown }).words;
  if (problem.code === 'words-changed' && typeof words === 'string') return t.rounds.wordsChanged(words);
  return problemText(problem);
}
