/** Help, and the pages that every public website has. */
import { pages } from './accessible';
import { expect, phone, test } from './raadslag';

test('everybody finds help and what the law asks for at the end of each page, their own guide first', async ({
  people,
}) => {
  const visitor = await people.enter('visitor', phone);
  await visitor.getByRole('contentinfo').getByRole('link', { name: 'Hjælp' }).click();
  await expect(visitor.getByRole('heading', { level: 2 }).first()).toContainText('Borger og presse');
  await expect(visitor.getByRole('img').first()).toBeVisible();
  await expect(visitor.getByRole('listitem').first()).toContainText('“Søg” finder i udsendte dagsordener');
  await pages(visitor, 'help');
  await visitor.getByRole('link', { name: 'Formandskab' }).click();
  await expect(visitor.getByRole('heading', { name: 'Formandskab' })).toBeFocused();
  await visitor.getByRole('contentinfo').getByRole('link', { name: 'Tilgængelighed' }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Tilgængelighed');
  await expect(visitor.getByRole('main')).toContainText('bygget efter WCAG 2.1 på niveau AA');
  await pages(visitor, 'the accessibility statement');
  await visitor.getByRole('contentinfo').getByRole('link', { name: 'Privatliv' }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Privatliv');
  await expect(visitor.getByRole('main')).toContainText('ingen sporing');

  const desk = await people.enter('sekretariat');
  await desk.getByRole('button', { name: 'Menu' }).click();
  await desk.getByRole('button', { name: 'Hjælp' }).click();
  await expect(desk.getByRole('heading', { level: 2 }).first()).toContainText('Sekretariat og referent Det er dig');
});
