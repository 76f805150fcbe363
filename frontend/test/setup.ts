/** Words are loaded before anything is shown: so they are before anything is tested. */
import { beforeAll } from 'vitest';
import { wordsReady } from '../src/words/load';

beforeAll(wordsReady);
