/** The facts of a meeting: the parts of each, and its effect on a meeting. Mirrors the back end's `Event` records. */
import { count, flag, list, meeting, nullable, object, text, type Check } from './checks';
import type {
  Approval,
  Attachment,
  Attendance,
  Correction,
  Deadlines,
  Dissent,
  Edition,
  FollowUp,
  Item,
  Meeting,
  MeetingStatus,
  MemberRemark,
  NextItem,
  Outcome,
  Plan,
  Point,
  Procedure,
  Speaker,
  Treatment,
  Vote,
} from './types';
import { changeItem, insertItem, removeItem } from './numbering';

/** A fact of a meeting; its `type` is the name of the Java record. */
export type MeetingEvent =
  | { type: 'MeetingCreated'; meeting: Meeting }
  | { type: 'MeetingDescribed'; start: string; end: string | null; place: string | null; link: string | null }
  | { type: 'DeadlinesSet'; deadlines: Deadlines }
  | { type: 'DraftingBegun' }
  | { type: 'CommentingBegun'; deadline: string }
  | { type: 'DraftTakenBack'; status: MeetingStatus }
  | { type: 'AgendaPublished'; edition: Edition | null }
  | { type: 'RevisionBegun' }
  | { type: 'AgendaRevised'; edition: Edition }
  | { type: 'MeetingStarted'; seats: number }
  | { type: 'MeetingEnded' }
  | { type: 'MinutesSent'; edition: Edition | null; remarksUntil: string | null }
  | { type: 'MinutesApproved' }
  | { type: 'MeetingCancelled' }
  | { type: 'DecisionsShown'; shown: boolean }
  | { type: 'ItemAdded'; section: number; position: number; item: Item }
  | { type: 'ItemMoved'; itemId: string; section: number; position: number }
  | { type: 'ItemRemoved'; itemId: string }
  | {
      type: 'ItemDescribed';
      itemId: string;
      title: string;
      caseNumber: string | null;
      caseOfficers: string[];
      presenters: string[];
      plan: Plan;
    }
  | { type: 'ItemClosedSet'; itemId: string; closed: boolean; reason: string | null; wording: string | null }
  | { type: 'TreatedByClosed'; itemId: string; byItemId: string }
  | { type: 'AttachmentsSet'; itemId: string; attachments: Attachment[] }
  | { type: 'ItemOpened'; itemId: string; takenBack?: boolean }
  | { type: 'ItemDone'; itemId: string; outcome: Outcome }
  | { type: 'ItemReopened'; itemId: string }
  | { type: 'AttendanceSet'; line: Attendance }
  | { type: 'AttendanceRemoved'; lineId: string }
  | { type: 'SpeakersSet'; speakers: Speaker[] }
  | { type: 'PointsDecided'; itemId: string; points: Point[] }
  | { type: 'DissentsSet'; itemId: string; dissents: Dissent[] }
  | { type: 'FollowUpsSet'; itemId: string; followUps: FollowUp[] }
  | { type: 'VoteSet'; itemId: string; vote: Vote | null }
  | { type: 'VoteWithdrawn'; itemId: string; voteId: string }
  | { type: 'ProcedureSet'; itemId: string; procedure: Procedure | null }
  | { type: 'ProcedureWithdrawn'; itemId: string; procedureId: string }
  | { type: 'DecisionCorrected'; itemId: string; correction: Correction }
  | { type: 'NextItemsSet'; nextItems: NextItem[] }
  | { type: 'MemberRemarkSet'; remark: MemberRemark }
  | { type: 'ApprovalSet'; approval: Approval };

