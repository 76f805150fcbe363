/**
 * The steps of a meeting's life that the secretariat can take now. The server decides; this only chooses what to offer.
 */
import { isDraft } from '../../../meeting/agenda';
import type { Meeting } from '../../../meeting/types';

export type Step =
  | 'draft'
  | 'comment'
  | 'takeBack'
  | 'publish'
  | 'revise'
  | 'sendRevised'
  | 'start'
  | 'end'
  | 'sendMinutes'
  | 'cancel'
  | 'delete';

export interface Steps {
  /** The next step. */
  next: Step | null;
  /** Just as likely; beside it where there is room. */
  beside: Step[];
  /** In the menu. */
  rest: Step[];
}

/**
 * A planned mistake can be deleted as long as nobody else has seen it; the server also knows of earlier comment rounds.
 */
const removal: Step[] = ['cancel', 'delete'];

const none: Steps = { next: null, beside: [], rest: [] };

export function stepsOf(meeting: Meeting): Steps {
  if (!meeting.viewer.writes) return none;
  switch (meeting.status) {
    case 'planned':
      return { next: 'draft', beside: [], rest: [...removal] };
    case 'drafting':
      // Directors comment on the agenda of their KKR, not on their own.
      return meeting.houseStyle === 'KKR'
        ? { next: 'publish', beside: ['comment', 'start'], rest: ['takeBack', ...removal] }
        : { next: 'publish', beside: ['start'], rest: ['takeBack', ...removal] };
    case 'commenting':
      return { next: 'publish', beside: ['start'], rest: ['comment', 'takeBack', 'cancel'] };
    case 'published':
      return meeting.revising
        ? { next: 'sendRevised', beside: ['start'], rest: ['cancel'] }
        : { next: 'start', beside: [], rest: ['revise', 'cancel'] };
    case 'live':
      return { next: 'end', beside: [], rest: [] };
    case 'ended':
      return { next: 'sendMinutes', beside: [], rest: [] };
    default:
      return none;
  }
}

/** Steps that turn the texts into a document: the last words must be saved first. */
export const sendsOut = (step: Step, meeting: Meeting): boolean =>
  step === 'publish' ||
  step === 'sendRevised' ||
  step === 'sendMinutes' ||
  (step === 'start' && (isDraft(meeting) || meeting.revising));

/** Why people get a letter; `mail.Occasion` on the server has them all. */
export type Letter = 'agenda_sent' | 'agenda_revised' | 'minutes_sent' | 'meeting_cancelled';

/** The letter that a step sends, if any. */
export function letterOf(step: Step, meeting: Meeting): Letter | null {
  if (step === 'sendMinutes') return 'minutes_sent';
  if (step === 'cancel') return meeting.editions.length > 0 ? 'meeting_cancelled' : null;
  if (!sendsOut(step, meeting)) return null;
  return meeting.revising ? 'agenda_revised' : 'agenda_sent';
}
