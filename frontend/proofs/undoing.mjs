/** People who write, delete and undo in one text with the real Yjs, as a test tells them to. */
import * as Y from 'yjs';

class Person {
  sent = [];
  heard = 0;

  constructor(name, number) {
    this.name = name;
    this.doc = new Y.Doc({ guid: 'undoing' });
    this.doc.clientID = number;
    this.text = this.doc.getText('t');
    this.undoing = new Y.UndoManager(this.text, { trackedOrigins: new Set(['own']), captureTimeout: 1e9 });
    this.doc.on('update', (update, origin) => origin !== 'others' && this.sent.push(update));
  }

  /** Each is one step of undo but `backspace`, which is so many updates in one. */
  do(deed, ...given) {
    if (deed === 'undo' || deed === 'redo') this.undoing[deed]();
    else if (deed === 'together') this.sent = [Y.mergeUpdates(this.sent)];
    else if (deed === 'backspace') for (let i = 1; i <= given[1]; i++) this.write('delete', given[0] - i, 1);
    else this.write(deed, ...given);
    if (deed !== 'together') this.undoing.stopCapturing();
  }

  write(deed, ...given) {
    this.doc.transact(() => {
      const [at, length, to] = given;
      if (deed === 'embed') this.text.insertEmbed(at, { attachmentMark: true });
      else if (deed === 'move') {
        const words = this.text.toString().slice(at, at + length);
        this.text.delete(at, length);
        this.text.insert(to, words);
      } else if (deed === 'bold') this.text.format(at, length, { bold: true });
      else this.text[deed](...given);
    }, 'own');
  }
}

/**
 * The updates in the order in which they arrive, each with whose it is.
 *
 * @param steps [name, deed, ...]; after ['apart'] nobody hears of the others until ['met']
 */
export function play(steps) {
  const people = new Map();
  const log = [];
  let apart = false;
  const meet = () => {
    for (const person of people.values()) {
      for (const update of person.sent) log.push({ name: person.name, update });
      person.sent = [];
    }
    for (const person of people.values()) {
      for (const { update } of log.slice(person.heard)) Y.applyUpdate(person.doc, update, 'others');
      person.heard = log.length;
    }
  };
  for (const [name, ...deed] of steps) {
    if (name === 'apart') apart = true;
    else if (name === 'met') apart = false;
    else {
      if (!people.has(name)) {
        people.set(name, new Person(name, people.size + 1));
        if (!apart) meet();
      }
      people.get(name).do(...deed);
    }
    if (!apart) meet();
  }
  return log.map(({ name, update }) => ({ name, update: Buffer.from(update).toString('base64') }));
}
