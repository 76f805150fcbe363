/** What a copy puts on the clipboard: HTML that other programs understand and our paste reads back exactly. */
import { DOMSerializer, type Fragment, type Node as TextNode, type Slice } from 'prosemirror-model';
import { lineOf } from './delta';
import { isTable } from '../richtext/lines';
import { tabbed } from '../richtext/table';
import { numbersIn } from './numbering';
import { schema } from './schema';

const plainSerializer = DOMSerializer.fromSchema(schema);

/** List lines become real lists; `data-` attributes keep what HTML would lose. */
class ListsSerializer extends DOMSerializer {
  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const result = target ?? document.createDocumentFragment();
    let open: HTMLElement[] = [];
    fragment.forEach((node) => {
      const list = node.attrs['list'] as string | null | undefined;
      if (!list) {
        open = [];
        result.append(plainSerializer.serializeNode(node, options));
        return;
      }
      const depth = Number(node.attrs['indent']) + 1;
      const tag = list === 'ordered' ? 'OL' : 'UL';
      open.length = Math.min(open.length, depth);
      if (open.length === depth && open[depth - 1]?.tagName !== tag) open.length = depth - 1;
      while (open.length < depth) {
        const made = document.createElement(tag);
        (open.at(-1) ?? result).append(made);
        open.push(made);
      }
      open.at(-1)?.append(pointOf(node, options));
    });
    return result;
  }
}

function pointOf(node: TextNode, options?: { document?: Document }): HTMLElement {
  const point = document.createElement('li');
  const line = plainSerializer.serializeNode(node, options) as HTMLElement;
  for (const { name, value } of [...line.attributes]) point.setAttribute(name, value);
  // For other programs; our paste reads `data-start`.
  if (node.attrs['start']) point.setAttribute('value', String(node.attrs['start']));
  point.append(...line.childNodes);
  return point;
}

export const clipboardHtml = new ListsSerializer(plainSerializer.nodes, plainSerializer.marks);

/** Lists get their markers, tables tabs between their cells. */
export function clipboardText(slice: Slice): string {
  const whole = schema.nodes.doc.create(null, slice.content);
  const numbers = numbersIn(whole);
  const rows: string[] = [];
  whole.forEach((node, at) => {
    const line = lineOf(node);
    if (isTable(line)) return void rows.push(...tabbed(line.table));
    const words = line.runs.map((run) => ('text' in run ? run.text : './. ')).join('');
    const { list } = line.attributes;
    const partial = slice.openStart > 0 && whole.childCount === 1;
    if (!list || partial) return void rows.push(words);
    const sign = list === 'ordered' ? `${numbers.get(at) ?? 1}.` : '-';
    rows.push(`${'  '.repeat(line.attributes.indent ?? 0)}${sign} ${words}`);
  });
  return rows.join('\n');
}
