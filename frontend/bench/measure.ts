/** Times of the same thing in both rounds, taken in turn so that whatever the machine does meanwhile meets both. */
export type Which = 'full' | 'empty';
export interface Row {
  measure: string;
  full: Times;
  empty: Times;
}
export interface Times {
  median: number;
  p90: number;
}

/** The same for both. */
export async function whichever<T>(make: (which: Which) => Promise<T>): Promise<Record<Which, T>> {
  return { full: await make('full'), empty: await make('empty') };
}

/** @param once does it once and answers how many milliseconds it took */
export async function inTurn(
  measure: string,
  { warmUp, times }: { warmUp: number; times: number },
  once: (which: Which) => Promise<number>,
): Promise<Row> {
  const taken: Record<Which, number[]> = { full: [], empty: [] };
  for (let turn = 0; turn < warmUp + times; turn++) {
    // Each is first every other time.
    for (const which of turn % 2 === 0 ? (['full', 'empty'] as const) : (['empty', 'full'] as const)) {
      const ms = await once(which);
      if (turn >= warmUp) taken[which].push(ms);
    }
  }
  return { measure, full: timesOf(taken.full), empty: timesOf(taken.empty) };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The nearest ranks. */
function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((one, other) => one - other);
  const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { median: rank(0.5), p90: rank(0.9) };
}
