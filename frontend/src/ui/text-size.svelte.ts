/**
 * How large the texts of meetings are shown on this device, for each person who reads here. A page that shows them sets
 * `--text-size`, and the sizes of its words are multiples of it.
 */
import { kept, remember } from '../lib/device';

const key = 'raadslag.tekst';
/** Beside what the browser itself enlarges. */
export const textSizes = [1, 1.15, 1.3, 1.5] as const;

let step = $state(Math.max(0, textSizes.indexOf(Number(kept.getItem(key)) as (typeof textSizes)[number])));

export const textSize = {
  /** How many times their own size. */
  get times(): number {
    return textSizes[step] ?? 1;
  },
  get isSmallest(): boolean {
    return step === 0;
  },
  get isLargest(): boolean {
    return step === textSizes.length - 1;
  },
  change(by: 1 | -1): void {
    step = Math.min(textSizes.length - 1, Math.max(0, step + by));
    remember(key, String(textSize.times));
  },
};
