/** What the meeting did not reach: sent out in one letter, answered on one page, in the minutes in one press. */
import { expectAccessible, pages } from './accessible';
import { agenda, inAgenda, newMeeting, onlyOnce, step } from './meeting';
import { expectInMinutes } from './pdf';
import { expect, phone, test } from './raadslag';

test('all that was not reached is decided in writing, from one letter to the minutes', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const member = await people.enter('medlem', phone);
  const address = await newMeeting(desk, agenda + onlyOnce());
  await step(desk, 'Start mødet');
  await step(desk, 'Afslut mødet');

  await test.step('one press gathers the items, each with what becomes of it', async () => {
    await desk.getByRole('button', { name: 'Behandl dem skriftligt' }).click();
    await expect(desk.getByLabel(/^Punkt 1\.1 /)).toBeFocused();
    await desk.getByLabel(/^Punkt 1\.1 /).selectOption('Til efterretning ved tavshed');
    await desk.getByLabel(/^Punkt 2\.1 /).selectOption('Afgøres skriftligt: hver plads svarer');
    await desk.getByLabel(/^Punkt 2\.2 /).selectOption('Tages op på næste møde');
    await desk.getByLabel(/^Punkt 3\.1 /).selectOption('Ikke med');
    await expect(desk.getByLabel('Svarfrist for alle punkter')).toHaveValue(/T12:00$/);
    await expectAccessible(desk, 'items for a written procedure');
    await desk.getByRole('button', { name: 'Send 2 punkter ud' }).click();
    await expect(desk.getByRole('heading', { name: 'Skriftlig behandling af 2 punkter' })).toBeVisible();
    await desk.getByRole('tab', { name: 'Næste møde' }).click();
    await expect(desk.getByRole('tabpanel')).toContainText('punkt 2.2');
  });

  await test.step('a member answers all of it on one page of a phone', async () => {
    await member.goto('/');
    await expect(member.getByText(/Skriftlig behandling af 2 punkter/).first()).toBeVisible();
    await member.goto(address);
    const own = member.getByRole('region', { name: 'Venter på dit svar' });
    await expect(own.getByText('Du behøver ikke at svare')).toBeVisible();
    await own.getByRole('button', { name: 'Send svarene' }).click();
    await expect(own.getByText('Vælg et svar til punkt 2.1.')).toBeVisible();
    await own.getByRole('radio', { name: 'For', exact: true }).check();
    await own.getByRole('radio', { name: 'Til efterretning' }).check();
    await own.getByRole('button', { name: 'Send svarene' }).click();
    await expect(member.getByText('Dine svar er sendt.')).toBeVisible();
    await pages(member, 'several questions in writing, answered');
  });

  await test.step('the secretariat sees who is missing, and moves the deadline', async () => {
    const panel = desk.locator('.batch');
    await expect(panel.getByText(/^1 af \d+ har svaret/)).toBeVisible();
    await panel.getByRole('button', { name: /^Påmind \d+, der mangler$/ }).click();
    await expect(panel.getByText(/^Påmindet /)).toBeVisible();
    await panel.getByRole('button', { name: 'Ændr fristen' }).click();
    await panel.getByLabel('Svarfrist for alle punkter').fill('2031-02-03T12:00');
    await panel.getByRole('button', { name: 'Gem fristen' }).click();
    await expect(panel.getByText(/Fristen var før/)).toBeVisible();
    await expect(member.getByText(/Svarfrist.*2031/).first()).toBeVisible();
  });

  await test.step('one press closes it, and one writes the results in the minutes', async () => {
    const panel = desk.locator('.batch');
    await panel.getByRole('button', { name: 'Afslut', exact: true }).click();
    await expect(panel.getByText('tavshed tæller ikke endnu')).toBeVisible();
    await panel.getByRole('button', { name: 'Ja, gør det' }).click();
    await desk.getByRole('button', { name: 'Skriv 2 resultater i referatet' }).click();
    await expect(desk.getByText('2 resultater er skrevet i referatet.')).toBeVisible({ timeout: 30_000 });
    await expect(inAgenda(desk, '1.1')).toContainText('Til efterretning');
    await expectInMinutes(desk, 'Ikke behandlet på mødet. Behandlet skriftligt den ', 'Ingen havde indvendinger.');
  });
});
