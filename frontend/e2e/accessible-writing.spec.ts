/** Writing together and following it, as axe and a narrow screen find them. */
import { pages } from './accessible';
import { decision, expectWords, liveMeeting, openItem, saved, write, writersIn } from './meeting';
import { expect, phone, test } from './raadslag';

for (const [device, options] of Object.entries({ desktop: {}, phone })) {
  test(`a text with two writers, its toolbar and its dialogs are accessible, ${device}`, async ({ people }) => {
    const other = await people.enter('referent');
    const address = await liveMeeting(other);
    await openItem(other, '1.1');
    await write(other, 'Skrevet af referenten.');
    const page = await people.enter('sekretariat', options);
    await page.goto(`${address}/punkt/1.1`);
    await expectWords('Skrevet af referenten.', decision(page));
    await write(page, ' Og af sekretariatet.');
    await expect(saved(page)).toBeVisible();
    await expect(writersIn(page)).toContainText('Referent KKR Midtjylland');
    await pages(page, `two write, ${device}`);

    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(dialog).toBeVisible();
    await pages(page, `link, ${device}`);
    await dialog.getByRole('textbox', { name: 'Adresse' }).fill('ingen adresse');
    await dialog.getByRole('button', { name: 'Sæt link' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await pages(page, `link refused, ${device}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await expect(dialog).toBeVisible();
    await pages(page, `table, ${device}`);
    await dialog.getByRole('textbox', { name: 'Overskrift, kolonne 1' }).fill('By');
    await dialog.getByRole('button', { name: 'Gem tabel' }).click();
    await expect(dialog).toBeHidden();
    await expect(saved(page)).toBeVisible();
    await pages(page, `a text with a table, ${device}`);

    await page.getByRole('button', { name: 'Hvem skrev hvad i beslutningen' }).click();
    await expect(dialog.getByRole('slider')).toBeVisible();
    await pages(page, `who wrote what, ${device}`);
  });

  test(`a page with words that are being written is accessible, ${device}`, async ({ people }) => {
    const desk = await people.enter('sekretariat');
    const address = await liveMeeting(desk);
    const member = await people.enter('medlem', options);
    await member.goto(address);
    await openItem(desk, '2.1');
    await desk.getByRole('switch', { name: 'Vis beslutningen live for medlemmerne' }).click();
    await write(desk, 'Ruterne bygges i tre etaper.');
    await expect(member.getByRole('main')).toContainText('Ruterne bygges i tre etaper.');
    await pages(member, `live words, ${device}`);
  });
}
