/**
 * What the service says, in words for people: its sentences stand in files that both sides read (SentencesTest knows
 * every code).
 */
import { beforeAll, describe, expect, it } from 'vitest';
import '../src/features/calendar/words';
import { t as desk } from '../src/features/desk/life/words';
import { withoutItem } from '../src/features/desk/life/findings';
import { formatDay, loadRefusals, problemText, sentenceOf, t } from '../src/words/i18n';
import { wordsReady } from '../src/words/load';

beforeAll(async () => {
  loadRefusals();
  await wordsReady();
});

const finding = (code: string, details: Record<string, unknown>) => sentenceOf({ code, message: 'Nej.', details });

describe('a refusal', () => {
  it('is said by its code, with its details', () => {
    expect(problemText({ code: 'item-open', message: 'Nej.', number: '3.4' })).toBe(
      'Punkt 3.4 er stadig åbent. Afslut det først.',
    );
  });

  it('has a day as people write it', () => {
    const problem = { code: 'date-past', message: 'Nej.', day: '2026-02-05' };
    expect(problemText(problem)).toBe(`${formatDay('2026-02-05T00:00')} er forbi.`);
  });

  it('of a code that is not known yet has the sentence of the service', () => {
    expect(problemText({ code: 'of-tomorrow', message: 'Nej.' })).toBe('Nej.');
    expect(problemText({ code: 'of-tomorrow', message: '' })).toBe(t.problemUnknown);
  });

  it('says where a detail is missing', () => {
    expect(problemText({ code: 'item-open', message: 'Nej.' })).toContain('Punkt … er');
  });
});

describe('a warning', () => {
  it('calls a place, a weekday or a holiday what people call it', () => {
    expect(finding('civil-number', { number: '2', place: 'casePresentation' })).toContain('i sagsfremstillingen,');
    expect(finding('wrong-weekday', { number: '2', written: 'mandag', weekday: 4, place: 'title' })).toContain(
      'er en torsdag (i titlen)',
    );
    const late = { code: 'pair-late', message: 'Nej.', details: { day: '2025-10-10', due: '2025-10-09' } };
    expect(sentenceOf(late)).toContain(`${formatDay('2025-10-10T00:00')}, men`);
    expect(sentenceOf(late)).toContain(`${formatDay('2025-10-09T00:00')}.`);
    const holiday = { code: 'public-holiday', message: 'Nej.', details: { holiday: '2. juledag' } };
    expect(sentenceOf(holiday)).toBe('Dagen er 2. juledag.');
  });

  it('does not repeat the item that stands before it', () => {
    const sentence = finding('not-done', { number: '2' });
    expect(withoutItem(sentence, desk.meeting.item('2'))).toBe('punktet er ikke afsluttet.');
    expect(withoutItem(sentence, desk.meeting.item('1'))).toBe(sentence);
  });
});
