/** The longest address that the server accepts. */
const longest = 2000;

/**
 * The address if a reader may be led to it (http, https or mailto), otherwise null. Without white space, which a mail
 * address may have in its subject and the server refuses.
 */
export function safeLink(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  try {
    const { protocol, href } = new URL(address);
    const whole = href.replace(/\s/g, encodeURIComponent);
    const leads = protocol === 'mailto:' ? whole.length > 7 : protocol === 'https:' || protocol === 'http:';
    return leads && whole.length <= longest ? whole : null;
  } catch {
    return null;
  }
}

/** An address that a person typed, completed: "kl.dk" and "navn@kl.dk" will do. Null when we may not link to it. */
export function addressOf(written: string): string | null {
  const words = written.trim();
  if (words === '' || /\s/.test(words) || words.length > longest) return null;
  if (/^(https?:\/\/|mailto:)./i.test(words)) return safeLink(words);
  if (/^[^@/:]+@[^@/:]+\.[^@/:.]{2,}$/.test(words)) return safeLink(`mailto:${words}`);
  return /^[^/:?#\s]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(words) ? safeLink(`https://${words}`) : null;
}
