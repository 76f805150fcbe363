/** Both sides close sockets for the same reasons, by the same numbers. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as closeCodes from '../src/lib/close-codes';

const file = new URL('../../backend/src/main/java/dk/raadslag/live/CloseCode.java', import.meta.url);
const constants = [...readFileSync(file, 'utf8').matchAll(/public static final short ([A-Z_]+) = (\d+);/g)];
const camel = (name: string) => name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

it('close codes are those of the server', () => {
  const theirs = Object.fromEntries(constants.map(([, name = '', number]) => [camel(name), Number(number)]));
  expect(Object.keys(theirs).length).toBeGreaterThan(5);
  const ours = Object.entries<unknown>(closeCodes).filter(([, code]) => typeof code === 'number');
  expect(Object.fromEntries(ours)).toEqual(theirs);
});
