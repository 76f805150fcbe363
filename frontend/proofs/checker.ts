/** Judges a history. Pure: every invariant is one function from the history to its violations. */
import { heldTexts } from '../src/meeting/texts';
import { initialState, isGap, reduce, type State } from '../src/meeting/state';
import { itemsOf } from '../src/meeting/agenda';
import type { Meeting } from '../src/meeting/types';
import type { RichText } from '../src/richtext/types';
import type { ServerFrame } from '../src/meeting/protocol';
import type { History, Sight } from './history';
import { Replay, normal, plain, times } from './words';

/** The name of each invariant in the report. */
export type Invariant =
  | 'an acknowledged edit survives'
  | 'an edit is applied at most once'
  | 'saved is said only of what is in the log'
  | 'a follower sees no gap, double or reordering'
  | 'whatever a follower holds is a replay of the log'
  | 'all texts equal a replay of the log'
  | 'the log has no gap'
  | 'nobody sees anything after losing the right'
  | 'what was refused is nowhere';

export interface Violation {
  invariant: Invariant;
  what: string;
}

type Judge = (history: History, replay: Replay) => string[];

const judges: Record<Invariant, Judge> = {
  'an acknowledged edit survives': ({ edits }, replay) => {
    const text = plain(replay.at(replay.version));
    const gone = new Set(edits.filter(({ kind }) => kind === 'delete').map(({ token }) => token));
    return edits.flatMap(({ kind, token, told, writer }) => {
      if (!told) return [];
      const found = times(text, token);
      if (kind === 'delete') return found === 0 ? [] : [`${token}, whose deletion ${writer} was told is saved`];
      return found === 1 || gone.has(token) ? [] : [`${token}, which ${writer} was told is saved: ${found} times`];
    });
  },

  'an edit is applied at most once': ({ edits, endings }, replay) =>
    [plain(replay.at(replay.version)), ...endings.map(({ ops }) => plain(ops ?? []))].flatMap((text) =>
      edits.filter(({ token }) => times(text, token) > 1).map(({ token }) => `${token}: ${times(text, token)} times`),
    ),

  'saved is said only of what is in the log': ({ edits }) =>
    edits
      .filter(({ logged }) => logged === false)
      .map(({ kind, token, writer }) => `the ${kind} of ${token} was not in the database when ${writer} was told`),

  'a follower sees no gap, double or reordering': ({ sights }) =>
    byFollower(sights).flatMap((seen) =>
      walk(seen, ({ frame, connection, follower }, state, before) =>
        orderly(frame, before, state) ? [] : [`${follower}, connection ${connection}: ${brief(frame)}`],
      ),
    ),

  'whatever a follower holds is a replay of the log': ({ sights, textId }, replay) =>
    byFollower(sights).flatMap((seen) =>
      walk(seen, ({ follower }, state) => {
        const held = state.meeting && heldOf(state.meeting, textId);
        if (!held || held.version === 0) return [];
        return same(held.content, replay, held.version) ? [] : [`${follower} at version ${held.version}`];
      }),
    ),

  'all texts equal a replay of the log': ({ endings }, replay) =>
    endings.flatMap(({ who, version, ops }) =>
      normal(ops) === normal(replay.at(version ?? replay.version))
        ? []
        : [
            `${who} has ${normal(ops)} at ${version ?? 'the end'}, the log ${normal(replay.at(version ?? replay.version))}`,
          ],
    ),

  'the log has no gap': ({ log }) =>
    log.flatMap(({ version }, index) => (version === index + 1 ? [] : [`version ${version} at place ${index + 1}`])),

  'nobody sees anything after losing the right': ({ secrets, sights }) =>
    secrets.flatMap(({ token, follower, until }) =>
      sights
        .slice(0, until ?? sights.length)
        .filter((sight) => sight.follower === follower && JSON.stringify(sight.frame).includes(token))
        .map(({ frame }) => `${follower} saw ${token}: ${brief(frame)}`),
    ),

  'what was refused is nowhere': ({ forged, endings, sights }, replay) =>
    forged.filter(
      (token) =>
        plain(replay.at(replay.version)).includes(token) ||
        endings.some(({ ops }) => plain(ops ?? []).includes(token)) ||
        sights.some(({ frame }) => JSON.stringify(frame).includes(token)),
    ),
};

/** Everything that is wrong; empty when all invariants hold. */
export function check(history: History): Violation[] {
  const replay = new Replay(history.log.map(({ payload }) => payload));
  return Object.entries(judges).flatMap(([invariant, judge]) =>
    judge(history, replay).map((what) => ({ invariant: invariant as Invariant, what })),
  );
}

const byFollower = (sights: readonly Sight[]): Sight[][] => {
  const followers = [...new Set(sights.map(({ follower }) => follower))];
  return followers.map((name) => sights.filter(({ follower }) => follower === name));
};

/** The state that the browser's own reducer computes from the frames, and the judge's verdict on each step. */
function walk(sights: Sight[], judge: (sight: Sight, state: State, before: State) => string[]): string[] {
  let state = initialState;
  return sights.flatMap((sight) => {
    const before = state;
    state = reduce(before, sight.frame);
    return judge(sight, state, before);
  });
}

/** True when the frame continues the held state: nothing between, nothing twice, nothing older. */
function orderly(frame: ServerFrame, before: State, after: State): boolean {
  if (isGap(before, frame)) return false;
  if (frame.type === 'typed') return after !== before;
  if (frame.type === 'event') return after.meeting?.version === frame.version && after !== before;
  if (frame.type !== 'snapshot' && frame.type !== 'text') return true;
  const held = before.meeting ? heldTexts(before.meeting) : {};
  const now = after.meeting ? heldTexts(after.meeting) : {};
  const back = Object.entries(now).some(([id, version]) => version < (held[id] ?? 0));
  return !back && (after.meeting?.version ?? 0) >= (before.meeting?.version ?? 0);
}

function heldOf(meeting: Meeting, textId: string): { version: number; content: RichText | null } | null {
  for (const item of itemsOf(meeting)) {
    for (const [field, handle] of Object.entries(item.texts)) {
      if (handle?.id !== textId) continue;
      return { version: handle.version, content: item[field as keyof typeof item.texts] ?? null };
    }
  }
  return null;
}

const same = (content: RichText | null, replay: Replay, version: number): boolean =>
  version <= replay.version && normal(content?.ops ?? null) === normal(replay.at(version));

const brief = (frame: ServerFrame): string => JSON.stringify(frame).slice(0, 200);
