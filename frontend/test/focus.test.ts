/** Every part that opens takes the focus by the one mechanism, and the browser's test opens it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = (path: string) => readFileSync(path, 'utf8');
const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => ({ path: `src/${path}`, name: basename(path, '.svelte') }));
const spec = source('e2e/focus.spec.ts');
const hasRow = (name: string) => spec.includes(`of: '${name}'`);

/** Opened by another test, or by something that is not a control of ours. */
const openedElsewhere: Record<string, string> = {
  Announcer: 'says things, opens nothing',
  ComponentsPage: 'shown in development only',
  LinkDialog: 'e2e/editor.spec.ts: Ctrl+K',
  Palette: 'e2e/keys.spec.ts: Ctrl+K',
  NumberDialog: 'the toolbar of the editor',
  TableEditor: 'e2e/editor.spec.ts: the cells of a table',
  ImportReport: 'e2e/import.spec.ts: comes by itself when a meeting was created',
  EndDialog: 'e2e/import.spec.ts: needs an import',
  NewBody: 'e2e/import.spec.ts: needs a document of a body that nobody knows',
  LogoutDialog: 'e2e/kept.spec.ts',
  History: 'e2e/accessibility.spec.ts: who wrote what',
  Attachments: 'e2e/attachments.spec.ts: needs a file',
  AttachmentRow: 'e2e/attachments.spec.ts: needs a file',
  VersionsDialog: 'e2e/attachments.spec.ts: needs a file',
  PersonAccess: 'e2e/body.spec.ts: needs somebody who was invited',
  MyApology: 'e2e/kept.spec.ts: the member',
  Coming: 'e2e/following.spec.ts: the member, before a meeting',
  MemberRemarkRow: 'e2e/year.spec.ts: after the minutes',
  ProcedureSteps: 'e2e/year.spec.ts: after the meeting',
  ProcedureQuestion: 'e2e/year.spec.ts: after the meeting',
  BatchRunning: 'e2e/batches.spec.ts: after the meeting',
  BatchStart: 'e2e/batches.spec.ts: after the meeting',
  OwnAnswer: 'e2e/year.spec.ts: after the meeting',
  RemarkForm: 'e2e/year.spec.ts: after the minutes',
  FindBar: 'e2e/reading.spec.ts: looking for words in a paper',
  SearchDialog: 'e2e/search.spec.ts: the key /',
  HighlightRow: 'e2e/highlights.spec.ts: a note on a highlight',
  PaperOver: 'e2e/papers-over.spec.ts: the paper is taken away while it is read',
  PlannedForm: 'e2e/planned.spec.ts',
  ProofForm: 'e2e/focus.spec.ts: a follow-up that is done',
  MoveCard: 'e2e/planned.spec.ts',
  AskForm: 'e2e/inquiry.spec.ts',
  Answers: 'e2e/inquiry.spec.ts',
  Tools: 'e2e/inquiry.spec.ts',
  SendDialog: 'e2e/dispatch.spec.ts',
  Receipts: 'e2e/dispatch.spec.ts: closing a link',
  NewPin: 'e2e/offline.spec.ts: a member, at an agenda',
};
/** Forms that are always on the page: nothing opens them. */
const standing = ['NextItems', 'Speakers', 'Hands', 'SearchBox', 'PinForm', 'ConnectPage', 'OwnAnswers', 'AnswerForm'];

describe('a part that opens', () => {
  const opening = components.filter(({ path }) => /<Dialog\b|\bopened\(/.test(source(path)));

  it.each(opening.map(({ name }) => name))('%s is opened by the test in a browser', (name) => {
    expect(hasRow(name) || openedElsewhere[name]).toBeTruthy();
  });

  it.each(components.filter(({ path }) => source(path).includes('<form')))(
    '$name takes the focus where it opens, by a dialog or by `opened`',
    ({ name, path }) => {
      if (!standing.includes(name)) expect(source(path)).toMatch(/<Dialog\b|\bopened\(/);
    },
  );

  it('has a control with its name', () => {
    for (const { path } of components) {
      const code = source(path);
      if (code.includes('data-opens='))
        expect(`${path} ${code}`).toMatch(/opened\(|opener[=:]|data-opens="kommentér"|opener ?\}/);
    }
  });
});
