/** The stored form of a text, as the generated contract has it. */
import type { components } from '../lib/schema';

type Schemas = components['schemas'];
export type RichText = Schemas['RichText'];
export type Op = Schemas['Op'];
export type Stretch = Schemas['Stretch'];
/** A piece of a text that shows changes. */
export type ChangePart = Schemas['ChangedText']['parts'][number];

/** A stretch of a text replaced, counted in UTF-16 units; an embed counts 1. */
export interface Splice {
  at: number;
  removed: number;
  inserted: readonly Op[];
}
