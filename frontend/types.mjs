/**
 * Writes the types of the contract, or with --check says whether they are those of today. The contract is the parts in
 * the back end's folder `openapi`, merged as its `Contract` does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const file = new URL('src/lib/schema.d.ts', import.meta.url);
const part = (name) =>
  load(readFileSync(new URL(`../backend/src/main/resources/openapi/${name}.yaml`, import.meta.url), 'utf8'));

function merged(whole, added) {
  for (const [name, value] of Object.entries(added)) {
    if (name in whole) merged(whole[name], value);
    else whole[name] = value;
  }
  return whole;
}

const { 'x-parts': parts, ...contract } = part('openapi');
const types = await openapiTS(
  parts.reduce((whole, name) => merged(whole, part(name)), contract),
  { emptyObjectsUnknown: true },
);
const now = COMMENT_HEADER + astToString(types);
if (!process.argv.includes('--check')) writeFileSync(file, now);
else if (readFileSync(file, 'utf8') !== now) {
  console.error('src/lib/schema.d.ts is not what the contract says: run npm run types');
  process.exit(1);
}
