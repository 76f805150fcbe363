/** Both catalogues have a sentence for every reason that the server has for refusing, with no details but its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problem as problemDa } from '../src/words/da/everybody/problem';
import { words as refusalsDa } from '../src/words/da/refusals';
import { problem as problemEn } from '../src/words/en/everybody/problem';
import { words as refusalsEn } from '../src/words/en/refusals';

const file = new URL('../../backend/src/main/java/dk/raadslag/protocol/Code.java', import.meta.url);
const constant = /^ {4}([A-Z_]+)\(\d+((?:, "\w+")*)\)[,;]$/gm;
const codes = [...readFileSync(file, 'utf8').matchAll(constant)].map(([, name = '', details = '']) => ({
  code: name.toLowerCase().replaceAll('_', '-'),
  details: [...details.matchAll(/\w+/g)].map(([detail]) => detail),
}));

/** Messages of the browser itself, and no server. */
const own = ['http-401', 'http-413', 'not-saved', 'offline', 'server-error'];

const catalogues = {
  da: { ...problemDa, ...refusalsDa.problem },
  en: { ...problemEn, ...refusalsEn.problem },
};

describe.each(Object.entries(catalogues))('refusals in %s', (_, sentences: Record<string, string>) => {
  it('know every code, and no other', () => {
    expect(codes.length).toBeGreaterThan(100);
    expect(Object.keys(sentences).sort()).toEqual([...codes.map(({ code }) => code), ...own].sort());
  });

  it.each(codes)('name only details that $code has', ({ code, details }) => {
    const told = [...(sentences[code] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(details).toEqual(expect.arrayContaining(told));
  });
});
