// Two people save the same goal: the second sees both versions, and nothing is lost.

import assert from 'node:assert/strict';

import { address, bringIn, choose, fill, follow, heading, leads, open, press, says } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';
import { wordsIn } from '../words.mjs';

storyOnBoth('Two coordinators save the same goal', { desktop: 'en', phone: 'fi' }, async ({ as, step, seat, t }) => {
  const first = await as('coordinator', seat);
  await bringIn(first, t, 'fi.md');
  const second = await as(await alsoCoordinates(first, step, t, seat), seat);
  await first.locator('.goal-list a').first().click();
  await first.waitForURL(/\/goals\//);
  await step('both open the form', async () => {
    await follow(first, t('goal-edit'));
    await open(second, first.url());
  });
  await step('the first saves', async () => {
    await fill(first, t('goal-title'), 'Ensimmäisen otsikko');
    await press(first, t('save'));
    await says(first, t('done-goal-changed'));
  });
  await step('the second sees both versions', async () => {
    await fill(second, t('goal-title'), 'Toisen otsikko');
    await fill(second, t('goal-why'), 'Toisen perustelu');
    await press(second, t('save'));
    const versions = second.locator('.compare');
    for (const text of ['Ensimmäisen otsikko', 'Toisen otsikko', 'Toisen perustelu', 'Vienti kulkee yhtä raidetta']) {
      await versions.getByText(text).waitFor();
    }
  });
  await step('the second keeps the other title and the own reason', async () => {
    const field = second.getByRole('group', { name: t('goal-title'), exact: true });
    await field.getByRole('radio', { name: t('feature-plans:version-theirs'), exact: true }).check();
    await press(second, t('save'));
    await says(second, t('done-goal-changed'));
    assert.equal(await heading(second), 'Ensimmäisen otsikko');
    await second.getByText('Toisen perustelu').waitFor();
  });
});

/** Makes somebody else a coordinator too, another person in each telling; gives who it is. */
async function alsoCoordinates(page, step, t, { lang }) {
  const plan = address(page);
  const who = lang === 'en' ? 'member' : 'officer';
  await step('looks who may do what', () => follow(page, t('roles')));
  await step('searches for somebody', async () => {
    await follow(page, t('role-new'));
    await page.getByRole('main').getByRole('searchbox').fill(wordsIn('fi')(`demo-${who}`).split(' ')[0]);
    await leads(page, () => page.getByRole('main').getByRole('button', { name: t('search'), exact: true }).click());
  });
  await step('gives the role', async () => {
    await page.locator('input[name=person]').first().check();
    await choose(page, t('role-coordinator'));
    await press(page, t('role-new'));
    await says(page, t('done-role-granted'));
  });
  await open(page, plan);
  return who;
}
