/** Unsaved words on this device, one draft for each text, kept until the server has answered for them. */
import type { Op } from '../protocol';
import { sameText } from './lines';

export interface Draft {
  ops: Op[];
  /** The text's version that was edited. */
  base: number;
}

export interface Drafts {
  read(textId: string): Draft | null;
  write(textId: string, draft: Draft): void;
  /** Removes the draft if it is this text: another tab may have put its own words there. */
  acknowledge(textId: string, ops: readonly Op[]): void;
  discard(textId: string): void;
}

const key = (textId: string) => `raadslag.kladde.${textId}`;

/** Drafts in the browser's own store; a full or forbidden store never stops the writing. */
export function draftsIn(store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Drafts {
  const attempt = <T>(what: () => T, otherwise: T): T => {
    try {
      return what();
    } catch {
      return otherwise;
    }
  };
  const read = (textId: string) =>
    attempt(() => {
      const value = JSON.parse(store.getItem(key(textId)) ?? 'null') as Draft | null;
      return value && Array.isArray(value.ops) && typeof value.base === 'number' ? value : null;
    }, null);
  return {
    read,
    write: (textId, draft) => attempt(() => store.setItem(key(textId), JSON.stringify(draft)), undefined),
    acknowledge(textId, ops) {
      const draft = read(textId);
      if (draft && sameText(draft.ops, ops)) this.discard(textId);
    },
    discard: (textId) => attempt(() => store.removeItem(key(textId)), undefined),
  };
}
