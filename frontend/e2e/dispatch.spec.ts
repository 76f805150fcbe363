/** A decision on its way to a council: sent from the desk, opened by a link on a phone, seen in the receipt list. */
import { randomUUID } from 'node:crypto';
import { expectAccessible } from './accessible';
import { agenda, finishAs, inAgenda, liveMeeting, openItem } from './meeting';
import { expect, phone, test } from './raadslag';

test('a decision is sent out, opened without a login, and the secretariat sees it', async ({ people }) => {
  const mark = randomUUID().slice(0, 8);
  const desk = await people.enter('sekretariat');
  await liveMeeting(desk, agenda.replace('Fælles cykelruter', `Ruten ${mark}`));
  await openItem(desk, '2.1');
  await finishAs(desk, 'Godkendt');
  // The desk goes on to the next item by itself.
  await expect(desk.getByRole('heading', { level: 1 })).not.toContainText(mark);
  await inAgenda(desk, '2.1').click();
  const region = desk.getByRole('region', { name: 'Udsendelse' });

  await test.step('one press sends it, with a reason because the minutes are not sent out', async () => {
    await region.getByRole('button', { name: 'Udsend beslutning' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Udsend beslutningen i punkt 2.1' });
    await dialog.getByRole('button', { name: 'Skriv mailadresse til Samsø' }).click();
    await dialog.getByLabel('Mailadresse til Samsø').fill(`${mark}@example.org`);
    await desk.keyboard.press('Enter');
    await expect(dialog.getByRole('checkbox', { name: 'Samsø' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Send til 1 modtager' }).click();
    await expect(dialog.getByText('Skriv, hvorfor beslutningen sendes før referatet.')).toBeVisible();
    await dialog.getByLabel('Hvorfor før referatet?').fill('Byrådet mødes i morgen');
    await expect(dialog.getByText('Beslutningen sendes hermed til Kommunalbestyrelsen i Samsø Kommune.')).toBeVisible();
    await expectAccessible(desk, 'sending a decision out');
    await dialog.getByRole('button', { name: 'Send til 1 modtager' }).click();
    await expect(region.getByText(/^Sendt til 1 kommune den /)).toBeVisible();
    await expect(region.getByText('0 af 1 har åbnet')).toBeVisible();
  });

  const letters = await desk.context().newPage();
  await letters.goto('/postkasse');
  const letter = await letters.getByText(new RegExp(`Ruten ${mark} .*Beslutningen sendes hermed`)).textContent();
  const link = /\/udsendelse#[\w-]{43}/.exec(letter ?? '')?.[0] ?? '';
  await letters.close();

  const receiver = await people.enter('visitor', phone);
  await test.step('the receiver reads it on a phone without a login', async () => {
    await receiver.goto(link);
    await expect(receiver.getByRole('heading', { level: 1, name: new RegExp(mark) })).toBeVisible();
    await expect(receiver.getByText('Uddrag før referat')).toBeVisible();
    await expect(receiver.getByText('Begrundelse: Byrådet mødes i morgen')).toBeVisible();
    await expectAccessible(receiver, 'the page behind a link');
    // Nobody has done anything yet.
    await expect(region.getByText('0 af 1 har åbnet')).toBeVisible();
    const download = receiver.waitForEvent('download');
    await receiver.getByRole('button', { name: 'Hent: Beslutningen' }).click();
    expect((await download).suggestedFilename()).toMatch(/^Uddrag før referat punkt 2\.1 .*\.pdf$/);
  });

  await test.step('the receipt list shows it without a reload, and closes the link', async () => {
    await expect(region.getByText('1 af 1 har åbnet')).toBeVisible();
    await region.getByRole('button', { name: 'Luk linket til Samsø' }).click();
    await desk.getByRole('dialog', { name: 'Luk linket' }).getByRole('button', { name: 'Luk linket' }).click();
    await expect(region.getByText('Linket er lukket')).toBeVisible();
    await receiver.getByRole('button', { name: 'Hent: Beslutningen' }).click();
    await expect(receiver.getByText('Linket viser ikke længere noget.')).toBeVisible();
    await expect(receiver.getByText(mark)).toHaveCount(0);
  });
});
