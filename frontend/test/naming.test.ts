import { describe, expect, it } from 'vitest';
import { excerptOf, itemsNaming, kommuneOf, namingOf, piecesOf, stretchesIn } from '../src/features/reading/naming';
import { ownMunicipality } from '../src/features/reading/own-municipality.svelte';
import { aMeeting, anItem, words } from './samples';

/** What of a line names the municipality. */
const found = (municipality: string, line: string) =>
  piecesOf(line, namingOf(municipality))
    .filter(({ isName }) => isName)
    .map(({ words }) => words);

describe('a municipality', () => {
  it('is named by its name, alone or with "Kommune", in any case of grammar', () => {
    expect(found('Viborg', 'Viborg og Viborgs borgmester, Viborg Kommunes plan, VIBORG KOMMUNE.')).toEqual([
      'Viborg',
      'Viborgs',
      'Viborg Kommunes',
      'VIBORG KOMMUNE',
    ]);
    expect(found('Randers', "Randers' havn, Randers’ vej og (Randers).")).toEqual(["Randers'", 'Randers’', 'Randers']);
    expect(found('Bornholm', 'Bornholms Regionskommune')).toEqual(['Bornholms Regionskommune']);
  });

  it('is not named by a part of another word', () => {
    expect(found('Ringsted', 'Ringstedvej, Ringstedgade, Nyringsted og Ringstedgaarden')).toEqual([]);
    expect(found('Viborg', 'Viborgegnen og Viborgkommunen')).toEqual([]);
    expect(found('Ringsted', 'Fra København-Ringsted til Ringsted-banen')).toEqual(['Ringsted', 'Ringsted']);
  });

  it('is named however å is written', () => {
    for (const written of ['Aarhus', 'Århus', 'A\u030arhus', 'AARHUS', 'ÅRHUS'])
      expect(found('Aarhus', `I ${written} Kommune`)).toEqual([`${written} Kommune`]);
    expect(found('Aabenraa', 'Åbenrå og Aabenraa')).toEqual(['Åbenrå', 'Aabenraa']);
    expect(found('Lyngby-Taarbæk', 'Lyngby-Tårbæk, Lyngby – Taarbæk')).toEqual(['Lyngby-Tårbæk', 'Lyngby – Taarbæk']);
  });

  it('is named across a soft hyphen, and without the s that only its name has', () => {
    expect(found('Silkeborg', 'Silke\u00adborg')).toEqual(['Silke\u00adborg']);
    expect(found('Vesthimmerlands', 'Vesthimmerland og Vesthimmerlands Kommune')).toEqual([
      'Vesthimmerland',
      'Vesthimmerlands Kommune',
    ]);
  });

  it('is not named by an ordinary word that is spelled the same', () => {
    expect(found('Vejen', 'Hele vejen. Vejen er spærret, og på vejen ligger sne.')).toEqual([]);
    expect(found('Vejen', 'Vejen Kommune, borgmesteren i Vejen. Vejen og Varde deltager.')).toEqual([
      'Vejen Kommune',
      'Vejen',
      'Vejen',
    ]);
    expect(found('Skive', 'en skive brød fra Skive')).toEqual(['Skive']);
  });

  it('has a name that it calls itself by', () => {
    expect(['Randers', 'København', 'Bornholm', 'Nordfyns'].map(kommuneOf)).toEqual([
      'Randers Kommune',
      'Københavns Kommune',
      'Bornholms Regionskommune',
      'Nordfyns Kommune',
    ]);
  });
});

describe('the items that name a municipality', () => {
  const attachment = { id: 'x', title: 'Notat fra Randers Kommune', mediaType: null, size: null, ofDecision: false };
  const items = [
    anItem({ id: 'a', title: 'Havnen i Randers', casePresentation: words('Først.\nRanders’ havn og Randers Fjord.') }),
    anItem({ id: 'b', title: 'Randersvej' }),
    anItem({ id: 'c', attachments: [attachment as never] }),
    anItem({ id: 'd', decision: words('Randers deltager.') }),
  ];
  const meeting = { ...aMeeting(), sections: [{ number: '1', title: 'Sager', items }] };

  it('are those whose title, texts, decision or papers do', () => {
    const named = itemsNaming(meeting, namingOf('Randers'));
    expect(named.map(({ item, times }) => [item.id, times])).toEqual([
      ['a', 3],
      ['c', 1],
      ['d', 1],
    ]);
    expect(named.map(({ places }) => places)).toEqual([
      [{ of: 'casePresentation', words: 'Randers’ havn og Randers Fjord.' }],
      [{ of: 'paper', words: 'Notat fra Randers Kommune' }],
      [{ of: 'decision', words: 'Randers deltager.' }],
    ]);
  });

  it('are none when nothing names it', () => {
    expect(itemsNaming(meeting, namingOf('Ringsted'))).toEqual([]);
  });

  it('are told with the words around the name', () => {
    const line = `${'Meget står før. '.repeat(20)}I Randers sker det. ${'Meget står efter. '.repeat(20)}`;
    const excerpt = excerptOf(line, namingOf('Randers'));
    expect(excerpt).toMatch(/^… .*I Randers sker det\..* …$/);
    expect(excerpt.length).toBeLessThan(240);
    expect(excerptOf('I Randers.', namingOf('Randers'))).toBe('I Randers.');
  });

  it('have the stretches of a text marked, counted past what is not shown, and not those of its tables', () => {
    const ops = [
      { insert: { table: { rows: [['Randers']] } } },
      { insert: '\nI ' },
      { insert: { secret: true } },
      { insert: 'Ran' },
      { insert: 'ders', attributes: { bold: true } },
      { insert: '\n' },
    ];
    expect(stretchesIn(ops, namingOf('Randers'))).toEqual([{ from: 5, to: 12 }]);
  });
});

describe('the municipality of a viewer', () => {
  const seat = (bodyId: string, from: string) => ({ seatId: bodyId, bodyId, from, isSubstitute: false });

  it('is that of their seat in the body of the meeting, otherwise of another', () => {
    const seats = [seat('kd-net', 'Viborg'), seat('kkr', 'Randers')];
    expect(ownMunicipality(seats, 'kkr')).toBe('Randers');
    expect(ownMunicipality(seats, 'another')).toBe('Viborg');
  });

  it('is none for who has no seat, or sits for a region', () => {
    expect(ownMunicipality([], 'kkr')).toBeNull();
    expect(ownMunicipality([seat('kkr', 'Region Midtjylland')], 'kkr')).toBeNull();
  });
});
