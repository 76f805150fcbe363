/** What a highlight shows in an item as it is now. Pure. */
import type { Item } from '../../../meeting/types';
import { wordsOf, type Selector } from './passage';

/** Of a text: its words as they are now. Of a paper: the paper, and whether its file is the one that was read. */
export type Shown =
  | { kind: 'words'; words: string }
  | { kind: 'changed' }
  | { kind: 'page'; paper: string; title: string; page: number; isNow: boolean }
  | { kind: 'gone' };

export function shownOf(item: Item, at: Selector): Shown {
  if (at.field) {
    const words = wordsOf(item[at.field]?.ops ?? [], at);
    return words === null ? { kind: 'changed' } : { kind: 'words', words };
  }
  const paper = item.attachments.find(({ id, version }) => id === at.paper && version > 0);
  if (!paper || at.page === null) return { kind: 'gone' };
  const { id, title, version } = paper;
  return { kind: 'page', paper: id, title, page: at.page, isNow: version === at.file };
}

/** In the order of the item: its texts from the first word on, then its papers page by page. */
export function inOrder<One extends { at: Selector }>(all: readonly One[], item: Item): One[] {
  const fields = ['decision', 'recommendation', 'background', 'casePresentation'];
  const papers = item.attachments.map(({ id }) => id);
  const rank = ({ at }: One) =>
    at.field ? fields.indexOf(at.field) : fields.length + 1 + papers.indexOf(at.paper ?? '');
  return [...all].sort(
    (one, other) =>
      rank(one) - rank(other) || (one.at.page ?? 0) - (other.at.page ?? 0) || one.at.start - other.at.start,
  );
}
