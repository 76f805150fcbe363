/** The steps of a meeting's life that the secretariat can take now. The server decides; this only says what to offer. */
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
  /** What comes next. */
  next: Step | null;
  /** Just as likely; beside it where there is room. */
  beside: Step[];
  /** In the menu. */
  rest: Step[];
}

/** A mistake is taken away as long as nobody else was concerned; the server knows of comment rounds before. */
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

/** Steps that make a document of what is written: the last words must be saved first. */
export const sendsOut = (step: Step, meeting: Meeting): boolean =>
  step === 'publish' ||
  step === 'sendRevised' ||
  step === 'sendMinutes' ||
  (step === 'start' && (isDraft(meeting) || meeting.revising));
