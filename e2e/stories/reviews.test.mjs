// A body meets: its report is there a week ahead, those who owe something are reminded, the members read it from their mail.

import assert from 'node:assert/strict';

import { address, eventually, fill, follow, heading, open, press, says } from '../acts.mjs';
import { SIZES, story } from '../harness.mjs';
import { wordsIn } from '../words.mjs';

story('A review before a meeting, the coordinator at a desk in fi, the member on a phone in sv', async ({ as, visitor, step }) => {
  const [t, seat, phone] = [wordsIn('fi'), { lang: 'fi', size: SIZES.desktop }, { lang: 'sv', size: SIZES.phone }];
  const page = await as('coordinator', seat);
  const origin = new URL(address(page)).origin;

  await step('finds the next meeting of the body', async () => {
    await open(page, '/clock');
    await page.locator('main a[href$="/bodies"]').first().click();
    await page.getByRole('link', { name: 'Elinvoimajaosto', exact: true }).first().click();
    await page.locator('section[aria-labelledby=meetings] .promises__what a').first().click();
    assert.equal(await page.locator('#missing').textContent(), t('missing'));
  });
  const meeting = address(page);
  await step('reminds those who owe something', async () => {
    await press(page, t('missing-ask'));
    await says(page, t('done-missing-asked'));
    const mail = await page.context().newPage();
    await eventually('a mail to who owes something', async () => {
      await open(mail, `${origin}/dev/mail`);
      return (await mail.locator('.card', { hasText: 'Elinvoimajaosto' }).count()) > 0;
    });
    await mail.close();
  });
  await step('reads what was drafted', async () => {
    await page.locator('main a[href*="/reports/"]').first().click();
    await page.getByText(t('report-draft'), { exact: true }).first().waitFor();
  });
  await step('freezes it', async () => {
    await follow(page, t('report-freeze'));
    await press(page, t('report-freeze'));
    await says(page, t('done-report-frozen'));
  });
  await step('looks at what the body would read', async () => {
    await follow(page, t('edition-body'));
    await page.getByLabel(t('part-names'), { exact: true }).uncheck();
    await press(page, t('edition-look'));
    assert.equal(await page.getByLabel(t('part-names'), { exact: true }).isChecked(), false);
  });
  await step('approves it for the body', async () => {
    await fill(page, t('edition-who'), 'Kaupunginjohtaja');
    await press(page, t('edition-approve'));
    await says(page, t('done-edition-approved'));
  });
  await step('sends it to the members', async () => {
    await follow(page, t('dossier-send'));
    await fill(page, t('dossier-what-asked'), 'Merkitään tiedoksi (esimerkki).');
    await press(page, t('dossier-send'));
    await says(page, t('done-dossier-sent'));
    assert.equal(address(page).split('?')[0], meeting.split('?')[0]);
  });
  let link = '';
  await step('a member opens it from the mail', async () => {
    const mail = await page.context().newPage();
    const letter = mail.locator('.card', { hasText: 'puheenjohtaja@kaupunki.example' });
    await eventually('a mail to the chair', async () => {
      await open(mail, `${origin}/dev/mail`);
      return (await letter.locator('a[href*="/dossiers/"]').count()) > 0;
    });
    link = await letter.first().locator('a[href*="/dossiers/"]').first().getAttribute('href');
    await mail.close();
    const [member, said] = [await visitor(phone), wordsIn('sv')];
    await open(member, link);
    await member.getByText('Merkitään tiedoksi (esimerkki).').waitFor();
    assert.match(await heading(member), /\d{4}/);
    assert.equal(await member.locator('main form').count(), 0, 'it is read, and nothing else');
    await open(member, `${link}/off`);
    await press(member, said('dossier-off'));
    await member.getByText(said('dossiers-are-off-what')).waitFor();
  });
});
