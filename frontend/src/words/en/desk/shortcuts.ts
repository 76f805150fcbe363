/** The English sentences of the desk: shortcuts. */
import type { shortcuts as Danish } from '../../da/desk/shortcuts';

export const shortcuts: typeof Danish = {
  title: 'Keyboard shortcuts',
  move: 'Previous or next item',
  openItem: 'Open the chosen item',
  phrase: 'Insert phrase',
  phraseTyping: 'Insert phrase while typing',
  finish: 'Finish item and go on',
  write: 'Go to the decision',
  marks: 'Bold, italic, underline',
  lists: 'Bulleted or numbered list at the start of a line',
  indent: 'Indent or outdent a list point',
  link: 'Insert or change a link',
  listKeys: 'Bulleted list, numbered list',
  headings: 'Heading at the start of a line',
  plain: 'Ordinary line again, at its start',
  backspace: 'Backspace',
  undo: 'Undo, redo',
  leave: 'Leave the text field',
  help: 'Show this list',
  single: 'Use shortcuts of a single key',
  space: 'space',
};
