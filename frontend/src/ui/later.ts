/** Parts of the page that load when they are shown, or shortly before, together with their words. */
import type { Component } from 'svelte';
import { wordsReady } from '../words/load';

/** Loads a part. Must be the same function each time, because it identifies the part. */
export type Part<Given extends object> = () => Promise<{ default: Component<Given> }>;

const here = new WeakMap<object, unknown>();

/** The part, if it has loaded already: then it is shown at once. */
export const partHere = <Given extends object>(part: Part<Given>): Component<Given> | null =>
  (here.get(part) as Component<Given> | undefined) ?? null;

/** The part with its words; fails when they cannot be fetched, and may be called again. */
export async function fetchPart<Given extends object>(part: Part<Given>): Promise<Component<Given>> {
  const { default: component } = await part();
  await wordsReady();
  here.set(part, component);
  return component;
}

/** Preloads parts; a failure is shown by the view that needs one. */
export function fetchSoon(...parts: Part<never>[]): void {
  for (const part of parts) void fetchPart(part).catch(() => undefined);
}

/**
 * True if the server has another version of the app by now, whose parts have other names; null when it does not answer.
 */
export async function hasNewVersion(): Promise<boolean | null> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  try {
    const answer = await fetch('/', { cache: 'no-store' });
    return answer.ok ? !(await answer.text()).includes(script?.getAttribute('src') ?? '') : null;
  } catch {
    return null;
  }
}
