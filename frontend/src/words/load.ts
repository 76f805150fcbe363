/** Loads words in the current language only. They are in an object that is empty until they have come. */
import { language, type Language } from './language';

/** Where the words of a part are, in each language. */
export type Catalogue<Words extends object> = Record<Language, () => Promise<{ words: Words }>>;

/** Words on their way, and those that failed: to be fetched again. */
const missing = new Map<object, () => Promise<void>>();

/** Adds words to others that are loaded or on their way. */
export function load<Words extends object, Beside extends object>(
  catalogue: Catalogue<Words>,
  beside: Beside | null = null,
): Words & Beside {
  const words = {} as Words & Beside;
  const come = async () => {
    const own = (await catalogue[language]()).words;
    if (beside) await missing.get(beside)?.();
    add(words, beside ?? {});
    add(words, own);
    missing.delete(words);
  };
  let under: Promise<void> | null = null;
  const once = () => (under ??= come().finally(() => (under = null)));
  missing.set(words, once);
  // The caller that waits for it sees the failure.
  once().catch(() => undefined);
  return words;
}

/** Settles when all words requested so far are there; fails when some cannot be fetched, and may be called again. */
export async function wordsReady(): Promise<void> {
  await Promise.all([...missing.values()].map((come) => come()));
}

/** Merges words branch by branch: a feature may add words to a branch that everybody has too. A list is one whole. */
function add(words: object, more: object): void {
  const into = words as Record<string, unknown>;
  for (const [name, value] of Object.entries(more)) {
    const branch = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!branch) into[name] = value;
    else {
      const held = into[name];
      const copy = typeof held === 'object' && held !== null ? { ...held } : {};
      add(copy, value as object);
      into[name] = copy;
    }
  }
}
