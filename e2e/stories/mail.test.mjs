// What comes by mail and what goes into calendars: a message is forwarded, looked over and logged; a meeting is planned.

import assert from 'node:assert/strict';

import { createTransport } from 'nodemailer';

import { day, eventually, fill, follow, heading, open, press, says, takeFile } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

/** Hands a message over as the city's mail server does. */
function handOver(site, message) {
  const [host, port] = site.mail.split(':');
  return createTransport({ host, port: Number(port), ignoreTLS: true }).sendMail(message);
}

storyOnBoth('The officer forwards a message and logs it', { desktop: 'en', phone: 'sv' }, async ({ as, site, step, seat, t }) => {
  const page = await as('officer', seat);
  const topic = `Trams ${seat.lang}`;

  await step('finds the address of the plan', async () => {
    await open(page, '/contacts');
    await follow(page, t('drafts'));
    assert.equal(await heading(page), t('drafts'));
  });
  const drafts = new URL(page.url()).pathname;
  const address = await page.locator('main a[href^="mailto:"]').first().textContent();
  await step('is told by a stranger’s server that strangers are not heard', async () => {
    const stranger = { from: 'x@elsewhere.example', to: address, subject: topic, text: 'Hello' };
    await assert.rejects(handOver(site, stranger), /550/);
  });
  await step('forwards a message', async () => {
    const text = `For the log.\n\n---------- Forwarded message ---------\nFrom: Example Person <example@ministry.example>\n`
      + `Date: Fri, 20 Nov 2026 at 14:05\nSubject: ${topic}\n\nThe trams will be looked at in spring.`;
    await handOver(site, { from: 'officer@kuopio.example', to: address, subject: `Fwd: ${topic}`, text });
    await eventually('the draft is there', async () => {
      await open(page, drafts);
      return (await page.getByRole('link', { name: topic, exact: true }).count()) > 0;
    });
  });
  await step('looks it over', async () => {
    await follow(page, topic);
    await page.getByText(t('draft-look-over')).waitFor();
    assert.equal(await page.getByLabel(t('contact-topic'), { exact: true }).inputValue(), topic);
    await fill(page, t('contact-whom'), 'Finnair Oyj');
  });
  await step('saves it', async () => {
    await press(page, t('save'));
    const sure = page.getByLabel(t('contact-sure'));
    if (await sure.count()) {
      await sure.check();
      await press(page, t('save'));
    }
    await says(page, t('done-contact-logged'));
    await page.getByText('The trams will be looked at in spring.').waitFor();
  });
  await step('finds nothing of it among the drafts any more', async () => {
    await open(page, drafts);
    assert.equal(await page.getByRole('link', { name: topic, exact: true }).count(), 0);
  });
});

storyOnBoth('The officer plans a meeting, and it is in the calendar', { desktop: 'fi', phone: 'en' }, async ({ as, step, seat, t }) => {
  const page = await as('officer', seat);
  const days = seat.lang === 'fi' ? 40 : 60;

  await step('plans it', async () => {
    await open(page, '/contacts/new?planned=1');
    await fill(page, t('contact-whom'), 'Finnair Oyj');
    await page.getByLabel(t('contact-planned'), { exact: true }).check();
    await fill(page, t('contact-on'), day(days));
    await fill(page, t('contact-topic'), `Meeting ${seat.lang}`);
    await press(page, t('save'));
    await says(page, t('done-contact-logged'));
  });
  const contact = new URL(page.url()).pathname;
  await step('finds the letter that invites', async () => {
    await eventually('the letter has left', async () => {
      await open(page, '/dev/mail');
      return (await page.getByText(`: Meeting ${seat.lang}`).count()) > 0;
    });
  });
  await step('takes it as a file', async () => {
    await open(page, contact);
    await page.getByText(t('contact-invited')).waitFor();
    const { bytes } = await takeFile(page, t('contact-calendar'));
    assert.match(bytes.toString('utf8'), /BEGIN:VEVENT/);
  });
});
