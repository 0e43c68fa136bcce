// Whom one met: logged on the way out, found again, prepared for, and followed to what came of it.

import assert from 'node:assert/strict';

import { choose, day, eventually, fill, follow, heading, leads, open, press, refused, says } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

// Whose offices nobody approaches in the demonstration's last weeks.
const WHOM = { sv: 'Toimittaja 1 (esimerkki)', fi: 'Finnair Oyj' };

storyOnBoth('The officer logs contacts on the way out', { desktop: 'sv', phone: 'fi' }, async ({ as, step, seat, t }) => {
  const page = await as('officer', seat);
  const [topic, whom] = [`Junavuorot ${seat.lang}`, WHOM[seat.lang]];

  await step('logs one', async () => {
    await open(page, '/contacts/new');
    await fill(page, t('contact-whom'), whom);
    await choose(page, t('channel-call'));
    await fill(page, t('contact-topic'), topic);
    await fill(page, t('contact-said'), 'Selvittävät asian kesään mennessä.');
    await fill(page, t('contact-promise'), 'Vastaus kirjallisena');
    await fill(page, t('promise-due'), day(14));
    await press(page, t('save'));
    await says(page, t('done-contact-logged'));
    assert.ok((await heading(page)).includes(whom.split(' ')[0]));
  });
  const contact = new URL(page.url()).pathname;
  await step('is asked where the same meeting is in the log already', async () => {
    await open(page, '/contacts/new');
    await fill(page, t('contact-whom'), whom);
    await fill(page, t('contact-topic'), `${topic} uudelleen`);
    await press(page, t('save'));
    await choose(page, t('contact-sure'));
    await press(page, t('save'));
    await says(page, t('done-contact-logged'));
  });
  const again = new URL(page.url()).pathname;
  await step('finds it by a word in another form and without accents', async () => {
    await eventually('the contact is found', async () => {
      await open(page, `/search?kind=contact&q=${encodeURIComponent(`${whom.split(' ')[0].toUpperCase()} junavuoro`)}`);
      return (await page.locator('.result__title').filter({ hasText: topic }).count()) > 0;
    });
  });
  await step('writes down a decision without its day', async () => {
    await open(page, contact);
    await follow(page, t('outcome-new'));
    await choose(page, t('outcome-decision'));
    await fill(page, t('outcome-decided'), 'Kaksi vuoroa lisää');
    await fill(page, t('outcome-decided-by'), 'Ministeriö (esimerkki)');
    await press(page, t('save'));
    await refused(page, t('outcome-day-missing'));
  });
  await step('says the day', async () => {
    await fill(page, t('outcome-decided-on'), day(0));
    await press(page, t('save'));
    await says(page, t('done-outcome-added'));
    await page.getByText('Kaksi vuoroa lisää').first().waitFor();
  });
  await step('sees who was met how often', async () => {
    await open(page, contact.replace(/\/[^/]+$/, '/figures'));
    await page.locator('svg.picture:visible').first().waitFor();
    await page.getByText(t('figures-table'), { exact: true }).first().click();
    await page.getByRole('table').first().waitFor();
  });
  await step('prepares for the next one', async () => {
    await open(page, `${again}/brief`);
    await page.getByText('Vastaus kirjallisena').first().waitFor();
  });
});

storyOnBoth('The coordinator says what everybody says', { desktop: 'fi', phone: 'en' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await open(page, '/plans');
  await leads(page, () => page.locator('main a[href^="/plans/0"]:visible').first().click());
  await leads(page, () => page.locator('main a[href*="/goals/"]:visible').first().click());
  const inFinnish = t('material-title', { said: 'Suomi' });

  await step('begins without words', async () => {
    await follow(page, t('materials-all'));
    await follow(page, t('material-new'));
    await press(page, t('save'));
    await refused(page, t('material-title-missing'));
  });
  await step('writes it in two languages', async () => {
    await fill(page, inFinnish, `Raide tuo työtä (${seat.lang})`);
    await page.locator('summary').filter({ hasText: 'Svenska' }).click();
    await fill(page, t('material-title', { said: 'Svenska' }), `Spåret ger arbete (${seat.lang})`);
    await press(page, t('save'));
    await says(page, t('done-material-added'));
  });
  await step('takes the sheet in Swedish', async () => {
    await leads(page, () => page.locator('nav.langs a[lang=sv]').click());
    await page.getByRole('heading', { name: `Spåret ger arbete (${seat.lang})` }).waitFor();
  });
});