export const eventFields: { [Type in MeetingEvent['type']]: Record<string, Check> } = {
  MeetingCreated: { meeting },
  MeetingDescribed: { start: text, end: nullable(text), place: nullable(text), link: nullable(text) },
  DeadlinesSet: { deadlines: object },
  DraftingBegun: {},
  CommentingBegun: { deadline: text },
  DraftTakenBack: { status: text },
  AgendaPublished: { edition: nullable(object) },
  RevisionBegun: {},
  AgendaRevised: { edition: object },
  MeetingStarted: { seats: count },
  MeetingEnded: {},
  MinutesSent: { edition: nullable(object), remarksUntil: nullable(text) },
  MinutesApproved: {},
  MeetingCancelled: {},
  DecisionsShown: { shown: flag },
  ItemAdded: { section: count, position: count, item: object },
  ItemMoved: { itemId: text, section: count, position: count },
  ItemRemoved: { itemId: text },
  ItemDescribed: { itemId: text, title: text, caseOfficers: list, presenters: list, plan: object },
  ItemClosedSet: { itemId: text, closed: flag, reason: nullable(text), wording: nullable(text) },
  TreatedByClosed: { itemId: text, byItemId: text },
  AttachmentsSet: { itemId: text, attachments: list },
  ItemOpened: { itemId: text },
  ItemDone: { itemId: text, outcome: text },
  ItemReopened: { itemId: text },
  AttendanceSet: { line: object },
  AttendanceRemoved: { lineId: text },
  SpeakersSet: { speakers: list },
  PointsDecided: { itemId: text, points: list },
  DissentsSet: { itemId: text, dissents: list },
  FollowUpsSet: { itemId: text, followUps: list },
  VoteSet: { itemId: text, vote: nullable(object) },
  VoteWithdrawn: { itemId: text, voteId: text },
  ProcedureSet: { itemId: text, procedure: nullable(object) },
  ProcedureWithdrawn: { itemId: text, procedureId: text },
  DecisionCorrected: { itemId: text, correction: object },
  NextItemsSet: { nextItems: list },
  MemberRemarkSet: { remark: object },
  ApprovalSet: { approval: object },
};

/** The meeting after an event. Events never change words; those have separate frames. */
export function apply(meeting: Meeting, event: MeetingEvent, moment: { at: string; by?: string }): Meeting {
  const change = (itemId: string, how: (item: Item) => Partial<Item>) =>
    changeItem(meeting, itemId, (item) => ({ ...item, ...how(item) }));
  const treat = (itemId: string, what: Partial<Treatment> | ((treatment: Treatment) => Partial<Treatment>)) =>
    change(itemId, ({ treatment }) => ({
      treatment: { ...treatment, ...(typeof what === 'function' ? what(treatment) : what) },
    }));
  switch (event.type) {
    case 'MeetingCreated':
      return event.meeting;
    case 'MeetingDescribed': {
      const { start, end, place, link } = event;
      return { ...meeting, start, end, place, link };
    }
    case 'DeadlinesSet':
      return { ...meeting, deadlines: event.deadlines };
    case 'DraftingBegun':
      return at(meeting, 'drafting');
    case 'CommentingBegun':
      return { ...at(meeting, 'commenting'), deadlines: { ...meeting.deadlines, comments: event.deadline } };
    case 'DraftTakenBack':
      return at(meeting, event.status);
    case 'AgendaPublished':
      return sent(at(meeting, 'published'), event.edition);
    case 'RevisionBegun':
      return { ...meeting, revising: true };
    case 'AgendaRevised':
      return sent({ ...meeting, revising: false }, event.edition);
    case 'MeetingStarted':
      return { ...at(meeting, 'live'), startedAt: moment.at, endedAt: null, seats: event.seats };
    case 'MeetingEnded':
      return { ...at(meeting, 'ended'), endedAt: moment.at, speakers: [] };
    case 'MinutesSent': {
      const deadlines = { ...meeting.deadlines, remarks: event.remarksUntil };
      return { ...sent(at(meeting, 'minutes_sent'), event.edition), deadlines };
    }
    case 'MinutesApproved':
      return at(meeting, 'minutes_approved');
    case 'MeetingCancelled':
      return at(meeting, 'cancelled');
    case 'DecisionsShown':
      return { ...meeting, showsDecisions: event.shown };
    case 'ItemAdded':
      return insertItem(meeting, event.section, event.position, event.item);
    case 'ItemMoved': {
      const item = meeting.sections.flatMap(({ items }) => items).find(({ id }) => id === event.itemId);
      return item ? insertItem(removeItem(meeting, event.itemId), event.section, event.position, item) : meeting;
    }
    case 'ItemRemoved':
      return closedSince(removeItem(meeting, event.itemId), event.itemId, closed(meeting, event.itemId) === true);
    case 'ItemDescribed': {
      const { title, caseNumber, caseOfficers, presenters, plan } = event;
      return change(event.itemId, () => ({ title, caseNumber, caseOfficers, presenters, plan }));
    }
    case 'ItemClosedSet':
      if (closed(meeting, event.itemId) === undefined) return closedSince(meeting, event.itemId, event.closed);
      return change(event.itemId, ({ plan }) => ({
        closed: event.closed,
        plan: { ...plan, closedReason: event.reason, closedWording: event.wording },
      }));
    case 'TreatedByClosed':
      return change(event.itemId, ({ plan }) =>
        plan.treatedBy?.itemId === event.byItemId
          ? { plan: { ...plan, treatedBy: { ...plan.treatedBy, closed: true } } }
          : {},
      );
    case 'AttachmentsSet':
      return change(event.itemId, () => ({ attachments: event.attachments }));
    case 'ItemOpened':
    case 'ItemReopened':
      return change(event.itemId, ({ stretches }) =>
        'takenBack' in event && event.takenBack
          ? { status: 'waiting', stretches: stretches.slice(0, -1) }
          : {
              status: 'open',
              outcome: null,
              stretches: [...stretches, { opened: moment.at, closed: null, by: moment.by ?? null }],
            },
      );
    case 'ItemDone':
      return change(event.itemId, ({ stretches }) => ({
        status: 'done',
        outcome: event.outcome,
        stretches: stretches.map((stretch) => ({ ...stretch, closed: stretch.closed ?? moment.at })),
      }));
    case 'AttendanceSet':
      return { ...meeting, attendance: upserted(meeting.attendance, event.line, ({ id }) => id) };
    case 'AttendanceRemoved':
      return {
        ...meeting,
        attendance: meeting.attendance.filter(({ id }) => id !== event.lineId),
        speakers: meeting.speakers.filter(({ id }) => id !== event.lineId),
      };
    case 'SpeakersSet':
      return { ...meeting, speakers: event.speakers };
    case 'PointsDecided':
      return treat(event.itemId, { points: event.points });
    case 'DissentsSet':
      return treat(event.itemId, { dissents: event.dissents });
    case 'FollowUpsSet':
      return treat(event.itemId, { followUps: event.followUps });
    case 'VoteSet':
      return treat(event.itemId, ({ votes }) => ({ votes: event.vote ? upserted(votes, event.vote, idOf) : [] }));
    case 'VoteWithdrawn':
      return treat(event.itemId, ({ votes }) => ({ votes: votes.filter(({ id }) => id !== event.voteId) }));
    case 'ProcedureSet':
      return treat(event.itemId, ({ procedures }) => ({
        procedures: event.procedure ? upserted(procedures, event.procedure, idOf) : [],
      }));
    case 'ProcedureWithdrawn':
      return treat(event.itemId, ({ procedures }) => ({
        procedures: procedures.filter(({ id }) => id !== event.procedureId),
      }));
    case 'DecisionCorrected':
      return change(event.itemId, ({ corrections }) => ({ corrections: [...corrections, event.correction] }));
    case 'NextItemsSet':
      return { ...meeting, nextItems: event.nextItems };
    case 'MemberRemarkSet':
      return { ...meeting, memberRemarks: upserted(meeting.memberRemarks, event.remark, ({ id }) => id) };
    case 'ApprovalSet':
      return { ...meeting, approvals: upserted(meeting.approvals, event.approval, ({ seatId }) => seatId) };
  }
}

