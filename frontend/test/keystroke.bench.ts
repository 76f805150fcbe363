/** The cost of one keystroke, against comparing the whole document: `npx vitest bench --run`. */
import { bench, describe } from 'vitest';
import { Writer, writersOf } from './writer';

const line = 'KKR Midtjylland tiltrådte indstillingen med bemærkning om, at området inddrages ved næste møde. ';

for (const size of [10_000, 50_000]) {
  describe(`${size / 1000} kB`, () => {
    const rows = Array.from({ length: size / line.length }, () => ({ insert: `${line}\n` }));
    const at = Math.floor(size / 2);
    const [own] = writersOf(1, rows) as [Writer];
    const [typed, whole] = writersOf(2, rows) as [Writer, Writer];
    own.select(at);
    whole.select(at);

    bench('step maps', () => own.type('a'));

    bench('another writer’s keystroke', () => {
      typed.text.insert(at, 'a');
    });

    bench('whole document', () => {
      whole.state = whole.state.apply(whole.state.tr.insertText('a'));
      if (JSON.stringify(whole.shown) === JSON.stringify(whole.rendering)) throw new Error('nothing changed');
      whole.text.insert(at, 'a');
    });
  });
}
