/** How the example files say what differs: `MergePatch.java` of the backend's tests writes it, and explains it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Properties = Record<string, Json>;

/** A snapshot with the patch applied. */
export const patched = (from: Json, patch: Json): Json => listed(merged(keyed(from), patch));

const isRecord = (value: Json | undefined): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (record: Properties, change: (value: Json, name: string) => Json): Properties =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));

function merged(target: Json | undefined, patch: Json): Json {
  if (!isRecord(patch)) return patch;
  const held = isRecord(target) ? target : {};
  return { ...held, ...mapped(patch, (change, name) => merged(held[name], change)) };
}

function keyed(value: Json): Json {
  if (isRecord(value)) return mapped(value, keyed);
  const id = ['id', 'number'].find((name) => identifies(name, value));
  if (!id || !Array.isArray(value)) return value;
  const elements = value.filter(isRecord);
  return Object.fromEntries(
    elements.map((element, place) => [element[id], { '#': place, ...mapped(element, keyed) }] as const),
  );
}

function identifies(name: string, list: Json): boolean {
  if (!Array.isArray(list) || list.length === 0) return false;
  const ids = list.map((element) => (isRecord(element) ? element[name] : null)).filter((id) => typeof id === 'string');
  return new Set(ids).size === list.length;
}

function listed(value: Json): Json {
  if (!isRecord(value)) return value;
  const elements = Object.values(value).filter(isRecord);
  if (elements.some((element) => '#' in element)) {
    const inOrder = elements.sort((one, other) => Number(one['#']) - Number(other['#']));
    return inOrder.map(({ '#': place, ...element }) => (place === undefined ? null : listed(element)));
  }
  return mapped(value, (property, name) => (name === 'texts' ? withoutNulls(property) : listed(property)));
}

const withoutNulls = (texts: Json): Json =>
  isRecord(texts) ? Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)) : texts;
