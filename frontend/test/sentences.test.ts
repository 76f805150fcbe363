import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sentences, sentencesOf } from '../src/features/follow/sentences';

let said: string[];
let sentences: Sentences;

/** The text as it grows, letter by letter, a tenth of a second each. */
function type(from: string, added: string) {
  for (let end = 1; end <= added.length; end++) {
    sentences.heard((from + added.slice(0, end)).split('\n'));
    vi.advanceTimersByTime(100);
  }
}
function erase(from: string, to: number) {
  for (let end = from.length - 1; end >= to; end--) {
    sentences.heard(from.slice(0, end).split('\n'));
    vi.advanceTimersByTime(100);
  }
}
const rest = () => vi.advanceTimersByTime(2_000);

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  sentences = new Sentences((words) => said.push(words));
  sentences.heard(['']);
});
afterEach(() => {
  sentences.stop();
  vi.useRealTimers();
});

describe('what a screen reader reads', () => {
  it('is a sentence once it is finished and the words are still', () => {
    type('', 'KKR tiltrådte planen.');
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1_300);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(said).toEqual(['KKR tiltrådte planen.']);
    rest();
    expect(said).toHaveLength(1);
  });

  it('is a sentence as soon as the next one has begun', () => {
    type('', 'Første sag. A');
    expect(said).toEqual(['Første sag.']);
  });

  it('is nothing of an unfinished sentence, however long the pause', () => {
    type('', 'KKR tiltrådte');
    rest();
    expect(said).toEqual([]);
  });

  it('a line break or a new point of a list ends a sentence', () => {
    type('', 'At ruten bygges\nAt');
    expect(said).toEqual(['At ruten bygges']);
  });

  it('a corrected sentence is read once more, not letter by letter', () => {
    type('', 'Ruten bygges. Åruten først.');
    rest();
    expect(said).toEqual(['Ruten bygges.', 'Åruten først.']);
    for (const middle of [' n', ' nu', ' nu ', ' nu s', ' nu st', ' nu str', ' nu straks']) {
      sentences.heard([`Ruten bygges${middle}. Åruten først.`]);
      vi.advanceTimersByTime(200);
    }
    expect(said).toHaveLength(2);
    rest();
    expect(said.slice(2)).toEqual(['Ruten bygges nu straks.']);
  });

  it('is nothing while words are only deleted', () => {
    const text = 'Ruten bygges. Åruten først.';
    type('', text);
    rest();
    erase(text, 13);
    rest();
    expect(said).toHaveLength(2);
    erase(text.slice(0, 13), 0);
    rest();
    expect(said).toHaveLength(2);
  });

  it('a sentence changed by a deletion is read, since a "not" may be gone', () => {
    type('', 'KKR godkendte ikke planen.');
    rest();
    sentences.heard(['KKR godkendte planen.']);
    expect(said).toHaveLength(1);
    rest();
    expect(said[1]).toBe('KKR godkendte planen.');
  });

  it('the first words are not read, but words that appear at once later are', () => {
    const late = new Sentences((words) => said.push(words));
    late.heard(['Det er sagt.']);
    rest();
    expect(said).toEqual([]);
    late.heard(null);
    rest();
    late.heard(['Det er sagt.', 'Og dette.']);
    rest();
    expect(said).toEqual(['Det er sagt.', 'Og dette.']);
  });

  it('the same sentence twice is read twice', () => {
    type('', 'Ja. Ja. ');
    rest();
    expect(said).toEqual(['Ja.', 'Ja.']);
  });
});

describe('sentences', () => {
  const of = (...lines: string[]) => sentencesOf(lines).map(({ words, ended }) => words + (ended ? ' |' : ''));

  it.each([
    ['Mødet begynder kl. 10.', ['Mødet begynder kl. 10.']],
    ['Se jf. bilag nr. 4, ca. 3 mio. kr. i alt. Tak', ['Se jf. bilag nr. 4, ca. 3 mio. kr. i alt. |', 'Tak']],
    ['Bl.a. veje og f.eks. broer. Det', ['Bl.a. veje og f.eks. broer. |', 'Det']],
    ['Den 9. maj mødes vi. Så', ['Den 9. maj mødes vi. |', 'Så']],
    ['I alt 43. Rådet', ['I alt 43. |', 'Rådet']],
    ['J. Hansen spurgte: hvorfor? Fordi!', ['J. Hansen spurgte: hvorfor? |', 'Fordi! |']],
    ['Han sagde »nej.« Så', ['Han sagde »nej.« |', 'Så']],
    ['Og så … Nå', ['Og så … |', 'Nå']],
    ['Ja... Nej', ['Ja... |', 'Nej']],
    ['kl.dk er en adresse.', ['kl.dk er en adresse. |']],
    ['', []],
    ['–', []],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected));

  it('end with their line', () => {
    expect(of('Overskrift', 'Punkt et', '')).toEqual(['Overskrift |', 'Punkt et |']);
  });
});
