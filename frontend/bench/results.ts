/** What was measured, as a table to look at and as the file that is kept. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row, Times } from './measure';
import { commentCount, size } from './scene';

const file = fileURLToPath(new URL('../../bench/ROUNDS.md', import.meta.url));
const handmade = '<!-- Below this line is written by hand; bin/bench keeps it. -->';

export interface Measured {
  requests: Row[];
  /** Those with an aim: pages, to be ready within a second. */
  pages: Row[];
  arrival: Row;
  /** Kilobytes of a whole round as it is sent, uncompressed. */
  answer: { full: number; empty: number };
  /** What the app holds in memory afterwards, null where the system does not tell. */
  resident: number | null;
  browser: string;
}

const ms = (time: number) => (time < 100 ? time.toFixed(1) : time.toFixed(0));
const both = ({ median, p90 }: Times) => `${ms(median)} | ${ms(p90)}`;

function tableOf({ requests, pages, arrival, answer }: Measured): string {
  return [
    `| measure | ${commentCount} comments, median ms | p90 ms | no comments, median ms | p90 ms | ratio of medians |`,
    '|---|--:|--:|--:|--:|--:|',
    ...[...requests, ...pages, arrival].map(
      ({ measure, full, empty }) =>
        `| ${measure} | ${both(full)} | ${both(empty)} | ${(full.median / empty.median).toFixed(2)} × |`,
    ),
    `| the round's JSON as the secretariat gets it, kB | ${answer.full} | | ${answer.empty} | | ${(answer.full / answer.empty).toFixed(2)} × |`,
  ].join('\n');
}

const aimsOf = ({ pages }: Measured): string =>
  [
    '| aim | at most | reached (median) | met |',
    '|---|--:|--:|---|',
    ...pages.map(({ measure, full }) => {
      const met = full.median < 1000 ? 'yes' : '**no**';
      return `| ${measure}, ${commentCount} comments | 1000 ms | ${ms(full.median)} ms | ${met} |`;
    }),
  ].join('\n');

function machine({ browser }: Measured): string {
  const [cpu] = cpus();
  const [, java] = String(execFileSync('java', ['--version'])).split(/\s+/);
  return [
    `${cpus().length} × ${cpu?.model.trim() ?? process.arch}`,
    `${Math.round(totalmem() / 1024 ** 3)} GB of memory`,
    `Linux ${release().split('-')[0]}`,
    `Java ${java ?? '?'}`,
    `Node ${process.version}`,
    `Chromium ${browser}, headless`,
  ].join(', ');
}

export function say(measured: Measured): void {
  console.log(`\n${tableOf(measured)}\n`);
}

/** Writes the file anew, and keeps what people wrote below it. */
export function keep(measured: Measured): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const notes = before.includes(handmade) ? before.slice(before.indexOf(handmade)) : `${handmade}\n`;
  const { resident } = measured;
  const text = `# A comment round with many comments

Written by \`bin/bench rounds\` on ${new Date().toISOString().slice(0, 10)}.

- Machine: ${machine(measured)}.
- Server, PostgreSQL, Keycloak, browser and the bench share its cores.
- Two rounds on the same agenda of ${size.items} items, each asking ${size.directors} directors. One has ${commentCount} comments: ${size.threads} threads,
  ${size.marked} of them on a marked passage, ${size.proposals} of these with a proposal, and ${size.answers} answers. The other has none and is what
  it is compared with. Both are measured in turn, so that drift meets both.
- Page ready: from the navigation, by somebody who is logged in and has been there before, until everything that
  belongs on the page is in it and the next frame is painted. The browser looks at each frame, 16 ms apart.
- Arrives: from one director's sending until the comment is painted on the page another has open.
- The comments are written in the name of three of the demo's users.${
    resident === null
      ? ''
      : `\n- The app's process, with a heap of at most 256 MB, held ${resident} MB of memory at the end.`
  }

## Aims

${aimsOf(measured)}

## Measured

${tableOf(measured)}

${notes}`;
  writeFileSync(file, text);
}
