/** What is asked and said of screens that are connected to a meeting. */
import { ask, type Result } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';
import { t } from './words';

export type AskingScreen = components['schemas']['AskingScreen'];
export type Screens = components['schemas']['Screens'];

/** As it is sent: people type small letters and blanks. Null when these are not six characters. */
export function codeOf(typed: string): string | null {
  const code = typed.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return /^[A-Z0-9]{6}$/.test(code) ? code : null;
}

export const findScreen = (code: string): Promise<Result<AskingScreen>> =>
  ask(session.api.GET('/api/screens/{code}', { params: { path: { code } } }));

export const screensOf = (meetingId: string): Promise<Result<Screens>> =>
  ask(session.api.GET('/api/meetings/{meetingId}/screens', { params: { path: { meetingId } } }));

export const connectScreen = (meetingId: string, code: string): Promise<Result<Screens>> =>
  ask(session.api.POST('/api/meetings/{meetingId}/screens', { params: { path: { meetingId } }, body: { code } }));

export const closeScreen = (meetingId: string, screenId: string): Promise<Result<Screens>> =>
  ask(
    session.api.DELETE('/api/meetings/{meetingId}/screens/{screenId}', { params: { path: { meetingId, screenId } } }),
  );

/** "for 10 sekunder siden". @param now both in milliseconds */
export function ago(then: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - then) / 1000));
  if (seconds < 90) return t.screens.seconds(seconds);
  if (seconds < 90 * 60) return t.screens.minutes(Math.round(seconds / 60));
  return t.screens.hours(Math.round(seconds / 3600));
}
