// What somebody promised, and the year that follows from it: written down, shown to be met, seen on the clock.

import assert from 'node:assert/strict';

import { choose, day, eventually, fill, follow, heading, open, press, refused, says, takeFile } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('The coordinator keeps a commitment', { desktop: 'fi', phone: 'en' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const title = `Report ${seat.lang}`;

  await step('sees what waits', async () => {
    await eventually('plans are followed', async () => {
      await open(page, '/work');
      return (await page.locator('main tbody tr').count()) > 3;
    });
    assert.equal(await heading(page), t('my-work'));
  });
  await step('begins a commitment without a day', async () => {
    await page.locator('main h2 + ul a').first().click();
    await follow(page, t('commitment-new'));
    await fill(page, t('commitment-title'), title);
    await press(page, t('save'));
    await refused(page, t('starts-on-missing'));
  });
  await step('chooses how often, and to whom', async () => {
    await fill(page, t('commitment-starts'), day(2));
    await choose(page, t('often-quarter'));
    await page.getByLabel(t('duty-to'), { exact: true }).selectOption('named');
    await page.locator('#to-name').fill('Committee (example)');
    await press(page, t('save'));
    await says(page, t('done-commitment-made'));
    assert.equal(await heading(page), title);
    assert.ok((await page.locator('.duties__one').count()) >= 4);
  });
  await step('looks at the first duty', async () => {
    await page.locator('.duties__one a').first().click();
    await page.getByText(t('evidence-none')).waitFor();
  });
  await step('shows that it is met', async () => {
    await follow(page, t('evidence-give'));
    await page.locator('#title').fill('§ 84');
    await press(page, t('evidence-give'));
    await says(page, t('done-evidence-given'));
    await page.locator('.lede').getByText(t('status-met')).waitFor();
  });
  await step('finds it on the clock', async () => {
    await open(page, '/clock');
    const mark = page.locator('.clock svg:visible a').filter({ hasText: title });
    assert.equal(await mark.count(), 1);
  });
  await step('takes the year along', async () => {
    const file = await takeFile(page, t('download-csv'));
    assert.ok(file.bytes.toString('utf8').includes(title));
  });
  await step('reads it in a calendar', async () => {
    await follow(page, t('feeds'));
    await page.locator('main form button').first().click();
    await says(page, t('done-feed-renewed'));
    const address = await page.locator('.feed').first().textContent();
    const read = await page.request.get(address);
    assert.equal(read.status(), 200);
    assert.ok((await read.text()).includes(`SUMMARY:${title}`));
  });
});

storyOnBoth('The coordinator does what a reminder asks, and hears no more', { desktop: 'sv', phone: 'fi' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const mails = page.locator('.card', { has: page.locator('a[href*="/reminders/off/"]') });
  await step('gets a mail with what is late', async () => {
    await eventually('a mail of reminders', async () => {
      await open(page, '/dev/mail');
      return (await mails.filter({ hasText: 'coordinator@kuopio.example' }).count()) > 0;
    });
  });
  const mail = mails.filter({ hasText: 'coordinator@kuopio.example' }).first();
  const off = new URL(await mail.locator('a[href*="/reminders/off/"]').first().getAttribute('href')).pathname;
  // Both seats read the same mail: each does another duty.
  const mine = mail.locator('a[href$="/done"]').nth(seat.lang === 'sv' ? 0 : 1);
  const done = new URL(await mine.getAttribute('href')).pathname;
  await step('opens the form of one field', async () => {
    await open(page, done);
    assert.equal(await page.locator('main input[type=text]').count(), 1);
    await press(page, t('duty-done-button'));
    await refused(page, t('title-missing'));
  });
  await step('says that it is done', async () => {
    await page.locator('#title').fill('§ 84');
    await press(page, t('duty-done-button'));
    await says(page, t('done-evidence-given'));
  });
  await step('chooses Mondays', async () => {
    await open(page, '/account/reminders');
    await choose(page, t('often-mondays'));
    await press(page, t('save'));
    await says(page, t('done-reminders-chosen'));
  });
  await step('turns them off', async () => {
    await open(page, off);
    await press(page, t('reminders-off'));
    assert.equal(await heading(page), t('reminders-are-off'));
  });
});

storyOnBoth('The coordinator ticks what is there already, and walks up to its goal', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const serves = page.locator('main a[href*="/trace?at=duty:"]');
  const offered = page.locator('main input[name=record]');
  let duty = '';
  await step('finds a duty for which something is there', async () => {
    await open(page, '/work');
    const links = await page.locator('main tbody a[href*="/duties/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    // Both seats read the same list: each begins at another end.
    for (const link of seat.lang === 'fi' ? links : links.reverse()) {
      await open(page, link);
      if ((await serves.count()) > 0 && (await page.locator('.evidence').count()) === 0) {
        await open(page, `${link}/evidence`);
        if ((await offered.count()) > 0) {
          duty = link;
          break;
        }
      }
    }
    assert.notEqual(duty, '');
  });
  await step('gives it', async () => {
    await offered.first().check();
    await press(page, t('evidence-give'));
    await says(page, t('done-evidence-given'));
    assert.equal(await page.locator('.evidence a[lang]').count(), 1);
  });
  await step('sees what it serves', async () => {
    await serves.click();
    assert.equal(await heading(page), t('trace'));
    await page.locator('.trace-here--duty').waitFor();
  });
  await step('walks up to the goal', async () => {
    await page.locator('.trace-above .trace-row__on').first().click();
    await page.locator('.trace-here--goal').waitFor();
    assert.ok((await page.locator('.trace-row').count()) > 3);
  });
  await step('takes all of it along', async () => {
    const file = await takeFile(page, t('download-csv'));
    assert.ok(file.bytes.toString('utf8').includes('/duties/'));
  });
});

storyOnBoth('The coordinator prepares for who leaves, and for holidays', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await step('looks at what would pass', async () => {
    await open(page, '/work');
    await page.locator('main h2 + ul a').first().click();
    await follow(page, t('pass-on'));
    await page.getByLabel(t('pass-on-from'), { exact: true }).selectOption({ index: 1 });
    await page.getByLabel(t('hand-over-to'), { exact: true }).selectOption({ index: 1 });
    await press(page, t('pass-on-look'));
    assert.ok((await page.locator('main ul.plain li').count()) > 0);
  });
  await step('brings in the holidays of another year', async () => {
    await open(page, '/work');
    await page.locator('main h2 + ul a').first().click();
    await follow(page, t('days-off'));
    const before = await page.locator('main input[type=checkbox]').count();
    await press(page, t('days-off-bring'));
    await says(page, t('done-days-off-brought'));
    assert.equal(await page.locator('main input[type=checkbox]').count(), before + 15);
  });
});
