/** The address if it is one a reader may be led to (http, https or mailto), otherwise null. */
export function safeLink(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? href : null;
  } catch {
    return null;
  }
}
