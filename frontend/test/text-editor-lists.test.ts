// @vitest-environment jsdom
/** Lists that begin at any number, in the whole editor; and where words land that are dropped. */
import { NodeSelection, TextSelection } from 'prosemirror-state';
import { beforeAll, describe, expect, it } from 'vitest';
import { clipboardHtml, clipboardText } from '../src/editor/copy';
import { indent, list } from '../src/editor/commands';
import { numberAt, startAt, withNumbers } from '../src/editor/list-start';
import { toLines } from '../src/richtext/lines';
import { numbersOf } from '../src/richtext/list-numbers';
import { measuresNothing, open } from './open-editor';

beforeAll(measuresNothing);

const ordered = (words: string, start?: number) => [
  { insert: words },
  { insert: '\n', attributes: { list: 'ordered', ...(start && { start }) } },
];
type Editor = ReturnType<typeof open>;
/** Each line with its number. */
const told = ({ text }: Editor) => {
  const lines = toLines(text.toDelta());
  const numbers = numbersOf(lines);
  return lines.map((line, at) => {
    const words = 'runs' in line ? line.runs.map((run) => ('text' in run ? run.text : './.')).join('') : '[tabel]';
    return numbers[at] ? `${numbers[at]}. ${words}` : words;
  });
};
const select = ({ view }: Editor, anchor: number, head = anchor) =>
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)));

describe('lists that begin at any number', () => {
  it('come from pasted text, and a new point counts on', () => {
    const editor = open();
    editor.paste('', '3. Økonomi\n4. Valg');
    editor.press('Enter');
    editor.type('Eventuelt');
    expect(told(editor)).toEqual(['3. Økonomi', '4. Valg', '5. Eventuelt']);
    expect(editor.field.querySelector('[data-number="3."]')).not.toBeNull();
    editor.editor.undo();
    editor.editor.undo();
    editor.editor.undo();
    expect(told(editor)).toEqual(['']);
    editor.editor.redo();
    expect(told(editor)).toEqual(['3. Økonomi', '4. Valg']);
  });

  it('keep their numbers beside another list, which keeps its own', () => {
    const editor = open([...ordered('a'), { insert: '\n' }, ...ordered('b')]);
    select(editor, 4);
    editor.paste('', '1. x\n2. y');
    expect(told(editor)).toEqual(['1. a', '1. x', '2. y', '1. b']);
  });

  it('are counted by the list into which their points come', () => {
    const editor = open([...ordered('a'), ...ordered('b')]);
    select(editor, 5);
    editor.paste('<ol><li>x</li><li>y</li></ol>', '');
    expect(told(editor)).toEqual(['1. a', '2. b', '3. x', '4. y']);
  });

  it('go on with the next point when the first is deleted, indented or no longer a point', () => {
    const three = () => open([...ordered('a', 3), ...ordered('b'), ...ordered('c')]);
    const gone = three();
    select(gone, 1, 4);
    gone.view.dispatch(gone.view.state.tr.deleteSelection());
    expect(told(gone)).toEqual(['3. b', '4. c']);
    const plain = three();
    select(plain, 1);
    plain.editor.run(list('ordered'));
    expect(told(plain)).toEqual(['a', '3. b', '4. c']);
    plain.editor.undo();
    expect(told(plain)).toEqual(['3. a', '4. b', '5. c']);
    const inner = three();
    select(inner, 1);
    inner.editor.run(indent(1));
    expect(told(inner)).toEqual(['1. a', '3. b', '4. c']);
  });

  it('are set by hand and counted again', () => {
    const editor = open([...ordered('a'), ...ordered('b')]);
    select(editor, 1);
    expect(numberAt(editor.view.state)).toBe(1);
    editor.editor.run(startAt(7));
    expect(told(editor)).toEqual(['7. a', '8. b']);
    editor.editor.run(startAt(null));
    expect(told(editor)).toEqual(['1. a', '2. b']);
    select(editor, 1);
    editor.editor.run(list('bullet'));
    expect(startAt(3)(editor.view.state)).toBe(false);
  });

  it('begin when 1 is typed, go on with the next number, and ignore any other number', () => {
    const editor = open();
    editor.type('1. et');
    editor.press('Enter');
    editor.press('Enter');
    editor.type('ord');
    editor.press('Enter');
    editor.type('2. to');
    editor.press('Enter');
    editor.press('Enter');
    editor.type('7. maj');
    expect(told(editor)).toEqual(['1. et', 'ord', '2. to', '7. maj']);
  });

  it('a point that is split begins once', () => {
    const editor = open(ordered('ab', 3));
    select(editor, 2);
    editor.press('Enter');
    expect(told(editor)).toEqual(['3. a', '4. b']);
  });

  it('are copied with the numbers they have', () => {
    const editor = open([...ordered('a'), ...ordered('b'), ...ordered('c')]);
    const { doc } = editor.view.state;
    editor.view.dispatch(editor.view.state.tr.setSelection(TextSelection.create(doc, 4, 8)));
    const copied = withNumbers(doc.slice(3, 9), editor.view.state);
    expect(clipboardText(copied)).toBe('2. b\n3. c');
    const html = document.createElement('div');
    html.append(clipboardHtml.serializeFragment(copied.content));
    expect([...html.querySelectorAll('ol > li')].map((point) => point.getAttribute('value'))).toEqual(['2', null]);
  });
});

