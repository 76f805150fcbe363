// @vitest-environment jsdom
import { Fragment, Slice } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { clipboardHtml, clipboardText } from '../src/editor/copy';
import { nodesOf, toDocument } from '../src/editor/delta';
import { normalise, toOps, type Line } from '../src/richtext/lines';
import { linesOfPlain, pastedOf } from '../src/editor/paste';
import { tableOfClipboard } from '../src/editor/paste';
import type { Op } from '../src/richtext/types';
import * as clipboard from './clipboard';
import { Random, seed } from './random';
import { randomOps } from './samples';
import { told } from './told';

const parse = (html: string) => pastedOf(new DOMParser().parseFromString(html, 'text/html'));

const pasted = (html: string) => parse(html).lines.map(told);

describe('a paste', () => {
  it('from Word: headings, nested lists, tables and marks; no comments, deletions or distance', () => {
    expect(pasted(clipboard.word)).toEqual([
      'h1: Sagsfremstilling',
      'h2: 1.1 Baggrund',
      ': KKR <b skal> <i drøfte> <u forslaget>, se <https://www.kl.dk/ KL>.',
      'bullet: Første punkt',
      'bullet1: Underpunkt',
      'ordered: Nummer',
      ': Det nye ord her',
      'Kommune|2025 / Skive|1.200',
    ]);
  });

  it('from Outlook: links lead where they say', () => {
    expect(pasted(clipboard.outlook)).toEqual([
      ': Kære alle',
      ': Se <https://www.kl.dk/sag sagen>',
      'bullet: Et',
      'bullet1: To',
    ]);
  });

  it('from Outlook on the web', () => {
    expect(pasted(clipboard.outlookWeb)).toEqual([
      ': <b Vigtigt:> mødet flyttes',
      'ordered: Punkt et',
      'bullet1: Under',
      'ordered: Punkt to',
      ': Med venlig hilsen',
    ]);
  });

  it('from LibreOffice', () => {
    expect(pasted(clipboard.libreOffice)).toEqual([
      'h1: Indstilling',
      ': Det indstilles, <b at>',
      'bullet: godkende',
      'bullet1: straks',
      'A|B / begge|',
      ': tilbage',
    ]);
  });

  it('from a PDF: rows of the page become paragraphs and lists again', () => {
    expect(pasted(clipboard.pdfHtml)).toEqual([
      ': KKR Midtjylland drøftede rammeaftalen for det specialiserede socialområde og tiltrådte indstillingen uden bemærkninger.',
    ]);
    expect(linesOfPlain(clipboard.pdfPlain).map(told)).toEqual([
      ': Det indstilles, at KKR Midtjylland godkender udkast til rammeaftale og drøfter forslag til takstaftale for perioden 2023 til 2026, sådan som det er beskrevet i bilaget.',
      ': Kommunerne er by- og landkommuner med hver deres grundlag for samarbejde.',
      'bullet: Taksterne kan ikke stige i perioden, heller ikke når der er særlige forhold',
      'bullet: Taksterne reduceres',
      'bullet: Sidste punkt',
      'ordered: Først',
      ': 3. februar mødes parterne igen for at drøfte det, der mangler.',
    ]);
  });

  it('plain rows that are not broken by a page stay rows', () => {
    expect(linesOfPlain('Kære alle\nvi ses i morgen\n\nHilsen\nAnne').map(told)).toEqual([
      ': Kære alle',
      ': vi ses i morgen',
      ': ',
      ': Hilsen',
      ': Anne',
    ]);
  });

  it('unsafe addresses go, and joiners of emoji stay', () => {
    expect(pasted('<p><a href="javascript:alert(1)">x</a> 👩\u200d👧\u00ad</p>')).toEqual([': x 👩\u200d👧']);
  });

  it('a table keeps its spans, its headings, its caption and what is marked', () => {
    const excel = `<table><caption>Tabel 1</caption><tr><td rowspan=2>Skole</td><td colspan=2>Optag</td></tr>
      <tr><td>2021</td><td>2022</td></tr><tr><th>Østby</th><td><b>130 (6)</b></td><td><a href="https://kl.dk/x">12</a></td></tr>
      <tr><th>Åmose</th><td><u>7</u></td><td><i>8</i></td></tr></table>`;
    const [line] = parse(excel).lines;
    expect(line).toEqual({
      table: {
        v: 3,
        caption: 'Tabel 1',
        headRows: 2,
        headColumns: 1,
        columns: [{ kind: 'text' }, { kind: 'valueChange' }, { kind: 'number' }],
        rows: [
          [
            { t: 'Skole', rows: 2 },
            { t: 'Optag', cols: 2 },
          ],
          ['2021', '2022'],
          ['Østby', { t: '130 (6)', b: true }, { t: '12', link: 'https://kl.dk/x' }],
          ['Åmose', { t: '7', u: true }, { t: '8', i: true }],
        ],
        notes: [],
        source: null,
        total: null,
        from: null,
      },
    });
  });

  it('a table that claims to be huge costs no more than it holds', () => {
    const wide = '<td colspan=1000000 rowspan=1000000>x</td>'.repeat(60);
    const { lines } = parse(`<table>${`<tr>${wide}</tr>`.repeat(90)}</table>`);
    expect(lines).toHaveLength(1);
    const forged = JSON.stringify({ v: 2, columns: [], rows: [[{ t: 'x', cols: 1e9, rows: 1e9 }], ['y']] });
    const own = parse(`<div data-pm-slice="0 0 []"><table data-table='${forged}'><tr><td>x</td></tr></table></div>`);
    expect(told(own.lines[0]!)).toContain('x');
  });

  it('cells come from HTML and from tabs', () => {
    const data = (html: string, plain: string) => ({
      getData: (kind: string) => (kind === 'text/html' ? html : plain),
    });
    expect(tableOfClipboard(data('', 'a\tb\r\n1\t2\r\n'))).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    expect(tableOfClipboard(data('<table><tr><td>a</td><td>b</td></tr></table>', ''))).toEqual({ rows: [['a', 'b']] });
    expect(tableOfClipboard(data('', 'ord'))).toBeNull();
  });
});

describe('a copy', () => {
  it('comes back exactly', () => {
    for (let round = 0; round < 200; round++) {
      const ops = normalise(randomOps(new Random(seed + round)));
      const html = document.createElement('div');
      html.append(clipboardHtml.serializeFragment(toDocument(ops).content));
      html.firstElementChild?.setAttribute('data-pm-slice', '0 0 []');
      expect(toOps(parse(html.innerHTML).lines), `SEED=${seed}, round ${round}`).toEqual(withSafeLinks(ops));
    }
  });

  it('as plain text has the markers of its lists', () => {
    const lines: Line[] = [
      { attributes: { list: 'ordered' }, runs: [{ text: 'et', marks: {} }] },
      { attributes: { list: 'bullet', indent: 1 }, runs: [{ text: 'under', marks: {} }] },
      { attributes: { list: 'ordered' }, runs: [{ text: 'to', marks: {} }] },
    ];
    const text = clipboardText(new Slice(Fragment.from(nodesOf(lines)), 0, 0));
    expect(text).toBe('1. et\n  - under\n2. to');
    expect(toOps(linesOfPlain(text))).toEqual(toOps(lines));
  });
});

/** A link nobody may be led to is not copied. */
const withSafeLinks = (ops: Op[]): Op[] =>
  normalise(
    ops.map(({ insert, attributes }) => {
      const { link, ...rest } = attributes ?? {};
      const safe = typeof link === 'string' && !link.startsWith('javascript');
      return { insert, attributes: { ...rest, ...(safe && { link }) } };
    }),
  );
