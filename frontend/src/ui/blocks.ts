/** A text as the blocks a page is made of: the flat list lines become nested lists. */
import { isTable, type Line, type Run, type TableLine } from '../editor/lines';

export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  points: { runs: Run[]; lists: ListBlock[] }[];
}

export type Block =
  | { kind: 'paragraph'; runs: Run[]; indent: number }
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'table'; line: TableLine }
  | ListBlock;

/** The blocks of lines. Empty lines are left out: the style sheet keeps the distance. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let open: ListBlock[] = [];
  for (const line of lines) {
    if (isTable(line)) {
      open = [];
      blocks.push({ kind: 'table', line });
      continue;
    }
    const { attributes, runs } = line;
    const { header, list, indent = 0, quote } = attributes;
    if (list) {
      addPoint(blocks, open, indent, list === 'ordered', runs);
      continue;
    }
    open = [];
    if (runs.length === 0) continue;
    if (header) blocks.push({ kind: 'heading', level: header, runs });
    else if (quote) blocks.push({ kind: 'quote', runs });
    else blocks.push({ kind: 'paragraph', runs, indent });
  }
  return blocks;
}

/** `open` holds the lists that can still grow, one a level; a level nobody opened is not skipped. */
function addPoint(blocks: Block[], open: ListBlock[], indent: number, ordered: boolean, runs: Run[]): void {
  const level = Math.min(indent, open.length);
  open.length = Math.min(open.length, level + 1);
  let list = open[level];
  if (!list || list.ordered !== ordered) {
    list = { kind: 'list', ordered, points: [] };
    const above = level > 0 ? open[level - 1]?.points.at(-1) : undefined;
    if (above) above.lists.push(list);
    else blocks.push(list);
    open[level] = list;
  }
  list.points.push({ runs, lists: [] });
}
