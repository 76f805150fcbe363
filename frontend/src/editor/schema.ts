/** ProseMirror's view of the flat text: a document is a row of lines and tables, never a tree. */
import { Schema, type Attrs, type DOMOutputSpec, type Node } from 'prosemirror-model';
import { t } from '../i18n';
import type { Rows } from './lines';
import { safeLink } from './links';

function lineDom({ attrs }: { attrs: Attrs }): DOMOutputSpec {
  const tag = attrs['header'] ? `h${Number(attrs['header']) + 2}` : 'p';
  const data: Record<string, string> = {};
  if (attrs['list']) data['data-list'] = attrs['list'];
  if (attrs['indent']) data['data-indent'] = String(attrs['indent']);
  if (attrs['quote']) data['data-quote'] = 'true';
  return [tag, data, 0];
}

function tableDom(node: Node): DOMOutputSpec {
  const rows = node.attrs['rows'] as Rows;
  const row = (cells: string[], tag: string): DOMOutputSpec => [
    'tr',
    ...cells.map((cell) => [tag, cell] as DOMOutputSpec),
  ];
  const body = rows.map((cells, index) => row(cells, index === 0 ? 'th' : 'td'));
  return ['div', { class: 'table', title: t.editor.table }, ['table', ['tbody', ...body]]];
}

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    line: {
      group: 'block',
      content: 'inline*',
      attrs: { header: { default: null }, list: { default: null }, indent: { default: 0 }, quote: { default: false } },
      toDOM: lineDom,
    },
    table: { group: 'block', atom: true, attrs: { rows: {} }, toDOM: tableDom },
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
