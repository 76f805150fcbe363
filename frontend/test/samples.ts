/** A small meeting for tests. */
import type { Item, Meeting, Procedure } from '../src/meeting/types';
import type { Op, RichText } from '../src/richtext/types';
import type { Random } from './random';

export const meetingId = '00000000-0000-4000-8000-000000000001';

export const words = (plain: string): RichText => ({ ops: [{ insert: `${plain}\n` }], plain });

export function anItem(change: Partial<Item> = {}): Item {
  const handle = (id: string) => ({ id, version: 3 });
  return {
    id: '00000000-0000-4000-8000-000000000002',
    number: '1.1',
    title: 'Godkendelse af referat',
    caseNumber: null,
    caseOfficers: [],
    presenters: [],
    background: null,
    recommendation: words('Det indstilles, at KKR Midtjylland godkender referatet.'),
    casePresentation: null,
    decision: null,
    outcome: null,
    attachments: [],
    status: 'waiting',
    closed: false,
    texts: {
      background: handle('a'),
      recommendation: handle('b'),
      casePresentation: handle('c'),
      decision: handle('text'),
    },
    plan: {
      kind: 'decision',
      minutes: null,
      slot: null,
      guests: [],
      closedReason: null,
      closedWording: null,
      directorsRead: false,
      approves: null,
      treatedBy: null,
    },
    treatment: { points: [], dissents: [], followUps: [], votes: [], procedures: [] },
    stretches: [],
    corrections: [],
    ...change,
  };
}

export const aMeeting = (item = anItem()): Meeting => ({
  id: meetingId,
  kind: 'agenda',
  bodyId: 'kkr-midtjylland',
  body: 'KKR Midtjylland',
  houseStyle: 'KKR',
  start: '2020-02-05T10:00:00',
  end: null,
  place: null,
  attendance: [],
  sections: [
    { number: '1', title: 'Godkendelse af referat', items: [item] },
    { number: '2', title: 'Udpegninger', items: [] },
  ],
  remarks: null,
  remarksText: null,
  status: 'drafting',
  showsDecisions: false,
  startedAt: null,
  endedAt: null,
  link: null,
  deadlines: { material: null, agenda: null, comments: null, remarks: null },
  seats: 0,
  nextItems: [],
  speakers: [],
  editions: [],
  memberRemarks: [],
  approvals: [],
  revising: false,
  viewer: { follows: true, closed: true, comments: true, runs: true, writes: true },
  version: 7,
});

/** Any ops, also such as no editor writes. */
export function randomOps(chance: Random): Op[] {
  const random = () => chance.next();
  const pick = <T>(from: readonly T[]): T => chance.pick(from);
  const marks = () => ({
    ...(random() < 0.3 && { bold: true }),
    ...(random() < 0.3 && { italic: true }),
    ...(random() < 0.2 && { underline: true }),
    ...(random() < 0.2 && { link: pick(['https://kl.dk/', 'mailto:a@b.dk', 'javascript:1']) }),
  });
  const line = () => ({
    ...(random() < 0.2 && { header: pick([1, 2, 3]) }),
    ...(random() < 0.4 && { list: pick(['bullet', 'ordered']) }),
    ...(random() < 0.3 && { indent: pick([1, 2, 8, 12]) }),
    ...(random() < 0.1 && { quote: true }),
    ...(random() < 0.15 && { start: pick([1, 3, 12, 0, 10_000]) }),
  });
  return Array.from({ length: Math.floor(random() * 14) }, (): Op => {
    const choice = random();
    if (choice < 0.45) return { insert: pick(['ja', ' ', 'æøå', '🙂', 'a\nb', 'x  y', '\t']), attributes: marks() };
    if (choice < 0.8) return { insert: pick(['\n', '\n', '\n\n']), attributes: line() };
    if (choice < 0.9) return { insert: { attachmentMark: true }, attributes: marks() };
    return {
      insert: {
        table: {
          rows: [
            [pick(['a', '']), 'b'],
            ['1', '2'],
          ],
        },
      },
    };
  });
}

/** A written procedure that nobody has answered yet. */
export const aProcedure = (change: Partial<Procedure> = {}): Procedure => ({
  id: 'p',
  question: 'Skal vi?',
  deadline: '2099-01-01T10:00:00Z',
  closed: false,
  answers: [],
  batch: null,
  bySilence: false,
  earlier: [],
  remindedAt: null,
  closedAt: null,
  silent: 0,
  ...change,
});
