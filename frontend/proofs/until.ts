/** Waits for a condition, with a limit, never for a time. */

/** Generous: only a hang may end the waiting, never a busy machine. */
const patienceMs = 90_000;
const everyMs = 20;

type Holds = () => boolean | Promise<boolean>;

/**
 * Returns once it holds.
 *
 * @param what said when it does not in time; may tell how far things came
 */
export async function until(what: string | (() => string), holds: Holds, limitMs = patienceMs): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${typeof what === 'string' ? what : what()}`);
    await new Promise((again) => setTimeout(again, everyMs));
  }
}

/** Whether it becomes true within this short time: for what must never happen, which has no moment to wait for. */
export async function within(limitMs: number, holds: Holds): Promise<boolean> {
  return until('', holds, limitMs).then(
    () => true,
    () => false,
  );
}

/** A promise that somebody else settles. */
export function later(): { promise: Promise<void>; settle(): void } {
  let settle = () => undefined as void;
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return { promise, settle };
}
