/** A small meeting for tests. */
import type { Item, Meeting, RichText } from '../src/protocol';

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
    openedAt: null,
    doneAt: null,
    texts: {
      background: handle('a'),
      recommendation: handle('b'),
      casePresentation: handle('c'),
      decision: handle('text'),
    },
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
  viewer: { follows: true, runs: true, writes: true },
  version: 7,
});
