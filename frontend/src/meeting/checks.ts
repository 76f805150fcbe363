/** Checks a value from outside before it is taken for what it claims to be. */
export type Fields = Record<string, unknown>;
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const count: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
export const flag: Check = (value) => typeof value === 'boolean';
export const object = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const list: Check = (value) => Array.isArray(value);
/** Optional in an answer. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined || check(value);
export const meeting: Check = (value) => object(value) && Array.isArray(value['sections']) && object(value['viewer']);
