/** Pictures of texts while they are written: two writers, the dialogs, without a line, frozen, sent out. */

const named = (page, role, name) => page.getByRole(role, { name });
const saved = (page) => page.getByRole('main').getByText(/^Gemt kl/);

async function step(desk, name) {
  await named(desk.getByRole('banner'), 'button', name).click();
  await named(desk.getByRole('dialog'), 'button', name).click();
  await desk.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function close(page) {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** A letter more, so that the name stands at the cursor; the watcher has seen it come and go when both are saved. */
const keeps = (page) => async () => {
  await page.keyboard.type('.');
  await page.keyboard.press('Backspace');
  await saved(page).waitFor();
};

async function draft({ shoot, newMeeting }, desk, other) {
  const meeting = await newMeeting(desk);
  await desk.goto(`${meeting}/punkt/2.1`);
  await other.goto(`${meeting}/punkt/2.1`);
  for (const page of [desk, other]) await named(page, 'button', 'Redigér baggrund').click();
  const background = named(other, 'textbox', 'Baggrund');
  await background.click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' Kommunerne er hørt i september');
  await named(desk, 'textbox', 'Baggrund').click();
  await saved(desk).or(desk.getByRole('main')).first().waitFor();
  await shoot(desk, 'draft-two-writers', keeps(other));

  await other.context().setOffline(true);
  await other.keyboard.type(', og alle har svaret');
  await other.getByText(/Ikke forbundet:/).waitFor();
  await shoot(other, 'draft-offline');
  await shoot(desk, 'draft-publish-ask', async () => {
    if (!(await desk.getByRole('dialog').isVisible())) await named(desk, 'button', 'Send dagsordenen ud').click();
  });
  await named(desk.getByRole('dialog'), 'button', 'Send dagsordenen ud').click();
  await desk.getByText('Udsendt', { exact: true }).waitFor();
  await other.context().setOffline(false);
  await named(other, 'button', 'Kopiér mine ord').waitFor();
  await shoot(other, 'draft-frozen');
  await named(other, 'button', 'Kassér det, og hent teksten').click();
}

async function decide({ enter, shoot, newMeeting }, desk, other) {
  const meeting = await newMeeting(desk);
  await step(desk, 'Start mødet');
  await desk.goto(`${meeting}/punkt/3.1`);
  await named(desk, 'button', 'Åbn punkt').click();
  await named(desk, 'switch', 'Vis beslutningen live for medlemmerne').click();
  await named(desk, 'group', 'Vendinger til beslutningen').waitFor();
  await desk.keyboard.press('Alt+3');
  await desk.keyboard.type('Skolerne høres, før pladserne er endeligt fordelt');
  await saved(desk).waitFor();
  await other.goto(`${meeting}/punkt/3.1`);
  await named(other, 'textbox', 'Beslutning').filter({ hasText: 'endeligt fordelt' }).click();
  await other.keyboard.press('Control+End');
  await other.keyboard.press('Enter');
  await other.keyboard.type('Frafaldet følges tæt, og der');
  await shoot(desk, 'live-two-writers', keeps(other));
  const member = await enter('medlem');
  await member.goto(meeting);
  await member.getByText('Frafaldet følges tæt').first().waitFor();
  await shoot(member, 'live-follow');

  await named(desk, 'textbox', 'Beslutning').dblclick({ position: { x: 120, y: 30 } });
  await named(desk, 'button', 'Link').click();
  await named(desk.getByRole('dialog'), 'textbox', 'Adresse').fill('ikke en adresse');
  await named(desk, 'button', 'Sæt link').click();
  await shoot(desk, 'dialog-link');
  await close(desk);
  await named(desk, 'textbox', 'Beslutning').click();
  await desk.keyboard.press('Control+End');
  await desk.getByRole('button', { name: 'Tabel', exact: true }).click();
  await desk.getByRole('dialog').waitFor();
  for (const words of ['Skole', 'Optag 2026', 'Optag 2027', 'Horsens', '172', '180', 'Randers', '96', '104']) {
    await desk.keyboard.type(words);
    await desk.keyboard.press('Tab');
  }
  await shoot(desk, 'dialog-table');
  await named(desk, 'button', 'Gem tabel').click();
  await saved(desk).waitFor();
  await shoot(desk, 'live-table');
  await named(desk, 'button', 'Hvem skrev hvad i beslutningen').click();
  await desk.getByRole('slider').waitFor();
  await shoot(desk, 'dialog-history');
  await desk.getByRole('slider').focus();
  const shown = desk.waitForResponse((answer) => answer.url().includes('/history'));
  await desk.keyboard.press('Home');
  await shown;
  await shoot(desk, 'dialog-history-before');
  await close(desk);

  await desk.context().setOffline(true);
  // The table is still selected: what is typed goes on below it.
  await named(desk, 'textbox', 'Beslutning').focus();
  await desk.keyboard.type('Sekretariatet vender tilbage.');
  await desk
    .getByRole('main')
    .getByText(/Ikke forbundet:/)
    .waitFor();
  await shoot(desk, 'live-offline');
  await desk.context().setOffline(false);
  await saved(desk).waitFor();
  return meeting;
}

async function send({ enter, shoot }, desk, meeting) {
  await desk.getByLabel('Udfald').selectOption('Tiltrådt');
  await desk.getByRole('button', { name: /^Afslut punkt/ }).click();
  const agenda = named(desk, 'navigation', 'Dagsorden');
  for (const number of ['3.2', '3.3', '3.4', '3.5', '4.1', '6.1', '7.1']) {
    const item = agenda.getByRole('link', { name: new RegExp(`^${number}\\b`) });
    await item.filter({ hasText: 'Nu' }).waitFor();
    await item.click();
    await named(desk, 'button', 'Udsæt punkt').click();
    await item.filter({ hasText: 'Udsat' }).waitFor();
  }
  await named(desk, 'button', 'Afslut mødet').click();
  await shoot(desk, 'end-ask');
  await named(desk.getByRole('dialog'), 'button', 'Afslut mødet').click();
  await named(desk, 'button', 'Send referatet ud').click();
  await shoot(desk, 'send-minutes-ask');
  await named(desk.getByRole('dialog'), 'button', 'Send referatet ud').click();
  await named(desk, 'button', 'Redigér bemærkninger til referatet').click();
  const remarks = named(desk, 'textbox', 'Bemærkninger til referatet');
  await remarks.click();
  await desk.keyboard.type('Region Midtjylland beder om, at tabellen under punkt 3.1 får tal for 2028 med.');
  await saved(desk).waitFor();
  await shoot(desk, 'remarks', () => remarks.scrollIntoViewIfNeeded());
  const chair = await enter('formand');
  await chair.goto(meeting);
  const seen = named(chair, 'region', 'Bemærkninger til referatet');
  await seen.waitFor();
  await shoot(chair, 'remarks-formand', () => seen.scrollIntoViewIfNeeded());
}

export async function writing(means) {
  const desk = await means.enter('sekretariat');
  const other = await means.enter('referent');
  await draft(means, desk, other);
  await desk.goto('/');
  const meeting = await decide(means, desk, other);
  await send(means, desk, meeting);
}
