/** Which item of a later meeting made minutes final; pure. */
import { itemsOf } from '../../meeting/agenda';
import type { Meeting } from '../../meeting/types';

export interface Approving {
  meetingId: string;
  itemId: string;
  number: string;
  start: string;
}

/** The item of this meeting that approves the minutes of the other one, null when none does. */
export function approvingItem(meeting: Meeting, approved: string): Approving | null {
  const item = itemsOf(meeting).find(({ plan }) => plan.approves === approved);
  return item ? { meetingId: meeting.id, itemId: item.id, number: item.number, start: meeting.start } : null;
}
