/** Something to be created under an id of our choice: asked for again because an answer was lost, it is created once. */
import { unknownOutcome, type Result } from './api';

/** Between two attempts, in milliseconds. */
const pauses = [500, 1_500, 4_000];
/** Answers that do not say what became of the attempt before. */
const tellsNothing = [unknownOutcome, 'offline', 'unavailable', 'busy', 'server-error', 'internal', 'login-required'];

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export class Creation {
  private ids: string[] = [];
  private asked = '';

  /** @param pause a test does not wait */
  constructor(private readonly pause: (ms: number) => Promise<void> = later) {}

  /**
   * Asks until it is certain what happened, for some seconds. Pressed again it is the same thing with the same id, unless
   * it is asked for in other words.
   */
  ask<T>(words: unknown, call: (id: string) => Promise<Result<T>>): Promise<Result<T>> {
    return this.askMany([words], ([id = '']) => call(id));
  }

  /** The same of several things that are created together. */
  async askMany<T>(words: readonly unknown[], call: (ids: string[]) => Promise<Result<T>>): Promise<Result<T>> {
    const asked = JSON.stringify(words);
    if (asked !== this.asked) this.ids = words.map(() => crypto.randomUUID());
    this.asked = asked;
    const first = await call(this.ids);
    if (first.ok || first.problem.code !== unknownOutcome) return this.over(first);
    for (const ms of pauses) {
      await this.pause(ms);
      const again = await call(this.ids);
      if (again.ok || !tellsNothing.includes(again.problem.code)) return this.over(again);
    }
    return first;
  }

  /** What is asked for next is another thing, also in the same words. */
  private over<T>(answer: Result<T>): Result<T> {
    this.asked = '';
    return answer;
  }
}
