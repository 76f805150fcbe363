/** The keys of the editor, and what typed markers at the start of a line become. */
import { baseKeymap, selectNodeForward } from 'prosemirror-commands';
import { InputRule, inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Attrs } from 'prosemirror-model';
import { Plugin, type Command } from 'prosemirror-state';
import { backspaceAtStart, enter, heading, indent, list, mark, splitLine } from './commands';
import { lineOf } from './delta';
import { isTable, type Line } from '../richtext/lines';
import { numbersOf } from '../richtext/list-numbers';
import { schema } from './schema';

/** A marker and a blank at the start of an ordinary line give the line a form. */
const lineRule = (pattern: RegExp, form: (match: RegExpMatchArray, above: readonly Line[]) => Attrs | null) =>
  new InputRule(pattern, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    const { type, attrs } = $start.parent;
    if (type !== schema.nodes.line || attrs['list'] || attrs['header']) return null;
    const found = form(match, state.doc.children.slice(0, $start.index(0)).map(lineOf));
    return found && state.tr.delete(start, end).setNodeMarkup($start.before(), null, { ...attrs, ...found });
  });

/** 1 begins a list; the next number continues the last list above. */
function ordered(number: number, above: readonly Line[]): Attrs | null {
  const form = { list: 'ordered', header: null };
  const numbers = numbersOf([...above, { attributes: { list: 'ordered' }, runs: [] }]);
  const counted = numbers.pop();
  if (number === 1 || counted === number) return form;
  const last = numbers.findLast((one, at) => one !== null && !indentOf(above[at]));
  return last && number === last + 1 ? { ...form, start: number } : null;
}

const indentOf = (line: Line | undefined) => (line && !isTable(line) ? (line.attributes.indent ?? 0) : 0);

const rules = [
  lineRule(/^[-*•]\s$/, () => ({ list: 'bullet', header: null })),
  lineRule(/^(\d{1,4})[.)]\s$/, ([, number = ''], above) => ordered(Number(number), above)),
  lineRule(/^(#{1,3})\s$/, ([, signs = '']) => ({ header: signs.length, list: null })),
];

/** The particular keys first; `own` are those that need more than the state. */
export function keys(own: Record<string, Command>): Plugin[] {
  return [
    inputRules({ rules }),
    keymap({
      ...own,
      'Mod-b': mark('bold'),
      'Mod-i': mark('italic'),
      'Mod-u': mark('underline'),
      'Mod-Shift-7': list('ordered'),
      'Mod-Shift-8': list('bullet'),
      Tab: indent(1),
      'Shift-Tab': indent(-1),
      Enter: enter,
      'Shift-Enter': splitLine,
      Backspace: backspaceAtStart,
      Delete: selectNodeForward,
    }),
    headingKeys,
    keymap(withoutFinishKey(baseKeymap)),
  ];
}

/**
 * By the key's place, since Alt turns digits into other characters. AltGr is Ctrl+Alt on Windows and writes characters:
 * left alone.
 */
const headingKeys = new Plugin({
  props: {
    handleKeyDown(view, event) {
      const digit = /^Digit([0-3])$/.exec(event.code)?.[1];
      const mod = event.ctrlKey || event.metaKey;
      if (!digit || !mod || !event.altKey || event.shiftKey || event.getModifierState('AltGraph')) return false;
      return heading(digit === '0' ? null : (Number(digit) as 1 | 2 | 3))(view.state, view.dispatch);
    },
  },
});

/** Ctrl+Enter finishes the item; the base keymap would leave the block with it. */
function withoutFinishKey(bindings: Record<string, Command>): Record<string, Command> {
  return Object.fromEntries(Object.entries(bindings).filter(([name]) => name !== 'Mod-Enter'));
}
