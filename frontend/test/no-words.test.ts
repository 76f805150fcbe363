// @vitest-environment node
/** Every word that people read stands in a catalogue: none is written in a component. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
/** Attributes that are shown or read aloud. */
const shown = /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|label|placeholder|title)$/;
/** Keys, units and the beginning of an address are the same in every language. */
const nobodys = new Set(['Alt', 'Ctrl', 'https://', 'px']);
const letters = /\p{L}{2,}/u;

interface Node {
  type?: string;
  name?: string;
  data?: string;
  value?: unknown;
  [key: string]: unknown;
}

/** What a component says by itself, without a catalogue. */
function saidBy(node: unknown, said: string[] = []): string[] {
  if (Array.isArray(node)) node.forEach((one) => saidBy(one, said));
  else if (node && typeof node === 'object') {
    const { type, name, data, value, ...rest } = node as Node;
    if (type === 'Text' && data && letters.test(data)) said.push(data.trim());
    if (type === 'Attribute') {
      const parts = (Array.isArray(value) ? value : [value]) as Node[];
      if (!shown.test(name ?? '')) return said;
      for (const part of parts) if (part.type === 'Text') saidBy(part, said);
      for (const part of parts) said.push(...literals(part));
      return said;
    }
    // Expressions in the page: a word between quotation marks is shown as it stands.
    if (type === 'ExpressionTag') {
      said.push(...literals(node));
      return said;
    }
    if (type !== 'Script' && type !== 'StyleSheet') saidBy([value, ...Object.values(rest)], said);
  }
  return said;
}

/** Words in an expression that becomes text, whichever way it decides between them. */
function literals(node: unknown): string[] {
  const { type, expression, consequent, alternate, left, right, value, quasis, expressions } = (node ?? {}) as Node;
  if (type === 'ExpressionTag') return literals(expression);
  if (type === 'ConditionalExpression') return [...literals(consequent), ...literals(alternate)];
  if (type === 'LogicalExpression' || type === 'BinaryExpression') return [...literals(left), ...literals(right)];
  if (type === 'Literal') return typeof value === 'string' && letters.test(value) ? [value] : [];
  if (type !== 'TemplateLiteral') return [];
  const own = (quasis as { value: { cooked: string } }[])
    .map((one) => one.value.cooked)
    .filter((one) => letters.test(one));
  return [...own, ...(expressions as Node[]).flatMap(literals)];
}

const said = (code: string) => saidBy(parse(code, { modern: true }).fragment);

it('finds words wherever a component could say them', () => {
  expect(said('<p>Hej {name}</p>')).toEqual(['Hej']);
  expect(said('<button aria-label="Luk">×</button>')).toEqual(['Luk']);
  expect(said('<p>{open ? "Åben" : t.closed}</p>')).toEqual(['Åben']);
  expect(said('<p>{#if x}{`side ${n}`}{/if}</p>')).toEqual(['side ']);
  expect(said('<Switch label={on ? "Til" : t.off} />')).toEqual(['Til']);
  expect(said('<p class={on ? "card" : "plain"} id="main">{t.words} · 1.</p>')).toEqual([]);
  expect(said('<p>{list.map((one) => one.name).join(", ")}</p>')).toEqual([]);
});

it('is so in every component', () => {
  const found = (readdirSync(source, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.svelte'))
    .map((path) => [path, said(readFileSync(source + path, 'utf8'))] as const)
    .map(([path, words]) => [path, words.filter((word) => !nobodys.has(word))] as const)
    .filter(([, words]) => words.length > 0);
  expect(Object.fromEntries(found)).toEqual({});
});
