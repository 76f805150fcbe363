/** What comes into a text otherwise than by typing: the clipboard and tables. */
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

test('what is pasted from Word keeps its list and its bold words, for those who read it', async ({ people }) => {
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

test('a table is made, one of its cells is changed, and the minutes hold it', async ({ people }) => {
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
  await dialog.getByRole('button', { name: 'Gem tabel' }).click();
  await expect(table).toContainText('Treogfyrre');
  await expect(table).not.toContainText('41');
  await expect(saved(desk)).toBeVisible();

  await finishAs(desk, 'Godkendt');
  await expect(inAgenda(desk, '1.1')).toContainText('Godkendt');
  await postpone(desk, '2.1', '2.2', '3.1');
  await step(desk, 'Afslut mødet');
  await expectInMinutes(desk, 'By Pladser Fra', 'Horsens Treogfyrre 2028');
});
