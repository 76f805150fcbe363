/**
 * A growing text for screen readers: sentence by sentence, never letter by letter. A sentence is read out once it is
 * finished and the words have been still for a moment, or once the next one has begun; after a correction it is read
 * once more. Deletions alone read out nothing.
 */

export interface Sentence {
  words: string;
  /** The sentence is finished: by a full stop, a line break, or the list point after it. */
  ended: boolean;
}

/** Words with a full stop that does not end a sentence. */
const abbreviations = new Set(
  (
    'kl jf ca nr bl.a f.eks dvs m.v mv m.fl mfl osv pkt stk jr hhv inkl ekskl evt pga mio mia pct tlf vedr afd t.o.m ' +
    'o.l o.lign d.d hr fr dr prof kr sml cf s §§ st sekr kap art max min p.t pt i.e ifm iht ang jvf j.nr forv adm dir'
  ).split(' '),
);

const closing = /[.!?…]+["'”»«’)\]]*(?=\s|$)/gu;

/** The sentences of lines; every line but the last is finished by its line break. */
export function sentencesOf(lines: readonly string[]): Sentence[] {
  return lines.flatMap((line, index) => sentencesOfLine(line, index < lines.length - 1));
}

function sentencesOfLine(line: string, lineEnded: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of line.matchAll(closing)) {
    const end = match.index + match[0].length;
    if (!ends(line.slice(from, match.index), match[0], line.slice(end))) continue;
    sentences.push({ words: line.slice(from, end).trim(), ended: true });
    from = end;
  }
  const rest = line.slice(from).trim();
  if (rest) sentences.push({ words: rest, ended: lineEnded });
  return sentences.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

function ends(before: string, mark: string, after: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = (/[^\s("'”»«]*$/u.exec(before)?.[0] ?? '').toLocaleLowerCase('da');
  if (abbreviations.has(word)) return false;
  // "den 9. maj", "J. Hansen": a number or an initial ends a sentence only if a new one visibly begins.
  if (/^\p{N}+$/u.test(word) || /^\p{N}+\.\p{N}+$/u.test(word)) return /^\s+\p{Lu}/u.test(after);
  return !/^\p{L}$/u.test(word);
}

const stillMs = 1_500;

export class Sentences {
  private seen: string[] | null = null;
  private length = 0;
  /** Sentences that were read out and are still there. */
  private said: string[] = [];
  private now: Sentence[] = [];
  private still: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly say: (words: string) => void) {}

  /** The current words, line by line; null when there is nothing to see. The first words are not read out. */
  heard(lines: readonly string[] | null): void {
    const before = this.seen;
    this.now = sentencesOf(lines ?? []);
    const length = (lines ?? []).join('\n').length;
    const grew = length > this.length;
    this.seen = this.now.map(({ words }) => words);
    this.length = length;
    if (before === null) this.said = this.ended();
    else if (grew) this.sayFollowed(before);
    clearTimeout(this.still);
    this.still = setTimeout(() => this.sayRest(), stillMs);
  }

  stop(): void {
    clearTimeout(this.still);
  }

  /** Sentences that this change left alone while the next one began. */
  private sayFollowed(before: readonly string[]): void {
    const untouched = new Set(before);
    const followed = this.now.slice(0, -1).filter(({ words, ended }) => ended && untouched.has(words));
    this.sayNew(followed.map(({ words }) => words));
  }

  private sayRest(): void {
    this.sayNew(this.ended());
    this.said = this.said.filter((words) => this.seen?.includes(words));
  }

  private sayNew(sentences: readonly string[]): void {
    const said = [...this.said];
    for (const words of sentences) {
      const at = said.indexOf(words);
      if (at >= 0) said.splice(at, 1);
      else {
        this.said.push(words);
        this.say(words);
      }
    }
  }

  private ended(): string[] {
    return this.now.filter(({ ended }) => ended).map(({ words }) => words);
  }
}
