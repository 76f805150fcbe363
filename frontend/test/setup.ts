/**
 * Words are loaded before anything is shown: so they are before anything is tested. Files that one worker runs share
 * what a library holds, so what stands in for a part of the browser is gone when its file is done.
 */
import { afterAll, beforeAll, vi } from 'vitest';
import { wordsReady } from '../src/words/load';

beforeAll(wordsReady);
afterAll(() => vi.unstubAllGlobals());
