/** ProseMirror's view of the flat text: a document is a row of lines and tables, never a tree. */
import { Schema, type Attrs, type DOMOutputSpec, type Node } from 'prosemirror-model';
import { t } from './words';
import { shown, type Placed, type StoredTable } from '../richtext/table';
import { safeLink } from '../richtext/links';

function lineDom({ attrs }: { attrs: Attrs }): DOMOutputSpec {
  const tag = attrs['header'] ? `h${Number(attrs['header']) + 2}` : 'p';
  const data: Record<string, string> = {};
  if (attrs['header']) data['data-header'] = String(attrs['header']);
  if (attrs['list']) data['data-list'] = attrs['list'];
  if (attrs['indent']) data['data-indent'] = String(attrs['indent']);
  if (attrs['quote']) data['data-quote'] = 'true';
  if (attrs['start']) data['data-start'] = String(attrs['start']);
  return [tag, data, 0];
}

/** A table as the reader sees it, and as it is copied: other programs read its elements, we its stored form. */
export function tableDom(node: Node): DOMOutputSpec {
  const table = node.attrs['table'] as StoredTable;
  const { caption, headRows, rows, sums, notes, source, saysSource } = shown(table);
  const row = (cells: readonly Placed[], at: number): DOMOutputSpec => [
    'tr',
    sums.has(at) ? { class: 'total' } : {},
    ...cells.map(cellDom),
  ];
  const body = rows.slice(headRows).map((cells, at) => row(cells, at + headRows));
  const head = rows.slice(0, headRows).map(row);
  const below = [
    ...notes.map(({ mark, text }) => `${mark} ${text}`),
    ...(source ? [saysSource ? source : t.meeting.source(source)] : []),
  ];
  return [
    'div',
    { class: 'table' },
    [
      'table',
      { 'data-table': JSON.stringify(table) },
      ...(caption ? [['caption', caption] as const] : []),
      ...(head.length > 0 ? [['thead', ...head] as const] : []),
      ['tbody', ...body],
    ],
    ...below.map((line): DOMOutputSpec => ['p', { class: 'note' }, line]),
  ];
}

function cellDom({ t: words, b, i, u, link, scope, cols, rows, kind }: Placed): DOMOutputSpec {
  const looks = scope === 'colgroup' ? 'group' : kind === 'text' ? null : 'number';
  const attributes = {
    ...(scope && { scope }),
    ...(cols > 1 && { colspan: cols }),
    ...(rows > 1 && { rowspan: rows }),
    ...(looks && { class: looks }),
  };
  // The lines of a cell.
  let inner: (string | DOMOutputSpec)[] = words
    .split('\n')
    .flatMap((line, at): (string | DOMOutputSpec)[] => (at > 0 ? [['br'], line] : [line]));
  const address = safeLink(link);
  if (u) inner = [['u', ...inner]];
  if (i) inner = [['em', ...inner]];
  if (b) inner = [['strong', ...inner]];
  if (address) inner = [['a', { href: address, rel: 'noopener' }, ...inner]];
  return [scope ? 'th' : 'td', attributes, ...inner];
}

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    line: {
      group: 'block',
      content: 'inline*',
      selectable: false,
      attrs: {
        header: { default: null },
        list: { default: null },
        indent: { default: 0 },
        quote: { default: false },
        start: { default: null },
      },
      toDOM: lineDom,
    },
    table: { group: 'block', atom: true, isolating: true, attrs: { table: {} }, toDOM: tableDom },
    text: { group: 'inline' },
    attachmentMark: {
      group: 'inline',
      inline: true,
      atom: true,
      toDOM: () => ['span', { class: 'attachment-mark', role: 'img', 'aria-label': t.meeting.attachmentMark }, './.'],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: (mark) => ['a', { href: safeLink(mark.attrs['href']) ?? '', rel: 'noopener' }, 0],
    },
    bold: { toDOM: () => ['strong', 0] },
    italic: { toDOM: () => ['em', 0] },
    underline: { toDOM: () => ['u', 0] },
  },
});
