/** A year in short, from the calendar to approved minutes, without a line typed twice. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { inAgenda, openItem, phrases, saved, step, takePhrase, write } from './meeting';
import { expectInMinutes } from './pdf';
import { expect, phone, test } from './raadslag';
import { addItem, confirm, ends, follows, meetingOn, planned, writeText } from './year';

const days = { first: 3, second: 1 };

test('KKR Midtjylland: two meetings of a year', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const member = await people.enter('medlem', phone);
  const substitute = await people.enter('stedfortraeder', phone);
  const chair = await people.enter('formand');
  let first = '';

  await test.step('the dates of the year are pasted into the calendar', async () => {
    await planned(
      desk,
      2028,
      'KKR Midtjylland',
      `${days.first}. februar kl. 10-14, Viborg\n${days.second}. juni kl. 10-14, Horsens`,
    );
    first = await meetingOn(desk, 2028, 'februar', days.first, 'KKR Midtjylland');
  });

  await test.step('the agenda is written: an open item, a closed one, one that will not be reached', async () => {
    await desk.getByRole('main').getByRole('button', { name: 'Begynd på dagsordenen' }).click();
    await confirm(desk, 'Begynd på dagsordenen');
    await expect(inAgenda(desk, '1.1')).toContainText(/^1\.1\s*Godkendelse af referat fra mødet? /);
    for (const title of ['Fælles busruter', 'Aftale om grund', 'Cykelstier langs fjorden']) {
      await addItem(desk, 'Regionalpolitiske sager', title);
    }
    await inAgenda(desk, '3.1').click();
    await writeText(desk, 'Indstilling', 'Det indstilles, at KKR Midtjylland tiltræder planen.');
    await inAgenda(desk, '3.2').click();
    await desk.getByRole('switch', { name: 'Lukket punkt' }).click();
    await expect(inAgenda(desk, '3.2')).toContainText('Lukket');
    await inAgenda(desk, '3.3').click();
    await writeText(desk, 'Indstilling', 'Det indstilles, at KKR Midtjylland godkender budgettet.');
  });

  await test.step('the agenda is sent out, and the member gets a letter that leads to it', async () => {
    await member.goto(first);
    await expect(member.getByRole('heading', { level: 1 })).toContainText('findes ikke');
    await step(desk, 'Send dagsordenen ud');
    await desk.goto('/postkasse');
    await expect(desk.getByText(new RegExp(`Dagsorden.*${days.first}\\. februar 2028`)).first()).toBeVisible();
    await desk.goto(first);
    await member.reload();
    await expect(member.getByRole('link', { name: /Aftale om grund/ })).toBeVisible();
    await substitute.goto(first);
    await expect(substitute.getByRole('link', { name: /Fælles busruter/ })).toBeVisible();
    await expect(substitute.locator('body')).not.toContainText('Aftale om grund');
  });

  await test.step('the member cannot come and calls the substitute, who reads closed items from then on', async () => {
    await member.getByRole('button', { name: 'Jeg kan ikke komme' }).click();
    await member.getByLabel('Indkald min stedfortræder').check();
    await expectAccessible(member, 'an apology');
    await member.getByRole('button', { name: 'Meld afbud' }).click();
    await expect(member.getByText('Du har meldt afbud.')).toBeVisible();
    await expect(substitute.getByText(/Du er indkaldt i stedet for/)).toBeVisible();
    await expect(substitute.getByRole('link', { name: /Aftale om grund/ })).toBeVisible();
  });

  await test.step('the meeting runs: who is there, a vote, a statement, a task', async () => {
    await step(desk, 'Start mødet');
    await follows(substitute, first);
    await substitute.getByRole('button', { name: 'Jeg er her', exact: true }).click();
    await expect(substitute.getByText('Du er registreret som til stede.')).toBeVisible();
    await chair.goto(first);
    await chair.getByRole('button', { name: 'Jeg er her', exact: true }).click();
    await expect(desk.getByText(/^2 af \d+ til stede – ikke beslutningsdygtigt$/)).toBeVisible();
    await openItem(desk, '1.1');
    await takePhrase(desk, 1);
    await ends(desk, 'Godkendt', '2.1');
    await ends(desk, 'Drøftet', '3.1');
    await vote(desk, [substitute, 'For'], [chair, 'Hverken for eller imod']);
    await desk.getByRole('button', { name: 'Tilføj udsagn' }).click();
    await desk.getByLabel('Hvem', { exact: true }).fill('Formand');
    await desk.getByLabel('Udsagn', { exact: true }).fill('Ruterne bør nå fjorden.');
    await desk.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(desk.getByRole('listitem').getByText('Ruterne bør nå fjorden.')).toBeVisible();
    await desk.getByRole('button', { name: 'Tilføj opfølgning' }).click();
    await desk.getByLabel('Hvad skal gøres').fill('Spørg trafikselskabet');
    await desk.getByLabel('Hvem', { exact: true }).fill('Sekretariatet');
    await desk.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(desk.getByText('Spørg trafikselskabet')).toBeVisible();
    await expectAccessible(desk, 'an item that is treated');
  });

  await test.step('the decision is taken from the vote, and the last item is not reached', async () => {
    await expect(phrases(desk).getByRole('button').first()).toContainText('tiltrådte planen med 1 stemme for');
    await inAgenda(desk, '3.1').click();
    await takePhrase(desk, 1);
    await ends(desk, 'Tiltrådt', '3.2');
    await write(desk, 'KKR Midtjylland tiltrådte aftalen.');
    await expect(saved(desk)).toBeVisible();
    await ends(desk, 'Tiltrådt', '3.3');
    await ends(desk, 'Ikke behandlet', '6.1');
    await ends(desk, 'Drøftet', '7.1');
    await ends(desk, 'Drøftet');
    await desk.getByRole('tab', { name: 'Næste møde' }).click();
    await desk.getByLabel('Nyt punkt til næste møde').fill('Status på busruter');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('tabpanel').getByText('Status på busruter')).toBeVisible();
    await step(desk, 'Afslut mødet');
  });

  await test.step('the item that was not reached is decided in writing', async () => {
    await inAgenda(desk, '3.3').click();
    await desk.getByRole('button', { name: 'Start skriftlig behandling' }).click();
    await expect(desk.getByLabel('Spørgsmål')).toHaveValue(/godkender budgettet/);
    await expectAccessible(desk, 'a question in writing');
    await desk.getByRole('button', { name: 'Stil spørgsmålet' }).click();
    await expect(desk.getByText('Venter på svar')).toBeVisible();
    for (const page of [chair, substitute]) {
      await page.goto(first);
      const own = page.getByRole('region', { name: 'Venter på dit svar' });
      await own.getByRole('radio', { name: 'For', exact: true }).check();
      await own.getByRole('button', { name: 'Send svar' }).click();
      await expect(page.getByText('Du har svaret: For')).toBeVisible();
    }
    await expect(desk.getByText('2 for · 0 imod · 0 undlader')).toBeVisible();
    await desk.getByRole('button', { name: 'Afslut nu' }).click();
    await desk.getByRole('button', { name: 'Ja, gør det' }).click();
    await desk.getByRole('button', { name: 'Skriv i beslutningen' }).click();
    await expect(desk.getByText('Sætningen er skrevet i beslutningen.')).toBeVisible();
    await desk.getByRole('button', { name: 'Genoptag punkt' }).click();
    await ends(desk, 'Godkendt');
  });

  await test.step('the minutes are sent, and a remark on them is heard and answered', async () => {
    await step(desk, 'Send referatet ud');
    const visitor = await people.enter('visitor');
    await visitor.goto(first);
    await expect(visitor.getByText('Tiltrådt').first()).toBeVisible();
    await expect(visitor.locator('body')).not.toContainText('Aftale om grund');
    await chair.goto(first);
    await chair.getByRole('button', { name: 'Skriv en bemærkning' }).click();
    await chair.getByLabel('Bemærkning', { exact: true }).fill('Det var den nordlige rute.');
    await chair.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(desk.getByText('Det var den nordlige rute.')).toBeVisible();
    await desk.getByRole('button', { name: 'Indarbejd' }).click();
    await expect(chair.locator('.tag').getByText('Indarbejdet')).toBeVisible();
  });

  await test.step('the next meeting takes over the list, and its first item makes the minutes final', async () => {
    const second = await meetingOn(desk, 2028, 'juni', days.second, 'KKR Midtjylland');
    await desk.getByRole('main').getByRole('button', { name: 'Begynd på dagsordenen' }).click();
    await confirm(desk, 'Begynd på dagsordenen');
    await expect(inAgenda(desk, '1.1')).toContainText(`den ${days.first}. februar 2028`);
    await desk.getByRole('tab', { name: 'Næste møde' }).click();
    await desk.getByRole('button', { name: 'Hent planlagte punkter' }).click();
    await expect(desk.getByRole('navigation', { name: 'Dagsorden' })).toContainText('Status på busruter');
    await step(desk, 'Send dagsordenen ud');
    await step(desk, 'Start mødet');
    await openItem(desk, '1.1');
    await takePhrase(desk, 1);
    await ends(desk, 'Godkendt', '2.1');
    for (const next of ['3.1', '6.1', '7.1']) await ends(desk, 'Drøftet', next);
    await ends(desk, 'Drøftet');
    await step(desk, 'Afslut mødet');
    await chair.goto(first);
    await expect(chair.getByRole('banner')).toContainText('Referat godkendt');
    await member.goto(`${first}/dagsorden`);
    const approval = member.getByRole('link', { name: `ved punkt 1.1 på mødet den ${days.second}. juni 2028` });
    await expect(approval).toHaveAttribute('href', new RegExp(`^${new URL(second).pathname}/punkt/[0-9a-f-]{36}$`));
    await expectAccessible(member, 'minutes that are final');
  });
});

test('KD-Net: a flat agenda, directors who present items, minutes in its own style', async ({ people }) => {
  const desk = await people.enter('sekretariat');
  const director = await people.enter('direktoer', phone);
  let address = '';

  await test.step('the meeting is planned and gets its standing items', async () => {
    await planned(desk, 2028, 'KD-Net Midtjylland', '20. januar kl. 9.30-12, Horsens');
    address = await meetingOn(desk, 2028, 'januar', 20, 'KD-Net Midtjylland');
    await desk.getByRole('main').getByRole('button', { name: 'Begynd på dagsordenen' }).click();
    await confirm(desk, 'Begynd på dagsordenen');
    await expect(inAgenda(desk, '1')).toContainText('Godkendelse af dagsorden');
    await expect(inAgenda(desk, '2')).toContainText('Godkendelse af referat');
  });

  await test.step('an item has a presenter and a recommendation', async () => {
    await addItem(desk, 'dagsordenen', 'Fælles vagtplan');
    await desk.getByRole('link', { name: /Fælles vagtplan/ }).click();
    await desk.getByRole('button', { name: 'Oplysninger', exact: true }).click();
    await desk.getByLabel('Forelægges af').fill('Direktør, Horsens');
    await confirm(desk, 'Gem');
    await writeText(desk, 'Indstilling', 'Det indstilles, at KD-Net tiltræder vagtplanen.');
    await step(desk, 'Send dagsordenen ud');
  });

  await test.step('the director follows on a phone, and sees what is noted', async () => {
    await director.goto(address);
    await expect(director.getByRole('link', { name: /Fælles vagtplan/ })).toBeVisible();
    await step(desk, 'Start mødet');
    await director.goto(address);
    await director.getByRole('button', { name: 'Jeg er her', exact: true }).click();
    await expect(director.getByText('Du er registreret som til stede.')).toBeVisible();
    await desk.getByRole('link', { name: /Fælles vagtplan/ }).click();
    await desk.getByRole('button', { name: 'Åbn punkt' }).click();
    await expect(phrases(desk).getByRole('button').first()).toContainText('KD-Net tiltrådte vagtplanen.');
    await takePhrase(desk, 1);
    await ends(desk, 'Tiltrådt');
    await expect(director.getByText('KD-Net tiltrådte vagtplanen.')).toBeVisible();
    await expectAccessible(director, 'a meeting of directors');
  });

  await test.step('the minutes name the presenters and the outcome', async () => {
    await step(desk, 'Afslut mødet');
    await expectInMinutes(
      desk,
      'Referat fra møde i kommunaldirektørnetværket',
      'v. Direktør, Horsens',
      'Referat: KD-Net tiltrådte vagtplanen.',
    );
  });
});

async function vote(desk: Page, ...ballots: [Page, string][]): Promise<void> {
  await desk.getByRole('button', { name: 'Sæt til afstemning' }).click();
  await desk.getByRole('button', { name: 'Begynd afstemningen' }).click();
  for (const [page, choice] of ballots) {
    await page.getByRole('button', { name: choice, exact: true }).click();
    await expect(page.getByText(`Du har stemt: ${choice}`)).toBeVisible();
  }
  await desk.getByRole('button', { name: 'Afslut afstemningen' }).click();
  await expect(desk.getByText('1 for, 0 imod, 1 undlod at stemme').first()).toBeVisible();
}
