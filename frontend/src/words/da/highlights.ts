/** The Danish sentences of highlighted passages. */
import { plural } from '../plural';

export const words = {
  highlights: {
    bar: 'Markerede ord',
    mark: 'Fremhæv',
    withNote: 'Fremhæv med note',
    keys: 'Tryk Enter for at fremhæve de markerede ord.',
    made: (n: number) => (n === 1 ? 'Fremhævet' : `${n} steder er fremhævet`),
    tooLong: 'Markér færre ord. Der kan fremhæves højst 20.000 tegn ad gangen.',
    offline: 'Uden forbindelse kan du se dine fremhævninger, men ikke lave nye.',
    own: 'Mine fremhævninger',
    all: 'Fremhævninger',
    allHint: 'Ordene hentes fra teksterne, som de står nu. En fremhævning gemmer ingen ord fra teksten, kun din note.',
    count: (n: number) => plural(n, 'fremhævning', 'fremhævninger'),
    onlyYou: 'Kun du ser dem, og de kolleger, du selv deler en fremhævning med.',
    by: (name: string) => `Fremhævet af ${name}`,
    show: (words: string) => `Vis i teksten: ${words}`,
    changed: 'Teksten er ændret, siden du fremhævede',
    changedOfOther: 'Teksten er ændret, siden der blev fremhævet',
    paperChanged: 'Bilaget er ændret, siden du fremhævede',
    paperGone: 'Bilaget er her ikke længere',
    onPage: (title: string, page: number) => `${title}, side ${page}`,
    note: 'Note til fremhævningen',
    writeNote: 'Skriv note',
    editNote: 'Ret note',
    save: 'Gem note',
    remove: 'Fjern',
    removeOne: (what: string) => `Fjern fremhævningen: ${what}`,
    noteOf: (what: string) => `Note til fremhævningen: ${what}`,
    removed: 'Fremhævningen er fjernet.',
    undo: 'Fortryd',
    share: 'Del fremhævningen med kolleger',
    shareHint:
      'De ser fremhævningen og din note, så længe de må læse punktet. Når du fjerner et kryds, er den væk for dem.',
    shared: (n: number) => `Delt med ${plural(n, 'kollega', 'kolleger')}`,
  },
};

export type Words = typeof words;
