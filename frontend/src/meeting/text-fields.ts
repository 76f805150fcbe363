/** Every text of an item, in the order of the documents, and its part, as `TextField` in the backend has it. */
import type { ItemTextField } from './types';

/** Of the case: written and commented on until the agenda is sent out. Of the decision: until the minutes are. */
type Part = 'case' | 'decision';

const parts = {
  background: 'case',
  recommendation: 'case',
  casePresentation: 'case',
  decision: 'decision',
} as const satisfies Record<ItemTextField, Part>;

/** A text of an item's case. */
export type CaseField = { [F in ItemTextField]: (typeof parts)[F] extends 'case' ? F : never }[ItemTextField];

export const itemFields = Object.keys(parts) as ItemTextField[];

export const caseFields = itemFields.filter((field): field is CaseField => partOf(field) === 'case');

export function partOf(field: ItemTextField): Part {
  return parts[field];
}
