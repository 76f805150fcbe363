/** The English sentences of highlighted passages. */
import { plural } from '../plural';
import type { Words } from '../da/highlights';

export const words: Words = {
  highlights: {
    bar: 'Selected words',
    mark: 'Highlight',
    withNote: 'Highlight with a note',
    keys: 'Press Enter to highlight the selected words.',
    made: (n) => (n === 1 ? 'Highlighted' : `${n} passages are highlighted`),
    tooLong: 'Select fewer words. At most 20,000 characters can be highlighted at once.',
    offline: 'Without a connection you can see your highlights, but make no new ones.',
    own: 'My highlights',
    all: 'Highlights',
    allHint: 'The words come from the texts as they are now. A highlight keeps no words of the text, only your note.',
    count: (n) => plural(n, 'highlight', 'highlights'),
    onlyYou: 'Only you see them, and the colleagues with whom you share a highlight.',
    by: (name) => `Highlighted by ${name}`,
    show: (words) => `Show in the text: ${words}`,
    changed: 'The text has changed since you highlighted it',
    changedOfOther: 'The text has changed since it was highlighted',
    paperChanged: 'The paper has changed since you highlighted it',
    paperGone: 'The paper is not here any more',
    onPage: (title, page) => `${title}, page ${page}`,
    note: 'Note on the highlight',
    writeNote: 'Write a note',
    editNote: 'Edit the note',
    save: 'Save the note',
    remove: 'Remove',
    removeOne: (what) => `Remove the highlight: ${what}`,
    noteOf: (what) => `Note on the highlight: ${what}`,
    removed: 'The highlight is removed.',
    undo: 'Undo',
    share: 'Share the highlight with colleagues',
    shareHint:
      'They see the highlight and your note as long as they may read the item. When you take away a tick, it is gone for them.',
    shared: (n) => `Shared with ${plural(n, 'colleague', 'colleagues')}`,
  },
};
