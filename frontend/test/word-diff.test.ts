import { describe, expect, it } from 'vitest';
import { wordDiff } from '../src/richtext/word-diff';
import { Random } from './random';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('what a proposal changes', () => {
  it('is shown by words, the removed before the inserted', () => {
    expect(shown('Taksterne reduceres i perioden', 'Taksterne stiger i perioden')).toBe(
      'Taksterne [-reduceres-]{+stiger+} i perioden',
    );
    expect(shown('reduceres med minimum 2 pct.', 'kan ikke stige')).toBe(
      '[-reduceres med minimum 2 pct.-]{+kan ikke stige+}',
    );
  });

  it('is nothing, all, or only what is new', () => {
    expect(shown('Samme ord.', 'Samme ord.')).toBe('Samme ord.');
    expect(shown('', 'Nyt')).toBe('{+Nyt+}');
    expect(shown('Væk', '')).toBe('[-Væk-]');
    expect(shown('Perioden 2023.', 'Perioden 2023 og 2024.')).toBe('Perioden 2023{+ og 2024+}.');
  });

  it('leaves out nothing of either text', () => {
    const chance = new Random(3);
    const words = ['at', 'KKR', ' ', '  ', '\n', '.', 'godkender', '»', '2', '<b>', '😀'];
    const text = () => Array.from({ length: chance.below(12) }, () => chance.pick(words)).join('');
    for (let round = 0; round < 500; round++) {
      const [before, after] = [text(), text()];
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('inserted')).toBe(before);
      expect(without('removed')).toBe(after);
    }
  });
});
