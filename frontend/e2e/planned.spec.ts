import { pages } from './accessible';
import { expect, phone, test } from './raadslag';
import type { Page } from '@playwright/test';

const column = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const card = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

async function plan(page: Page, title: string, when: string, closed = false): Promise<void> {
  await page.getByRole('button', { name: 'Planlæg et punkt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel').fill(title);
  await dialog.getByLabel('Hvornår').selectOption('other');
  await dialog.getByLabel('Tid', { exact: true }).fill(when);
  if (closed) await dialog.getByRole('checkbox', { name: 'Lukket punkt' }).check();
  await dialog.getByRole('button', { name: 'Planlæg', exact: true }).click();
}

test('the secretariat plans ahead by keyboard and by mouse, and others see it without a reload', async ({ people }) => {
  const page = await people.enter('sekretariat');
  await page.getByRole('link', { name: 'Se langtidsdagsordenen' }).click();
  await plan(page, 'Letbane til Odder', 'snart');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Det kan ikke læses som en tid.');
  await dialog.getByLabel('Tid', { exact: true }).fill('medio maj 2071');
  await expect(dialog).toContainText('Forstået som medio maj 2071');
  await dialog.getByRole('button', { name: 'Planlæg', exact: true }).click();
  await expect(column(page, 'Medio maj 2071')).toContainText('Letbane til Odder');
  await plan(page, 'Salg af kirkejord', 'foråret 2072', true);
  await expect(column(page, 'Foråret 2072')).toContainText('Lukket punkt');
  await pages(page, 'the long-term agenda of the secretariat');

  const visitor = await people.enter('visitor', phone);
  await visitor.goto('/langtidsdagsorden/midtjylland');
  await expect(visitor.getByText('Letbane til Odder')).toBeVisible();
  await expect(visitor.locator('body')).not.toContainText('kirkejord');
  await expect(visitor.getByRole('button', { name: /Mere om/ })).toHaveCount(0);

  await test.step('by keyboard', async () => {
    await card(page, 'Letbane til Odder').getByRole('button', { name: 'Mere om Letbane til Odder' }).press('Enter');
    await page.getByRole('button', { name: 'Flyt til …' }).press('Enter');
    await page.getByRole('dialog').getByLabel('Tid', { exact: true }).fill('3. kvt 2071');
    await page.keyboard.press('Enter');
    await expect(column(page, '3. kvartal 2071')).toContainText('Letbane til Odder');
    await expect(column(visitor, '3. kvartal 2071')).toContainText('Letbane til Odder');
    await page.getByRole('button', { name: 'Fortryd' }).press('Enter');
    await expect(column(page, 'Medio maj 2071')).toContainText('Letbane til Odder');
  });

  await test.step('by mouse', async () => {
    const grip = card(page, 'Letbane til Odder').getByRole('button', { name: /^Træk/ });
    const target = column(page, 'Foråret 2072');
    await target.scrollIntoViewIfNeeded();
    const from = await grip.boundingBox();
    const to = await target.boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + 30, { steps: 5 });
    await page.mouse.up();
    await expect(target).toContainText('Letbane til Odder');
    await expect(column(visitor, 'Foråret 2072')).toContainText('Letbane til Odder');
  });

  await test.step('taken off, and put back', async () => {
    await card(page, 'Letbane til Odder').getByRole('button', { name: 'Mere om Letbane til Odder' }).click();
    await page.getByRole('button', { name: 'Tag af' }).click();
    await expect(visitor.getByText('Letbane til Odder')).toHaveCount(0);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(visitor.getByText('Letbane til Odder')).toBeVisible();
  });
});
