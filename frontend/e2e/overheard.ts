/** Everything a browser is told: the body of every answer and every frame of every socket. */
import type { BrowserContext, Page } from '@playwright/test';

export class Overheard {
  private readonly told: string[] = [];
  private readonly reading: Promise<void>[] = [];
  /** What the page itself last showed the server to be let in; nothing for a visitor. */
  credentials: Record<string, string> = {};

  constructor(page: Page) {
    const context: BrowserContext = page.context();
    context.on('response', (response) => {
      // A redirection has no body, and the body of a page that was left is gone with it.
      const read = response.text().then(
        (body) => void this.told.push(body),
        () => undefined,
      );
      this.reading.push(read);
    });
    page.on('request', (request) => {
      const { authorization } = request.headers();
      if (authorization && request.url().includes('/api/')) this.credentials = { authorization };
    });
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => this.told.push(payload.toString())));
  }

  /** Where these words were told, each with a little of what stands around them; nowhere is an empty list. */
  async excerpts(words: RegExp | string): Promise<string[]> {
    await Promise.all(this.reading);
    const around = 60;
    return this.told.flatMap((body) => {
      const at = body.search(words);
      return at < 0 ? [] : [body.slice(Math.max(0, at - around), at + around)];
    });
  }
}
