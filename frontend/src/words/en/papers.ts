/** The English sentences about the words of a paper. */
import type { Words } from '../da/papers';

export const words: Words = {
  papers: {
    show: 'Show as text',
    of: (title) => `Show “${title}” as text`,
    words: (title) => `The text of “${title}”`,
    waiting: 'The text is being read. It will be here soon.',
    page: (number) => `Page ${number}`,
    cut: 'The file has more text than can be shown here.',
    hidden: 'The file has hidden sheets, slides or notes too. They are not shown here.',
    pictures: (pages) => `Pictures without text: page ${pages}.`,
    fault: {
      password: 'The file cannot be read as text: it asks for a password.',
      damaged: 'The file cannot be read as text: it is damaged.',
      bomb: 'The file cannot be read as text: it is far too large when it is unpacked.',
      'too-long': 'The file cannot be read as text: it is too large.',
      'no-text': 'The file is pictures without text. Ask the secretariat whether there is one with text.',
      letters: 'The file cannot be read as text: its fonts do not say which letters they show.',
      macros: 'The file cannot be read as text: it holds programs.',
      kind: 'The file cannot be read as text.',
    },
  },
};
