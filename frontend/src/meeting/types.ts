/** A meeting and its parts, as the generated contract has them. */
import type { components } from '../lib/schema';

type Schemas = components['schemas'];
export type Meeting = Schemas['MeetingSnapshot'];
export type MeetingSummary = Schemas['MeetingSummary'];
export type Invitation = Schemas['Invitation'];
export type MeetingStatus = Schemas['MeetingStatus'];
export type Section = Schemas['Section'];
export type Item = Schemas['Item'];
export type Outcome = Schemas['Outcome'];
export type Attendance = Schemas['Attendance'];
export type Stay = Schemas['Stay'];
export type Viewer = Schemas['Viewer'];
export type Correction = Schemas['Correction'];
export type TextHandle = Schemas['TextHandle'];
export type Attachment = Schemas['Attachment'];
export type Plan = Schemas['Plan'];
export type ItemKind = Schemas['ItemKind'];
export type Treatment = Schemas['Treatment'];
export type Point = Schemas['Point'];
export type Dissent = Schemas['Dissent'];
export type FollowUp = Schemas['FollowUp'];
export type Vote = Schemas['Vote'];
export type Ballot = Schemas['Ballot'];
export type Choice = Schemas['Choice'];
export type Procedure = Schemas['Procedure'];
export type Deadlines = Schemas['Deadlines'];
export type NextItem = Schemas['NextItem'];
export type Speaker = Schemas['Speaker'];
export type Edition = Schemas['Edition'];
export type MemberRemark = Schemas['MemberRemark'];
export type Approval = Schemas['Approval'];
export type Phrase = Schemas['Phrase'];
export type LogEntry = Schemas['LogEntry'];
export type Imported = Schemas['Imported'];
export type ImportPreview = Schemas['ImportPreview'];
export type TextHistory = Schemas['History'];
export type Span = Schemas['Span'];
/** The item of another body's meeting on the same matter, and its decision. */
export type TreatedBy = Schemas['TreatedBy'];
export type TreatedSides = Schemas['TreatedSides'];
/** The texts every item has. */
export type ItemTextField = keyof Item['texts'];
/** Also the one text that a meeting has. */
export type TextField = ItemTextField | 'remarks';
