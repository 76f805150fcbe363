/** ProseMirror's view of the flat text: a document is a row of lines and tables, never a tree. */
import { Schema, type Attrs, type DOMOutputSpec, type Node } from 'prosemirror-model';
import { t } from './words';
import type { Rows } from '../richtext/lines';
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

/** A table as the reader sees it. */
export function tableDom(node: Node): DOMOutputSpec {
  const [head = [], ...rows] = node.attrs['rows'] as Rows;
  const row = (cells: DOMOutputSpec[]): DOMOutputSpec => ['tr', ...cells];
  const headings = row(head.map((cell) => ['th', { scope: 'col' }, ...cellDom(cell)]));
  const body = rows.map((cells) => row(cells.map((cell) => ['td', ...cellDom(cell)])));
  return ['div', { class: 'table' }, ['table', ['thead', headings], ['tbody', ...body]]];
}

/** The lines of a cell. */
const cellDom = (cell: string): (string | DOMOutputSpec)[] =>
  cell.split('\n').flatMap((line, at): (string | DOMOutputSpec)[] => (at > 0 ? [['br'], line] : [line]));

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
    table: { group: 'block', atom: true, isolating: true, attrs: { rows: {} }, toDOM: tableDom },
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
