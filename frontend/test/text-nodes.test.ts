// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { TextNodes } from '../src/features/reading/own/text-nodes';

describe('a text on the screen', () => {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML =
    '<p>Tolv <strong>kommuner</strong> <span class="attachment-mark">./.</span> ønsker</p> <ul><li>ruter</li></ul>';

  it('is compared without white space and without marks of papers', () => {
    expect(new TextNodes(root).text).toBe('Tolvkommunerønskerruter');
  });

  it('gives the signs of a selection, and their range again', () => {
    const nodes = new TextNodes(root);
    const range = document.createRange();
    range.setStart(root.querySelector('strong')?.firstChild as Node, 3);
    range.setEnd(root.querySelector('li')?.firstChild as Node, 2);
    const stretch = nodes.stretch(range);
    expect(stretch && nodes.text.slice(stretch.from, stretch.to)).toBe('munerønskerru');
    expect(stretch && nodes.range(stretch)?.toString()).toBe('muner ./. ønsker ru');
    const none = document.createRange();
    none.selectNodeContents(document.createElement('p'));
    expect(nodes.stretch(none)).toBeNull();
  });
});
