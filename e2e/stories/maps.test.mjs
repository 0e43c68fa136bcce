// Who stands where on a goal: put on the map by a form, moved by keyboard and by mouse, seen as it was, and by nobody
// whose role does not say so.

import assert from 'node:assert/strict';

import { bringIn, choose, day, fill, follow, heading, leads, open, press, refused, says } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';
import { tabTo } from '../keyboard.mjs';

storyOnBoth('The coordinator maps who stands where', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await bringIn(page, t, `${seat.lang}.md`);
  await leads(page, () => page.locator('main a[href*="/goals/"]').first().click());
  const points = () => page.locator('.p-point:visible');
  const level = async (name) => page.getByRole('group', { name: t(name) }).locator(':checked').getAttribute('value');

  await step('opens the map, which is empty', async () => {
    await follow(page, t('influence-map'));
    await page.getByText(t('map-empty'), { exact: true }).waitFor();
  });
  const map = new URL(page.url()).pathname;
  await step('puts somebody on it without evidence', async () => {
    await follow(page, t('map-put'));
    await fill(page, t('map-put-whom'), 'Ministeri 2 (esimerkki)');
    await page.getByRole('group', { name: t('map-influence') }).getByLabel('4', { exact: true }).check();
    await page.getByRole('group', { name: t('map-interest') }).getByLabel('2', { exact: true }).check();
    await choose(page, t('position-opposes'));
    await press(page, t('save'));
    await refused(page, t('evidence-missing'));
    assert.equal(await level('map-influence'), '4', 'nothing that was chosen is lost');
  });
  await step('says what shows it', async () => {
    await fill(page, t('map-evidence'), 'Äänesti vastaan');
    await fill(page, t('map-evidence-on'), day(0));
    await press(page, t('save'));
    await says(page, t('done-map-put'));
    assert.equal(await points().count(), 1);
  });
  await step('moves the point by keyboard', async () => {
    await tabTo(page, points().first());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.getByText(t('map-moved', { influence: '5', interest: '3' })).waitFor();
    await leads(page, () => page.keyboard.press('Enter'));
    assert.deepEqual([await level('map-influence'), await level('map-interest')], ['5', '3']);
    assert.equal(await page.getByLabel(t('map-evidence'), { exact: true }).inputValue(), 'Äänesti vastaan');
    await press(page, t('save'));
    await says(page, t('done-map-assessed'));
  });
  await step('moves it by mouse', async () => {
    const point = points().first();
    await point.scrollIntoViewIfNeeded();
    const from = await point.boundingBox();
    const middle = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
    const cell = await page.locator('svg.picture:visible').first().evaluate((picture) => {
      const [, , width, height] = picture.querySelector('[data-field]').dataset.field.split(' ').map(Number);
      const { a, d } = picture.getScreenCTM();
      return { width: width * a, height: height * d };
    });
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x - cell.width, middle.y + cell.height, { steps: 5 });
    await leads(page, () => page.mouse.up());
    assert.deepEqual([await level('map-influence'), await level('map-interest')], ['4', '2']);
    await press(page, t('save'));
    await says(page, t('done-map-assessed'));
  });
  await step('reads every step on the entry’s page', async () => {
    await leads(page, () => points().first().click());
    assert.equal(await heading(page), 'Ministeri 2 (esimerkki)');
    assert.equal(await page.getByRole('row').count(), 4, 'a head and three assessments');
  });
  await step('takes it off, and brings it back', async () => {
    await follow(page, t('map-take-off'));
    await press(page, t('map-take-off'));
    await says(page, t('done-map-taken-off'));
    await press(page, t('map-restore'));
    await says(page, t('done-map-restored'));
    assert.equal(await points().count(), 1);
  });

  const reader = await as('member', seat);
  await step('a reader does not see the map', async () => {
    assert.equal((await open(reader, map.replace(/\/influence$/, ''))).status(), 200);
    assert.equal(await reader.getByRole('link', { name: t('influence-map'), exact: true }).count(), 0);
  });
  const answer = await reader.request.get(new URL(map, reader.url()).href);
  assert.equal(answer.status(), 403);
});

storyOnBoth('The coordinator looks back', { desktop: 'sv', phone: 'fi' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await open(page, '/plans');
  await leads(page, () => page.locator('main a[href^="/plans/"]', { hasText: 'Kuopion kaupungin' }).first().click());
  await leads(page, () => page.locator('main a[href*="/goals/"]').nth(1).click());
  await step('opens the map', () => follow(page, t('influence-map')));
  const now = await page.locator('.p-point:visible').count();
  await step('goes back to the first day that is offered', async () => {
    await leads(page, () => page.locator('.map-days__list a').first().click());
    assert.ok((await page.locator('.p-point:visible').count()) < now);
  });
  await step('goes on by a change', () => follow(page, t('map-step-after')));
  await step('narrows the list to who had no contact, as it was then', async () => {
    await open(page, `${page.url()}&met=no`);
    await page.locator('#list').waitFor();
  });
});
