/** What the browser was last told of the topics that it watches. Pure. */
import type { ServerFrame, TopicId } from './protocol';

/** How far a topic has come, and how many people watch it; null where there is nothing to tell. */
export interface Heard {
  readonly seq: number | null;
  readonly watching: number | null;
}

/** By {@link topicKey}. */
export type Topics = Readonly<Record<string, Heard>>;

export const topicKey = ({ kind, id }: TopicId): string => `${kind}/${id}`;

/** The topics after one frame; the same when it is about none. */
export function afterFrame(topics: Topics, frame: ServerFrame): Topics {
  if (frame.type === 'topic')
    return { ...topics, [topicKey(frame)]: { seq: frame.seq, watching: frame.watching ?? null } };
  if (frame.type === 'topic-gone') return { ...topics, [topicKey(frame)]: { seq: null, watching: null } };
  return topics;
}
