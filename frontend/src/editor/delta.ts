/** Exact conversion between stored ops and the editor's document; both ways give the normal form of lines.ts. */
import type { Mark, Node } from 'prosemirror-model';
import type { Op } from '../richtext/types';
import { toLines, toOps, type Line, type Marks, type Run } from '../richtext/lines';
import { schema } from './schema';

/** The document of a text. */
export function toDocument(ops: readonly Op[]): Node {
  return schema.node('doc', null, toLines(ops).map(nodeOf));
}

/** The text of a document, normalised. */
export function fromDocument(document: Node): Op[] {
  const lines: Line[] = [];
  document.forEach((node) => lines.push(lineOf(node)));
  return toOps(lines);
}

/** The block nodes of lines, for a document. */
export const nodesOf = (lines: readonly Line[]): Node[] => lines.map(nodeOf);

/** The block of one line. */
export function nodeOf(line: Line): Node {
  if ('table' in line) return schema.node('table', { table: line.table });
  const { header = null, list = null, indent = 0, quote = false, start = null } = line.attributes;
  return schema.node('line', { header, list, indent, quote, start }, line.runs.map(inlineOf));
}

function inlineOf(run: Run): Node {
  const marks = marksOf(run.marks);
  return 'text' in run ? schema.text(run.text, marks) : schema.node('attachmentMark', null, undefined, marks);
}

function marksOf({ bold, italic, underline, link }: Marks): Mark[] {
  return [
    ...(link ? [schema.mark('link', { href: link })] : []),
    ...(bold ? [schema.mark('bold')] : []),
    ...(italic ? [schema.mark('italic')] : []),
    ...(underline ? [schema.mark('underline')] : []),
  ];
}

/** The line of one block. */
export function lineOf(node: Node): Line {
  if (node.type.name === 'table') return { table: node.attrs['table'] };
  const { header, list, indent, quote, start } = node.attrs;
  const runs: Run[] = [];
  node.forEach((child) => {
    const marks = marksFrom(child.marks);
    runs.push(child.isText ? { text: child.text ?? '', marks } : { attachmentMark: true, marks });
  });
  return { attributes: { header, list, indent, quote, start }, runs };
}

function marksFrom(marks: readonly Mark[]): Marks {
  const found: Marks = {};
  for (const { type, attrs } of marks) {
    if (type.name === 'link') found.link = attrs['href'];
    else found[type.name as 'bold' | 'italic' | 'underline'] = true;
  }
  return found;
}
