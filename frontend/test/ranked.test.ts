// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actsOf, entriesFor } from '../src/features/desk/palette/entries';
import { ranked } from '../src/lib/ranked';
import { aMeeting } from './samples';

const find = (query: string, ...all: string[]) => ranked(all, query, (one) => one);

describe('finding by a few letters', () => {
  it('has what begins with them first, then what a word of it begins with, then what only contains them', () => {
    expect(find('rand', 'Ikast-Brande', 'Ane Randers', 'Randi', 'Aarhus')).toEqual([
      'Randi',
      'Ane Randers',
      'Ikast-Brande',
    ]);
    expect(find('brande', 'Ikast-Brande')).toEqual(['Ikast-Brande']);
  });

  it('asks for every word, in any order and case, with Danish letters or without', () => {
    expect(find('SKIVE an', 'Anders Bøge Skive', 'Anders Viborg')).toEqual(['Anders Bøge Skive']);
    expect(find('aarhus', 'Århus')).toEqual(['Århus']);
    expect(find('boege', 'Anders Bøge')).toEqual(['Anders Bøge']);
  });

  it('keeps the order of those that fit alike, and of all without a query', () => {
    expect(find(' ', 'b', 'a')).toEqual(['b', 'a']);
    expect(find('x', 'x b', 'x a')).toEqual(['x b', 'x a']);
  });
});

describe('the palette', () => {
  const control = (html: string) => {
    document.body.innerHTML = html;
    return [...document.body.querySelectorAll('button')];
  };

  it('names an act as it is read aloud, once, and presses its button', () => {
    let pressed = 0;
    const controls = control(
      '<button aria-keyshortcuts="v">Sæt til afstemning<kbd aria-hidden="true">v</kbd></button>' +
        '<button aria-label="Tilføj punkt under Udpegninger">+ Tilføj</button><button>Sæt til afstemning</button>',
    );
    controls[0]?.addEventListener('click', () => pressed++);
    const acts = actsOf(controls);
    expect(acts.map(({ label, key }) => [label, key])).toEqual([
      ['Sæt til afstemning', 'v'],
      ['Tilføj punkt under Udpegninger', undefined],
    ]);
    acts[0]?.run();
    expect(pressed).toBe(1);
  });

  it('finds acts, items and people, and leads to them', () => {
    const meeting = aMeeting();
    const went: string[] = [];
    const ways = { show: ({ number }: { number: string }) => went.push(number), person: (id: string) => went.push(id) };
    const acts = actsOf(control('<button>Afslut mødet</button>'));
    expect(entriesFor(meeting, acts, '', ways)[0]?.label).toBe('Afslut mødet');
    entriesFor(meeting, acts, '1.1', ways)[0]?.run();
    expect(went).toEqual(['1.1']);
  });
});