describe('a drop', () => {
  const drop = (editor: Editor, pos: number | null, html: string, plain: string) => {
    editor.view.posAtCoords = () => (pos === null ? null : { pos, inside: -1 });
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const getData = (kind: string) => (/html/i.test(kind) ? html : plain);
    editor.field.dispatchEvent(
      Object.assign(event, { dataTransfer: { getData, files: [], types: [] }, clientX: 1, clientY: 1 }),
    );
    return event;
  };

  it('lands under the pointer, and the selection stays', () => {
    const editor = open([{ insert: 'vælg mig\nher\n' }]);
    select(editor, 1, 9);
    expect(drop(editor, 12, '', 'X').defaultPrevented).toBe(true);
    expect(told(editor)).toEqual(['vælg mig', 'hXer']);
    drop(editor, 1, '<p>a</p><p>b</p>', '');
    expect(told(editor)).toEqual(['a', 'bvælg mig', 'hXer']);
  });

  it('beside a table makes a new line, and below everything comes last', () => {
    const table = { table: { rows: [['x', 'y']] } };
    const editor = open([{ insert: table }, { insert: '\nslut\n' }]);
    const { doc } = editor.view.state;
    editor.view.dispatch(editor.view.state.tr.setSelection(NodeSelection.create(doc, 0)));
    drop(editor, 0, '', 'før');
    expect(told(editor)).toEqual(['før', '[tabel]', 'slut']);
    expect(drop(editor, null, '', 'sidst').defaultPrevented).toBe(true);
    expect(told(editor)).toEqual(['før', '[tabel]', 'slut', 'sidst']);
  });

  it('moves within the text, and nowhere when it is dropped on itself', () => {
    const editor = open([{ insert: 'en to\ntre\n' }]);
    select(editor, 1, 4);
    const move = (pos: number) => {
      editor.view.dragging = { slice: editor.view.state.selection.content(), move: true };
      drop(editor, pos, '', '');
    };
    move(2);
    expect(told(editor)).toEqual(['en to', 'tre']);
    move(11);
    expect(told(editor)).toEqual(['to', 'treen ']);
    editor.editor.undo();
    expect(told(editor)).toEqual(['en to', 'tre']);
  });

  it('is refused by a read-only text', () => {
    const editor = open([{ insert: 'ord\n' }], false);
    drop(editor, 1, '', 'X');
    expect(told(editor)).toEqual(['ord']);
  });
});
