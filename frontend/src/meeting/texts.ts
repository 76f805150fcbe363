/** The words of a meeting's texts in the state, and how the frames `text` and `typed` change them. */
import { itemById, itemsOf } from './agenda';
import { changeItem } from './numbering';
import { isBlank, plainOf } from '../richtext/lines';
import { spliced } from '../richtext/splice';
import type { Held, TextFrame, TypedFrame } from './protocol';
import type { Item, ItemTextField, Meeting, TextHandle } from './types';
import type { Op, RichText } from '../richtext/types';

type Place = Pick<TextFrame, 'item' | 'field'>;

/** The versions of all visible texts, to tell what is held. */
export function heldTexts(meeting: Meeting): Held {
  const handles = [...itemsOf(meeting).flatMap(({ texts }) => Object.values(texts)), meeting.remarksText];
  return Object.fromEntries(handles.flatMap((handle) => (handle ? [[handle.id, handle.version]] : [])));
}

/** The version held of one text, null when it is not visible. */
export const heldVersion = (meeting: Meeting, place: Place): number | null => handleOf(meeting, place)?.version ?? null;

/** The meeting with one text as the frame has it. */
export const afterText = (meeting: Meeting, { handle, content, ...place }: TextFrame): Meeting =>
  withText(meeting, place, handle, content);

/** The meeting after splices of one text; unchanged when the frame does not continue what is held. */
export function afterTyped(meeting: Meeting, frame: TypedFrame): Meeting {
  const handle = handleOf(meeting, frame);
  if (!handle || handle.version !== frame.base) return meeting;
  const ops = spliced(contentOf(meeting, frame)?.ops ?? empty, frame.splices);
  if (!ops) return meeting;
  const content: RichText | null = isBlank(ops) ? null : { ops, plain: plainOf(ops) };
  return withText(meeting, frame, { ...handle, version: frame.version }, content);
}

/** A blank text is null in the snapshot, and one line break where splices are counted. */
const empty: Op[] = [{ insert: '\n' }];

function handleOf(meeting: Meeting, { item, field }: Place): TextHandle | null {
  if (item === null || field === 'remarks') return meeting.remarksText;
  return itemById(meeting, item)?.texts[field] ?? null;
}

function contentOf(meeting: Meeting, { item, field }: Place): RichText | null {
  if (item === null || field === 'remarks') return meeting.remarks;
  return itemById(meeting, item)?.[field] ?? null;
}

function withText(meeting: Meeting, place: Place, handle: TextHandle | null, content: RichText | null): Meeting {
  const { item: itemId, field } = place;
  if (itemId === null || field === 'remarks') return { ...meeting, remarks: content, remarksText: handle };
  return changeItem(meeting, itemId, (item) => ({
    ...item,
    [field]: content,
    texts: withHandle(item.texts, field, handle),
  }));
}

function withHandle(texts: Item['texts'], field: ItemTextField, handle: TextHandle | null): Item['texts'] {
  const rest = { ...texts };
  delete rest[field];
  return handle ? { ...rest, [field]: handle } : rest;
}
