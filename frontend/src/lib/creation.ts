/** Creates something under an id of our choice: asked again after a lost answer, it exists once. */
import { unknownOutcome, type Result } from './api';

/** Between two attempts, in milliseconds. */
const pauses = [500, 1_500, 4_000];
/** Answers that do not tell the result of the attempt before. */
const tellsNothing = [unknownOutcome, 'offline', 'unavailable', 'busy', 'server-error', 'internal', 'login-required'];

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export class Creation {
  private ids: string[] = [];
  private asked = '';

  /** @param pause so that a test does not wait */
  constructor(private readonly pause: (ms: number) => Promise<void> = later) {}

  /**
   * Retries until the result is certain, for some seconds. Pressed again it is the same thing with the same id, unless
   * the request has other words.
   */
  ask<T>(words: unknown, call: (id: string) => Promise<Result<T>>): Promise<Result<T>> {
    return this.askMany([words], ([id = '']) => call(id));
  }

  /** The same for several things that are created together. */
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

  /** The next request is for another thing, even in the same words. */
  private over<T>(answer: Result<T>): Result<T> {
    this.asked = '';
    return answer;
  }
}
