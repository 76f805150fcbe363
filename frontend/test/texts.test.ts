/** The stream of words: whole texts, splices, and what is a gap. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spliced } from '../src/richtext/splice';
import { parseFrame, type TextFrame, type TypedFrame } from '../src/meeting/protocol';
import type { Item, Meeting } from '../src/meeting/types';
import type { Op, Splice } from '../src/richtext/types';
import { initialState, isGap, reduce, reduceMeeting } from '../src/meeting/state';
import { heldTexts } from '../src/meeting/texts';
import { anItem, aMeeting, meetingId, words } from './samples';

const place = { meeting: meetingId, item: anItem().id, field: 'decision' } as const;
const typed = (change: Partial<TypedFrame>): TypedFrame => ({
  ...{ type: 'typed', ...place, base: 3, version: 4, splices: [] },
  ...change,
});
const splice = (at: number, removed: number, insert?: string): Splice => ({
  at,
  removed,
  inserted: insert === undefined ? [] : [{ insert }],
});
const whole = (change: Partial<TextFrame>): TextFrame => ({
  ...{ type: 'text', ...place, handle: { id: 'text', version: 9 }, content: words('Ny.') },
  ...change,
});
const item = (meeting: Meeting | null) => meeting?.sections[0]?.items[0] as Item;
const meeting = aMeeting(anItem({ decision: words('Godkendt') }));

describe('a splice', () => {
  it.each<[string, Op[], [number, number, Op[]], Op[]]>([
    ['adds words in the middle', [{ insert: 'ab\n' }], [1, 0, [{ insert: 'X' }]], [{ insert: 'aXb\n' }]],
    ['takes words away', [{ insert: 'abc\n' }], [0, 2, []], [{ insert: 'c\n' }]],
    ['counts UTF-16 units', [{ insert: '🙂x\n' }], [2, 1, [{ insert: 'y' }]], [{ insert: '🙂y\n' }]],
    [
      'counts an embed as one',
      [{ insert: { attachmentMark: true } }, { insert: ' x\n' }],
      [0, 1, [{ insert: 'y' }]],
      [{ insert: 'y x\n' }],
    ],
    [
      'joins only runs that are alike',
      [{ insert: 'a', attributes: { bold: true } }, { insert: '\n' }],
      [
        1,
        0,
        [
          { insert: 'b', attributes: { bold: true } },
          { insert: 'c', attributes: { italic: true } },
        ],
      ],
      [{ insert: 'ab', attributes: { bold: true } }, { insert: 'c', attributes: { italic: true } }, { insert: '\n' }],
    ],
    [
      'gives a line another attribute',
      [{ insert: 'a\nb\n' }],
      [1, 1, [{ insert: '\n', attributes: { list: 'bullet' } }]],
      [{ insert: 'a' }, { insert: '\n', attributes: { list: 'bullet' } }, { insert: 'b\n' }],
    ],
  ])('%s', (_, before, [at, removed, inserted], after) => {
    expect(spliced(before, [{ at, removed, inserted }])).toEqual(after);
  });

  it('that reaches beyond the text belongs to another text', () => {
    expect(spliced([{ insert: 'a\n' }], [splice(1, 5)])).toBeNull();
  });

  it('counts in the old text, however many there are', () => {
    expect(spliced([{ insert: 'abcd\n' }], [splice(0, 1), splice(2, 0, 'X'), splice(4, 0, 'Y')])).toEqual([
      { insert: 'bXcdY\n' },
    ]);
  });

  it('that crosses another belongs to another text', () => {
    expect(spliced([{ insert: 'abcd\n' }], [splice(2, 1), splice(1, 1)])).toBeNull();
  });
});

describe('words that are typed', () => {
  it('continue the version held', () => {
    const after = reduceMeeting(meeting, typed({ splices: [splice(8, 0, ' med glæde')] }));
    expect(item(after).decision).toEqual(words('Godkendt med glæde'));
    expect(item(after).texts.decision).toEqual({ id: 'text', version: 4 });
    expect(after?.version, 'words do not move the version of the meeting').toBe(meeting.version);
  });

  it('begin in an empty text, and an emptied text becomes null', () => {
    const begun = reduceMeeting(aMeeting(), typed({ splices: [splice(0, 0, 'A')] }));
    expect(item(begun).decision).toEqual(words('A'));
    const emptied = reduceMeeting(begun, typed({ base: 4, version: 5, splices: [splice(0, 1)] }));
    expect(item(emptied).decision).toBeNull();
  });

  it('are ignored when they are known already', () => {
    const known = typed({ base: 1, version: 3, splices: [splice(0, 0, 'X')] });
    expect(isGap({ ...initialState, meeting }, known)).toBe(false);
    expect(reduce({ ...initialState, meeting }, known).meeting).toBe(meeting);
  });

  it('are a gap when some before them are missing, and change nothing', () => {
    const later = typed({ base: 4, version: 5, splices: [splice(0, 0, 'X')] });
    expect(isGap({ ...initialState, meeting }, later)).toBe(true);
    expect(reduce({ ...initialState, meeting }, later).meeting).toBe(meeting);
  });

  it('are a gap when the text is not visible', () => {
    const { decision: _, ...texts } = anItem().texts;
    expect(isGap({ ...initialState, meeting: aMeeting(anItem({ texts })) }, typed({}))).toBe(true);
  });
});

describe('a whole text', () => {
  it('replaces what was held, also of an equal version', () => {
    expect(item(reduceMeeting(meeting, whole({})))).toMatchObject({
      decision: words('Ny.'),
      texts: { decision: { id: 'text', version: 9 }, background: anItem().texts.background },
    });
  });

  it('is hidden by a null handle', () => {
    const hidden = item(reduceMeeting(meeting, whole({ handle: null, content: null })));
    expect(hidden.decision).toBeNull();
    expect(hidden.texts).not.toHaveProperty('decision');
  });

  it('of the remarks belongs to the meeting', () => {
    const handle = { id: 'r', version: 1 };
    const after = reduceMeeting(meeting, whole({ item: null, field: 'remarks', handle }));
    expect(after).toMatchObject({ remarks: words('Ny.'), remarksText: handle });
    expect(heldTexts(after as Meeting)).toEqual({ a: 3, b: 3, c: 3, text: 3, r: 1 });
  });
});

interface Example {
  before: Op[];
  frame: TypedFrame;
  after: Op[];
}

const folder = fileURLToPath(new URL('../../backend/src/test/resources/frames/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('examples of frames', () => {
  it.each(files)('%s gives the words the server has', (file) => {
    const { before, frame, after } = JSON.parse(readFileSync(folder + file, 'utf8')) as Example;
    expect(parseFrame(JSON.stringify(frame)), 'the frame is one we know').toEqual(frame);
    expect(spliced(before, frame.splices)).toEqual(after);
  });
});
