/** The buttons of the toolbar, in groups. */
import type { Command } from 'prosemirror-state';
import { second } from '../richtext/table';
import { t } from './words';
import { indent, list, mark, quote } from './commands';
import { putAttachmentMark, putTable } from './insertions';
import type { Pressed, TextEditor } from './text-editor';

export interface Tool {
  name: string;
  label: string;
  /** The icon of the button. */
  sign: string;
  /** For the tooltip, in the words on the keys. */
  keys?: string;
  /** The same for assistive technology. */
  shortcut?: string;
  pressed?(now: Pressed): boolean;
  enabled?(now: Pressed): boolean;
  use(editor: TextEditor): void;
}

const command =
  (made: Command) =>
  (editor: TextEditor): void =>
    editor.run(made);
const inList = ({ bullet, ordered }: Pressed) => bullet || ordered;
/** Three columns with headings to fill in, and two rows. */
const emptyTable = () => second(Array.from({ length: 3 }, () => ['', '', '']));

/**
 * @param askLink opens the dialog for a link
 * @param askNumber opens the dialog for the number of a list point
 */
export const toolGroups = (askLink: () => void, askNumber: () => void): Tool[][] => [
  [
    {
      name: 'bold',
      label: t.editor.bold,
      sign: 'F',
      keys: 'Ctrl+B',
      shortcut: 'Control+B',
      pressed: (now) => now.bold,
      use: command(mark('bold')),
    },
    {
      name: 'italic',
      label: t.editor.italic,
      sign: 'K',
      keys: 'Ctrl+I',
      shortcut: 'Control+I',
      pressed: (now) => now.italic,
      use: command(mark('italic')),
    },
    {
      name: 'underline',
      label: t.editor.underline,
      sign: 'U',
      keys: 'Ctrl+U',
      shortcut: 'Control+U',
      pressed: (now) => now.underline,
      use: command(mark('underline')),
    },
    {
      name: 'link',
      label: t.editor.link,
      sign: 'link',
      keys: 'Ctrl+K',
      shortcut: 'Control+K',
      pressed: (now) => now.link,
      use: askLink,
    },
  ],
  [
    {
      name: 'bullet',
      label: t.editor.bullet,
      sign: 'bullet',
      keys: 'Ctrl+Shift+8',
      shortcut: 'Control+Shift+8',
      pressed: (now) => now.bullet,
      use: command(list('bullet')),
    },
    {
      name: 'ordered',
      label: t.editor.ordered,
      sign: 'ordered',
      keys: 'Ctrl+Shift+7',
      shortcut: 'Control+Shift+7',
      pressed: (now) => now.ordered,
      use: command(list('ordered')),
    },
    { name: 'start', label: t.editor.startAt, sign: '3.', enabled: (now) => now.ordered, use: askNumber },
    {
      name: 'outdent',
      label: t.editor.outdent,
      sign: 'outdent',
      keys: 'Shift+Tab',
      enabled: inList,
      use: command(indent(-1)),
    },
    { name: 'indent', label: t.editor.indent, sign: 'indent', keys: 'Tab', enabled: inList, use: command(indent(1)) },
    { name: 'quote', label: t.editor.quote, sign: 'quote', pressed: (now) => now.quote, use: command(quote) },
  ],
  [
    {
      name: 'table',
      label: t.editor.table,
      sign: 'table',
      use(editor) {
        editor.run((state, dispatch) => (dispatch?.(putTable(state, emptyTable())), true));
        editor.editSelectedTable();
      },
    },
    {
      name: 'attachmentMark',
      label: t.editor.attachmentMark,
      sign: './.',
      use: command((state, dispatch) => (dispatch?.(putAttachmentMark(state)), true)),
    },
  ],
  [
    {
      name: 'undo',
      label: t.editor.undo,
      sign: 'undo',
      keys: 'Ctrl+Z',
      shortcut: 'Control+Z',
      enabled: (now) => now.canUndo,
      use: (editor) => editor.undo(),
    },
    {
      name: 'redo',
      label: t.editor.redo,
      sign: 'redo',
      keys: 'Ctrl+Y',
      shortcut: 'Control+Y',
      enabled: (now) => now.canRedo,
      use: (editor) => editor.redo(),
    },
  ],
];
