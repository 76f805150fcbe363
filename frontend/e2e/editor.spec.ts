/** What comes into a text otherwise than by typing: the clipboard and tables. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { decision, inAgenda, liveMeeting, openItem, part, postpone, saved, step, finishAs } from './meeting';
import { expectInMinutes } from './pdf';
import { expect, test } from './raadslag';

/** As Word puts a paragraph and two list points on the clipboard: the points are paragraphs with signs in them. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=DA><!--StartFragment-->
<p class=MsoNormal>KKR <b style='mso-bidi-font-weight:normal'>tiltrådte planen</b> og besluttede:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Åruten bygges først<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Kystruten i 2029<o:p></o:p></p>
<!--EndFragment--></body></html>`;

/** Pastes at the cursor, as a browser does it. */
const paste = (page: Page, html: string) =>
  decision(page).evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', words);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

test('words pasted from Word keep their list and bold words for readers', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const address = await liveMeeting(desk);
  await openItem(desk, '2.1');
  await decision(desk).click();
  await paste(desk, fromWord);
  await expect(decision(desk).locator('[data-list=bullet]')).toHaveText(['Åruten bygges først', 'Kystruten i 2029']);
  await expect(decision(desk).locator('strong')).toHaveText('tiltrådte planen');
  await finishAs(desk, 'Tiltrådt');
  const member = await people.enter('medlem');
  await member.goto(`${address}/punkt/2.1`);
  const read = part(member, 'Beslutning');
  await expect(read.getByRole('listitem')).toHaveText(['Åruten bygges først', 'Kystruten i 2029']);
  await expect(read.locator('strong')).toHaveText('tiltrådte planen');
});

/** Something that is dragged in from another program and let go. */
async function dropAt(page: Page, at: { x: number; y: number }, data: { text?: string; file?: string }): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const items = data.text ? [{ mimeType: 'text/plain', data: data.text }] : [];
  const dragged = { items, files: data.file ? [data.file] : [], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...at, data: dragged });
  await cdp.detach();
}

test('words land where they are dropped, numbers stay, and a file dropped beside its field opens nothing', async ({
  people,
}) => {
  const desk = await people.enter('sekretariat');
  await liveMeeting(desk);
  await openItem(desk, '2.1');
  await decision(desk).click();
  await paste(desk, '<ol start="3"><li>Økonomi om 10<sup>6</sup> kr.</li><li>Valg</li></ol><p>Næste linje</p>');
  await expect(decision(desk).locator('[data-list=ordered]').first()).toHaveAttribute('data-number', '3.');
  const edge = await decision(desk)
    .getByText('Næste linje')
    .evaluate((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const { right, top, bottom } = range.getBoundingClientRect();
      return { x: right + 6, y: (top + bottom) / 2 };
    });
  await decision(desk).press('ControlOrMeta+a');
  await dropAt(desk, edge, { text: ' med mere' });
  await expect(decision(desk).locator('p')).toHaveText(['Økonomi om 10⁶ kr.', 'Valg', 'Næste linje med mere']);

  const address = desk.url();
  await dropAt(desk, edge, { file: fileURLToPath(new URL('files/dagsorden.txt', import.meta.url)) });
  const title = await desk.getByRole('heading', { level: 1 }).boundingBox();
  await dropAt(desk, { x: (title?.x ?? 0) + 5, y: (title?.y ?? 0) + 5 }, { file: fileURLToPath(import.meta.url) });
  await expect(desk.getByText('Slip filen på feltet')).toBeVisible();
  await expect(desk).toHaveURL(address);
  await expect(decision(desk).locator('p')).toHaveCount(3);
  await finishAs(desk, 'Tiltrådt');
  const member = await people.enter('medlem');
  await member.goto(address);
  const points = part(member, 'Beslutning').getByRole('listitem');
  await expect(points).toHaveText(['Økonomi om 10⁶ kr.', 'Valg']);
  expect(await points.evaluateAll((all) => all.map((point) => (point as HTMLLIElement).value))).toEqual([3, 4]);
});

test('a table is created, one of its cells is changed, and the minutes contain it', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  await liveMeeting(desk);
  await openItem(desk, '1.1');
  await decision(desk).click();
  await desk.keyboard.type('Pladserne fordeles sådan:');
  await desk.getByRole('button', { name: 'Tabel', exact: true }).click();
  const dialog = desk.getByRole('dialog', { name: 'Tabel' });
  await expect(dialog.getByRole('textbox', { name: 'Overskrift, kolonne 1' })).toBeFocused();
  for (const words of ['By', 'Pladser', 'Fra', 'Horsens', '41', '2028']) {
    await desk.keyboard.type(words);
    await desk.keyboard.press('Tab');
  }
  await dialog.getByRole('button', { name: 'Gem tabel' }).click();
  const table = decision(desk).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['By', 'Pladser', 'Fra']);
  await expect(table.getByRole('cell', { name: '41' })).toBeVisible();

  await desk.keyboard.type('Enigt.');
  await expect(table, 'who writes on leaves the table alone').toBeVisible();
  await expect(decision(desk)).toContainText('Enigt.');

  await decision(desk).getByRole('button', { name: 'Redigér tabel' }).click();
  await dialog.getByRole('textbox', { name: 'Række 1, Pladser' }).fill('Treogfyrre');
  await desk.keyboard.press('Alt+F10');
  await desk.keyboard.press('End');
  for (let at = 0; at < 6; at++) await desk.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('button', { name: 'Saml med cellen til højre' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Tabeltekst' }).fill('Tabel 1. Pladser');
  await dialog.getByRole('checkbox', { name: 'Første kolonne' }).check();
  if (process.env['SHOT']) await desk.screenshot({ path: `${process.env['SHOT']}/dialog.png` });
  await dialog.getByRole('button', { name: 'Gem tabel' }).click();
  await expect(table.getByRole('rowheader')).toHaveText(['Horsens', '']);
  await expect(table.getByRole('cell')).toHaveText(['Treogfyrre 2028', '', '']);
  await expect(table.getByRole('caption')).toHaveText('Tabel 1. Pladser');
  if (process.env['SHOT']) await desk.screenshot({ path: `${process.env['SHOT']}/desk.png` });
  await expect(table).not.toContainText('41');
  await expect(saved(desk)).toBeVisible();

  await finishAs(desk, 'Godkendt');
  await expect(inAgenda(desk, '1.1')).toContainText('Godkendt');
  await postpone(desk, '2.1', '2.2', '3.1');
  await step(desk, 'Afslut mødet');
  await expectInMinutes(desk, 'Tabel 1. Pladser By Pladser', 'Horsens Treogfyrre 2028');
});
