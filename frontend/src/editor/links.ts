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

/** What a person wrote as an address, made whole: "kl.dk" and "navn@kl.dk" will do. Null when it is none we may link to. */
export function addressOf(written: string): string | null {
  const words = written.trim();
  if (words === '' || /\s/.test(words) || words.length > 2000) return null;
  if (/^(https?:\/\/|mailto:)./i.test(words)) return safeLink(words);
  if (/^[^@/:]+@[^@/:]+\.[^@/:.]{2,}$/.test(words)) return safeLink(`mailto:${words}`);
  return /^[^/:?#\s]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(words) ? safeLink(`https://${words}`) : null;
}
