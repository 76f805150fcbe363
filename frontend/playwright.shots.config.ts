import base from './playwright.config';

/** Pictures of every page for people to look at; the steps are those of the browser tests, so they keep up with it. */
export default { ...base, testMatch: /.*\.shots\.ts/, workers: 1, timeout: 900_000, reporter: 'list' };
