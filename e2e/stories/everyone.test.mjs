// For everybody: without script, by keyboard alone, in the dark, without motion, in one's own language.

import assert from 'node:assert/strict';
import path from 'node:path';

import { SAMPLES, address, askForLetter, bringIn, chooseLanguage, day, field, fill, follow, heading, leads, open, press, says, takeFile } from '../acts.mjs';
import { SIZES, keyboard, story, storyOnBoth } from '../harness.mjs';
import { wordsIn } from '../words.mjs';

storyOnBoth('A plan is brought in, worked on and reported without script', { desktop: 'sv', phone: 'fi' }, async ({ visitor, step, seat, t }) => {
  const page = await visitor({ ...seat, script: false });
  await step('chooses a language', () => chooseLanguage(page, seat.lang === 'fi' ? 'Suomi' : 'Svenska'));
  await step('signs in by link', async () => {
    await open(page, (await askForLetter(page, t, 'coordinator@kuopio.example')).link);
    await press(page, t('sign-in-title'));
  });
  await step('uploads a document', async () => {
    await open(page, '/plans/import');
    await field(page, t('feature-plans:import-file')).setInputFiles(path.join(SAMPLES, `${seat.lang}.md`));
    await press(page, t('feature-plans:import-read'));
  });
  await step('saves the plan', async () => {
    await press(page, t('feature-plans:import-save'));
    await says(page, t('done-import-saved'));
  });
  const plan = address(page);
  await step('opens a goal', () => leads(page, () => page.locator('.goal-list a').first().click()));
  await step('adds a measure', async () => {
    await follow(page, t('measure-new'));
    await fill(page, t('measure-title'), 'Puhelu');
    await fill(page, t('due-on'), day(-1));
    await press(page, t('save'));
    await says(page, t('done-measure-added'));
  });
  await step('marks it as done', async () => {
    await open(page, `${plan}/measures`);
    await press(page, `${t('mark-done-today')} Puhelu`);
    await says(page, t('done-measure-done'));
  });
  await step('changes the order of goals', async () => {
    await open(page, `${plan}/order`);
    await leads(page, () => page.getByRole('button', { name: new RegExp(`^${t('move-down')}`) }).first().click());
    await says(page, t('done-moved'));
  });
  await step('writes a report', async () => {
    await open(page, `${plan}/new-report`);
    await fill(page, t('report-from'), day(-30));
    await fill(page, t('report-until'), day(0));
    await press(page, t('save'));
    await says(page, t('done-report-begun'));
    assert.equal((await takeFile(page, t('report-pdf'))).bytes.subarray(0, 5).toString(), '%PDF-');
  });
  await step('signs out', async () => {
    if (seat.size === SIZES.phone) await page.locator('details.menu > summary').click();
    await leads(page, () => page.getByRole('banner').getByRole('button', { name: t('sign-out') }).click());
    await says(page, t('done-signed-out'));
  });
});

story('The coordinator edits a goal by keyboard alone', async ({ as, step }) => {
  const t = wordsIn('fi');
  const page = await as('coordinator', { lang: 'fi' });
  const main = page.getByRole('main');
  const go = (name) => leads(page, () => keyboard.enter(page, main.getByRole('link', { name, exact: true }).first()));
  const send = (name) => leads(page, () => keyboard.enter(page, main.getByRole('button', { name, exact: true }).first()));
  await bringIn(page, t);
  await step('skips to the content', async () => {
    await page.reload();
    await keyboard.enter(page, page.locator('.govuk-skip-link'));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  });
  await step('opens the form', () => go(t('goal-new')));
  await step('leaves the title empty', async () => {
    await send(t('save'));
    assert.ok(await page.evaluate(() => document.activeElement.matches('.govuk-error-summary')), 'the summary has the focus');
  });
  await step('goes from the summary to the field and types', async () => {
    await keyboard.enter(page, page.getByRole('alert').getByRole('link'));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'title');
    await page.keyboard.type('Näppäimistöltä');
    await send(t('save'));
    await says(page, t('done-goal-added'));
  });
  await step('sets its state by the arrow keys', async () => {
    await go(t('goal-set-state'));
    await keyboard.tabTo(page, main.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    assert.ok(await main.getByRole('radio').nth(1).isChecked());
    await keyboard.type(page, field(page, t('state-reason')), 'Kokeilu');
    await send(t('save'));
    await says(page, t('done-state-set'));
  });
});

storyOnBoth('Somebody chooses language and colours once', { desktop: 'en', phone: 'sv' }, async ({ visitor, as, step, seat, t }) => {
  const page = await visitor({ ...seat, dark: true });
  const root = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]);
  await step('sees the device’s language and colours', async () => assert.deepEqual(await root(), [seat.lang, 'auto']));
  await step('chooses Finnish', () => chooseLanguage(page, 'Suomi'));
  const fi = wordsIn('fi');
  await step('chooses light colours', async () => {
    await leads(page, () => page.getByRole('contentinfo').getByRole('link', { name: fi('theme-light'), exact: true }).click());
    assert.deepEqual(await root(), ['fi', 'light']);
  });
  await step('keeps both on another page', async () => {
    await open(page, '/plans');
    assert.deepEqual(await root(), ['fi', 'light']);
    assert.equal(await heading(page), fi('plans'));
  });
  const dark = await as('coordinator', { ...seat, dark: true });
  await step('works in the dark', async () => {
    await bringIn(dark, t);
    assert.ok((await brightness(dark)) < 0.3, 'the paper is dark');
  });
  assert.ok((await brightness(page)) > 0.9, 'the paper is light where that was chosen');
});

story('Nothing moves for those who asked for less motion', async ({ as, step }) => {
  const t = wordsIn('en');
  const page = await as('coordinator', { lang: 'en' });
  await bringIn(page, t);
  for (const where of ['/', address(page), `${address(page)}/measures`]) {
    await step(`opens ${where}`, () => open(page, where));
    assert.deepEqual(await page.evaluate(moving), []);
  }
});

/** Runs in the page: what would take longer than the blink of an eye to change. */
function moving() {
  const seconds = (text) => Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    const slow = seconds(transitionDuration) > 0.01 || seconds(animationDuration) > 0.01 || scrollBehavior === 'smooth';
    return slow ? [`${element.tagName} ${element.className}`] : [];
  });
}

/** How bright the page's ground is, from 0 to 1. */
function brightness(page) {
  return page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number);
    return (red + green + blue) / 3 / 255;
  });
}
