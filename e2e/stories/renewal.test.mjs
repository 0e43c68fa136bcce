// Next year's plan from this year's: decided goal by goal over days, made, compared; and the handbook of the next council
// term, chapter by chapter.

import assert from 'node:assert/strict';

import { address, bringIn, fill, follow, heading, leads, open, press, refused, says } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('The coordinator renews a plan', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const plan = await bringIn(page, t, `${seat.lang}.md`);
  const parts = () => page.locator('.renewal__part');
  const goalOf = (at) => parts().nth(at).locator('.renewal__choice');
  const decide = (part, name) => part.getByRole('radio', { name, exact: true }).check();
  const shown = () => parts().first().locator('.renewal__choice').getByLabel(t('fate-reason'), { exact: true });

  await step('begins, and sees what is known of each goal', async () => {
    // The sample may be of a year that has not begun, and then its page does not offer it yet.
    await open(page, `${plan}/renew`);
    assert.ok((await parts().count()) > 1);
    assert.ok(await page.locator('.renewal__known').first().isVisible());
  });
  const renew = address(page);
  await step('drops the first goal, of which a reason is asked then', async () => {
    assert.equal(await shown().isVisible(), false, 'nothing is asked before it is chosen');
    await decide(goalOf(0), t('fate-drop'));
    await shown().waitFor();
    await press(page, t('renew-keep'));
    await says(page, t('done-renewal-kept'));
  });
  await step('goes on another day where it was', async () => {
    await follow(page, t('renew-go-on'));
    assert.ok(await goalOf(0).getByRole('radio', { name: t('fate-drop'), exact: true }).isChecked());
  });
  await step('makes the plan too early', async () => {
    await press(page, t('renew-make'));
    const name = await parts().first().locator('h2 a').innerText();
    await refused(page, t('fate-reason-missing', { name }));
  });
  await step('continues the rest', async () => {
    await shown().fill('Valtio rakentaa sen itse');
    await press(page, t('renew-rest'));
    await says(page, t('done-renewal-kept'));
    assert.equal(await shown().inputValue(), 'Valtio rakentaa sen itse');
  });
  await step('makes the new plan', async () => {
    await press(page, t('renew-make'));
    await says(page, t('done-plan-renewed'));
  });
  const next = address(page);
  assert.notEqual(next, plan);
  await step('adds a goal, which is told to be new', async () => {
    await follow(page, t('goal-new'));
    await fill(page, t('goal-title'), 'Yöjuna takaisin');
    await press(page, t('save'));
    await open(page, next);
    await page.locator('.goal-list').getByText(t('goal-is-new'), { exact: true }).waitFor();
  });
  await step('sees what changed', async () => {
    await open(page, `${next}/changes`);
    const became = await page.locator('.change__became').allInnerTexts();
    assert.equal(became.at(-1), t('became-dropped'));
    assert.equal(became.at(-2), t('became-new'));
    await page.getByText('Valtio rakentaa sen itse', { exact: true }).waitFor();
  });
  await step('sees on the last plan that it goes on, and that it cannot be renewed twice', async () => {
    await open(page, plan);
    await page.locator(`main a[href="${new URL(next).pathname}"]`).first().waitFor();
    // It runs until the year of the next one begins.
    assert.equal(await page.locator('main .govuk-tag', { hasText: t('superseded') }).count(), 0);
    await open(page, renew);
    assert.equal(await parts().count(), 0);
  });

  const officer = await as('officer', seat);
  await step('an officer reads it and renews nothing', async () => {
    await open(officer, `${next}/changes`);
    assert.equal(await officer.locator('.change').count() > 1, true);
    await open(officer, next);
    assert.equal(await officer.getByRole('link', { name: t('renewal-undo'), exact: true }).count(), 0);
  });
  await step('takes the renewal back, and finds what was chosen', async () => {
    await open(page, next);
    await follow(page, t('renewal-undo'));
    await press(page, t('renewal-undo'));
    await says(page, t('done-renewal-undone'));
    await open(page, renew);
    assert.equal(await shown().inputValue(), 'Valtio rakentaa sen itse');
  });
});

storyOnBoth('The coordinator renews a handbook', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await bringIn(page, t, `${seat.lang}.md`);
  await follow(page, t('handbook'));
  const handbook = address(page);

  await step('chooses chapter by chapter', async () => {
    await follow(page, t('renew-handbook'));
    await press(page, t('renew-rest'));
    await says(page, t('done-renewal-kept'));
  });
  await step('makes the handbook of the next term', async () => {
    await page.locator('input[name=term_from]').fill('2040');
    await page.locator('input[name=term_until]').fill('2043');
    await press(page, t('renew-make-handbook'));
    await says(page, t('done-handbook-renewed'));
  });
  await step('writes a chapter anew', async () => {
    await leads(page, () => page.locator('main section a[href*="/chapters/"]').first().click());
    const body = page.locator('textarea[name=body]');
    await body.fill(`${await body.inputValue()} Lisätty.`);
    await press(page, t('save'));
  });
  await step('sees what changed, word by word', async () => {
    await follow(page, t('changes'));
    assert.equal(await heading(page), t('changes'));
    assert.ok((await page.locator('ins').first().innerText()).includes('Lisätty.'));
  });
  await step('finds the way from the last one', async () => {
    await open(page, handbook);
    await page.locator('main .govuk-tag', { hasText: t('superseded') }).waitFor();
  });
});
