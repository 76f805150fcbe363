/** The last news of the topics that the browser watches. Pure. */
import type { ServerFrame, TopicId } from './protocol';

/** A topic's seq, and how many people watch it; null where nobody may know. */
export interface Heard {
  readonly seq: number | null;
  readonly watching: number | null;
}

/** By {@link topicKey}. */
export type Topics = Readonly<Record<string, Heard>>;

export const topicKey = ({ kind, id }: TopicId): string => `${kind}/${id}`;

/** The topics after one frame; the same when it concerns none. */
export function afterFrame(topics: Topics, frame: ServerFrame): Topics {
  if (frame.type === 'topic')
    return { ...topics, [topicKey(frame)]: { seq: frame.seq, watching: frame.watching ?? null } };
  if (frame.type === 'topic-gone') return { ...topics, [topicKey(frame)]: { seq: null, watching: null } };
  return topics;
}
