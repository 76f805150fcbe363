/** The Danish sentences of the desk: shortcuts. */

export const shortcuts = {
  title: 'Tastaturgenveje',
  move: 'Forrige eller næste punkt',
  openItem: 'Åbn det valgte punkt',
  phrase: 'Indsæt vending',
  phraseTyping: 'Indsæt vending, mens du skriver',
  finish: 'Afslut punkt og gå videre',
  write: 'Gå til beslutningen',
  marks: 'Fed, kursiv, understreget',
  lists: 'Punktliste eller nummereret liste først på en linje',
  indent: 'Ryk listepunkt ind eller ud',
  link: 'Indsæt eller ret link',
  listKeys: 'Punktliste, nummereret liste',
  headings: 'Overskrift først på en linje',
  plain: 'Almindelig linje igen, først på linjen',
  backspace: 'Slet tilbage',
  undo: 'Fortryd, gendan',
  leave: 'Forlad tekstfeltet',
  help: 'Vis denne oversigt',
  single: 'Brug genveje med en enkelt tast',
  space: 'mellemrum',
};
