/** The words of a paper as blocks to show; pure. */
import type { components } from '../lib/schema';

export type PaperText = components['schemas']['PaperText'];
type Line = PaperText['pages'][number]['lines'][number];

/** Lines that stand together: the rows of a table, or one heading or paragraph. */
export type Block = { rows: string[][] } | { text: string; heading: number };

/** The lines of a page; neighbours with cells are the rows of one table. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const { text, heading } of lines) {
    const last = blocks.at(-1);
    if (heading > 0 || !text.includes('\t')) blocks.push({ text, heading });
    else if (last && 'rows' in last) last.rows.push(text.split('\t'));
    else blocks.push({ rows: [text.split('\t')] });
  }
  return blocks;
}