const over: readonly MeetingStatus[] = ['ended', 'minutes_sent', 'minutes_approved'];

const at = (meeting: Meeting, status: MeetingStatus): Meeting => ({
  ...meeting,
  status,
  kind: over.includes(status) ? 'minutes' : 'agenda',
});

const sent = (meeting: Meeting, edition: Edition | null): Meeting =>
  edition ? { ...meeting, editions: [...meeting.editions, edition] } : meeting;

const closed = (meeting: Meeting, itemId: string): boolean | undefined =>
  meeting.sections.flatMap(({ items }) => items).find(({ id }) => id === itemId)?.closed;

/** An item that has left the meeting is closed: so is what its changes told. */
const closedSince = (meeting: Meeting, itemId: string, isClosed: boolean): Meeting =>
  isClosed
    ? {
        ...meeting,
        editions: meeting.editions.map((edition) => ({
          ...edition,
          changes: edition.changes.map((change) => (change.itemId === itemId ? { ...change, closed: true } : change)),
        })),
      }
    : meeting;

const idOf = ({ id }: { id: string }) => id;

/** With `thing` in place of the one with the same key, or at the end. */
function upserted<T>(things: readonly T[], thing: T, key: (thing: T) => string): T[] {
  const known = things.some((one) => key(one) === key(thing));
  return known ? things.map((one) => (key(one) === key(thing) ? thing : one)) : [...things, thing];
}
