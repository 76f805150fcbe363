/** A text as the blocks of a page: the flat list lines become nested lists. */
import { isTable, type Line, type Run, type TableLine } from './lines';
import { numbersOf } from './list-numbers';

export interface Point {
  runs: Run[];
  /** Null for a bullet. */
  number: number | null;
  /** What belongs to the point: lists below it, and its further paragraphs. */
  inner: (ListBlock | { kind: 'paragraph'; runs: Run[]; indent: number })[];
}

export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  points: Point[];
}

export type Block =
  | { kind: 'paragraph'; runs: Run[]; indent: number }
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'table'; line: TableLine }
  | ListBlock;

/** A list that can still grow, with its indent. */
interface Open {
  indent: number;
  list: ListBlock;
}

/** The blocks of lines. Empty lines are left out: the style sheet keeps the distance. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const numbers = numbersOf(lines);
  let open: Open[] = [];
  lines.forEach((line, at) => {
    if (isTable(line)) {
      open = [];
      blocks.push({ kind: 'table', line });
      return;
    }
    const { attributes, runs } = line;
    const { header, list, indent = 0, quote } = attributes;
    const innermost = pointAbove(open, indent);
    if (list) addPoint(blocks, open, indent, { runs, number: numbers[at] ?? null, inner: [] });
    else if (indent > 0 && !header && !quote && runs.length > 0 && innermost)
      innermost.inner.push({ kind: 'paragraph', runs, indent: 0 });
    else {
      open = [];
      if (runs.length === 0) return;
      if (header) blocks.push({ kind: 'heading', level: header, runs });
      else if (quote) blocks.push({ kind: 'quote', runs });
      else blocks.push({ kind: 'paragraph', runs, indent });
    }
  });
  return blocks;
}

/** The point that an indented paragraph continues; closes the lists within it, as `ListMarkup` does in the PDF. */
function pointAbove(open: Open[], indent: number): Point | undefined {
  if (indent > 0) while (open.length > 1 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
  return open.at(-1)?.list.points.at(-1);
}

/** `open` holds the lists that can still grow; a depth that skips a step nests one step only. */
function addPoint(blocks: Block[], open: Open[], indent: number, point: Point): void {
  const ordered = point.number !== null;
  while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
  if (open.at(-1)?.indent === indent && open.at(-1)?.list.ordered !== ordered) open.pop();
  let list = open.at(-1)?.indent === indent ? open.at(-1)?.list : undefined;
  if (!list) {
    list = { kind: 'list', ordered, points: [] };
    (open.at(-1)?.list.points.at(-1)?.inner ?? blocks).push(list);
    open.push({ indent, list });
  }
  list.points.push(point);
}
