/** Stands in until the real binding comes: one stretch replaced. */
import type { Text } from 'yjs';
import type { Op } from '../protocol';

const units = (ops: readonly Op[]) =>
  ops.flatMap(({ insert, attributes = {} }) =>
    typeof insert === 'string'
      ? insert.split('').map((one) => ({ one: one as string | Record<string, unknown>, attributes }))
      : [{ one: insert as string | Record<string, unknown>, attributes }],
  );

export function replaceIn(text: Text, ops: readonly Op[]): void {
  const [old, now] = [units(text.toDelta() as Op[]), units(ops)];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  let start = 0;
  while (start < Math.min(old.length, now.length) && same(old[start], now[start])) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && same(old.at(-1 - end), now.at(-1 - end))) end++;
  text.delete(start, old.length - end - start);
  now.slice(start, now.length - end).forEach(({ one, attributes }, index) => {
    if (typeof one === 'string') text.insert(start + index, one, attributes);
    else text.insertEmbed(start + index, one, attributes);
  });
}
