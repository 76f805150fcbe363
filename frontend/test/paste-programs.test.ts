// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linesOfPlain, pastedOf, tableOfClipboard, cellOfClipboard } from '../src/editor/paste';
import * as clipboard from './clipboard';
import { told } from './told';

const pasted = (html: string) => pastedOf(new DOMParser().parseFromString(html, 'text/html')).lines.map(told);
const data = (html: string, plain = '') => ({ getData: (kind: string) => (kind === 'text/html' ? html : plain) });

describe('lists and numbers as other programs put them on the clipboard', () => {
  it('Word on the web', () => {
    expect(pasted(clipboard.wordOnline)).toEqual([
      'h1: Sager',
      'ordered#3: Økonomi',
      '1: 3.1. Regnskab',
      '1: 3.2. Budget',
      'ordered: Valg',
      'bullet1: formand',
      'bullet2: for ét år',
      ': b) med bogstav',
      ': Areal: 12 m²',
      'Pris|12.500 kr.\nekskl. moms',
    ]);
  });

  it('Google Docs', () => {
    expect(pasted(clipboard.googleDocs)).toEqual([
      'h1: Punkter',
      'ordered: Første',
      '1: a. litra a',
      '1: b. litra b',
      'ordered: Andet',
      'ordered: Tredje',
      'bullet: Punkt',
      'bullet1: Under',
      ': ☑ Lokale er bestilt',
      ': ☐ Kaffe',
      ': Op mod 10⁶ ton CO₂.[1]',
      'Emne|Ansvar / • ét\n• to|<https://www.kl.dk/ KL>',
    ]);
  });

  it('Outlook', () => {
    expect(pasted(clipboard.outlookLists)).toEqual([
      'ordered#3: Økonomi',
      '1: a. underpunkt',
      '1: 1.1. Formål',
      'ordered: Valg af formand',
      'bullet: ruder',
      ': ☐ afkryds',
      ': Pil → og SAG-2021-03487, "citat" – ”godt”',
      'h1: 1.1 Baggrund',
      ': Kilde[1] og 10⁻⁶, x_max, 5ⁿ⁺¹, 20°C, KL™, m^(2*), 2nd',
      ': synligt',
      ': [1] Kommunernes regnskaber',
    ]);
  });

  it('LibreOffice', () => {
    expect(pasted(clipboard.libreOfficeLists)).toEqual([
      'ordered#3: Økonomi',
      '1: a. litra',
      'ordered#7: Valg',
      '1: af formand',
      'h1: 1. Nummereret overskrift',
      ': 10⁶ m³ og H₂O, note¹',
      'ordered#2: to',
      'ordered#1: et',
      ': I. romersk',
      ': II. igen',
    ]);
  });

  it('Pages', () => {
    expect(pasted(clipboard.pages)).toEqual([
      ': <b Referat> fra Året',
      'ordered#2: To',
      'ordered: Tre',
      'bullet: Punkt uden liste',
      ': 1. Ord med tal',
    ]);
  });

  it('Teams', () => {
    expect(pasted(clipboard.teams)).toEqual([
      ': Hej Jonna😀, se <https://www.kl.dk/[a]|b her>',
      'ordered: Et',
      'bullet1: under',
      ': mellem',
      'ordered#2: To',
      ': ☑ klaret',
      ': ☐ åben',
      ': linje 1',
      ': linje 2',
    ]);
  });
});

describe('superscript and subscript', () => {
  it.each([
    ['E=mc<sup>2</sup>', 'E=mc²'],
    ['(a+b)<sup>(n+1)</sup>', '(a+b)⁽ⁿ⁺¹⁾'],
    ['10<sup>1,5</sup>', '10^(1,5)'],
    ['kilde<sup>1, 2</sup>', 'kilde¹, ²'],
    ['kilde<sup>(1)</sup> og<sup>*)</sup>', 'kilde(1) og*)'],
    ['SO<sub>4</sub><sup>2-</sup>', 'SO₄²⁻'],
    ['m<span style="position:relative;top:-3pt;mso-text-raise:3.0pt">3</span>', 'm³'],
    ['<sup>lille<span style="vertical-align:baseline">stor</span></sup>', 'lillestor'],
    ['x<sup>y</sup>', 'x^y'],
  ])('%s', (html, words) => expect(pasted(`<p>${html}</p>`)).toEqual([`: ${words}`]));
});

