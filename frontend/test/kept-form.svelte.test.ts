// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptForm } from '../src/lib/kept-form.svelte';
import { KeptWords } from '../src/lib/kept-words.svelte';

type Fields = { title: string };

let form: KeptForm<Fields>;
let end: () => void;

beforeEach(() => {
  const kept = new KeptWords(() => sessionStorage);
  kept.start('anna');
  end = $effect.root(() => {
    form = new KeptForm<Fields>(() => ({ form: 'newItem', meeting: 'm', item: null }), undefined, kept);
  });
  form.open({ title: '' });
  form.fields = { title: 'Vagtplan' };
  flushSync();
});
afterEach(() => {
  end();
  sessionStorage.clear();
});

it('a form is emptied for the next when its words have arrived', () => {
  form.again({ title: '' });
  expect(form.fields).toEqual({ title: '' });
});

it('a form closed while its words are under way stays closed, and forgets them when they have arrived', () => {
  form.close();
  flushSync();
  form.again({ title: '' });
  flushSync();
  expect(form.fields).toBeNull();
  form.open({ title: '' });
  expect(form.fields).toEqual({ title: '' });
});

it('a form closed while its words are under way has them still when they are refused', () => {
  form.close();
  flushSync();
  form.open({ title: '' });
  expect(form.fields).toEqual({ title: 'Vagtplan' });
});