describe('the cells of a table', () => {
  it('are read like other words: lines, lists, links, nested tables; nothing deleted or hidden', () => {
    expect(pasted(clipboard.richTable)).toEqual([
      [
        '<Tabel 1. Priser>',
        'Ydelse|Pris',
        'Kørsel|12.500 kr.\nekskl. moms',
        "4. at godkende\n5. at drøfte|Se KL's notat (https://www.kl.dk/notat), a@kl.dk\nm²",
        'a, b\n1, 2|',
      ].join(' / '),
    ]);
  });

  it('are found in a spreadsheet of one column too, and in plain cells of several lines', () => {
    const sheet =
      '<google-sheets-html-origin><style>td {}</style><table><tr><td>a</td></tr><tr><td>b</td></tr></table>';
    expect(tableOfClipboard(data(sheet))).toEqual({ rows: [['a'], ['b']] });
    expect(tableOfClipboard(data('', '"to\nlinjer"\t"et ""citat"""\nx\t\n'))).toEqual({
      rows: [
        ['to\nlinjer', 'et "citat"'],
        ['x', ''],
      ],
    });
  });

  it('go into one cell when there is more than a table on the clipboard', () => {
    const html = '<p>Før</p><table><tr><td>a</td><td>b</td></tr></table><p><del>x</del>Efter<br>10<sup>6</sup></p>';
    expect(tableOfClipboard(data(html))).toBeNull();
    expect(cellOfClipboard(data(html))).toBe('Før\na, b\nEfter\n10⁶');
  });

  it('tables that only lay out a mail are read through', () => {
    expect(
      pasted(
        '<table><tr><td> </td><td><table><tr><td><h1>Nyt</h1><p>fra KL</p></td></tr></table></td><td></td></tr></table>',
      ),
    ).toEqual(['h1: Nyt', ': fra KL']);
  });
});

describe('plain text', () => {
  const plain = (text: string) => linesOfPlain(text).map(told);

  it('keeps its numbers', () => {
    expect(plain('3. Økonomi\n4. Valg')).toEqual(['ordered#3: Økonomi', 'ordered: Valg']);
    expect(plain('1. Et\n2. To\n\n3. Tre\n7) Syv')).toEqual([
      'ordered: Et',
      'ordered: To',
      ': ',
      'ordered#3: Tre',
      'ordered#7: Syv',
    ]);
    expect(plain('1.1. Formål\n3. sal til venstre\n2. halvår\n12.500 kr.')).toEqual([
      ': 1.1. Formål',
      ': 3. sal til venstre',
      ': 2. halvår',
      ': 12.500 kr.',
    ]);
  });

  it('keeps its lines without signs of a page', () => {
    const lines = [
      'Kommunerne drøftede økonomien for det kommende budgetår',
      'Regionen fremlagde status på de nye sundhedshuse',
      'Formanden orienterede om mødet med ministeren i maj',
      'Næste møde holdes i Viborg den første torsdag i juni',
    ];
    expect(plain(lines.join('\n'))).toEqual(lines.map((line) => `: ${line}`));
    const points = [
      'Det indstilles til kommunekontaktrådet på mødet i dag,',
      'at KKR Midtjylland godkender udkastet til rammeaftale',
      'at KKR Midtjylland drøfter forslaget til takstaftalen',
    ];
    expect(plain(points.join('\n'))).toEqual(points.map((line) => `: ${line}`));
    expect(pasted(points.join('<br>'))).toEqual(points.map((line) => `: ${line}`));
  });

  it('joins rows that a sentence runs through, and none that are points', () => {
    const mail = [
      'Jeg skriver for at fortælle om det kommende møde i kommunekontaktrådet, hvor vi',
      'skal drøfte økonomien og de nye sundhedsråd, som træder i kraft næste år efter',
      'reformen.',
    ];
    expect(plain(mail.join('\n'))).toEqual([`: ${mail.join(' ')}`]);
    const points = [
      'Det indstilles, at KKR Midtjylland på mødet i december',
      'tiltræder planen for de første tre ruter i regionen',
      'anbefaler kommunerne at følge den i de næste ti år',
    ];
    expect(plain(points.join('\n'))).toEqual(points.map((line) => `: ${line}`));
  });

  it('keeps hyphens that do not break', () => {
    expect(plain('10\u201112 år, 3\u001e4 og rå\u001fdet, ﬁnt')).toEqual([': 10-12 år, 3-4 og rådet, fint']);
  });
});
