// A period is reported: written, frozen, approved by a body, and taken along; then nobody changes it any more.

import assert from 'node:assert/strict';

import { address, bringIn, day, field, fill, follow, heading, open, press, refused, says, takeFile } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('The coordinator writes a report, and the board approves it', { desktop: 'sv', phone: 'fi' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await bringIn(page, t, `${seat.lang}.md`);
  await step('begins a report', async () => {
    await follow(page, t('reports'));
    await follow(page, t('report-new'));
  });
  await step('chooses a period that ends before it begins', async () => {
    await fill(page, t('report-from'), day(0));
    await fill(page, t('report-until'), day(-30));
    await fill(page, t('report-summary'), 'Nästan allt i tid.');
    await press(page, t('save'));
    await refused(page, t('period-backwards'));
    assert.equal(await field(page, t('report-summary')).inputValue(), 'Nästan allt i tid.', 'what was typed stays');
    assert.equal(await field(page, t('report-until')).inputValue(), day(-30));
  });
  await step('mends the period', async () => {
    await fill(page, t('report-from'), day(-60));
    await fill(page, t('report-until'), day(0));
    await press(page, t('save'));
    await says(page, t('done-report-begun'));
    await page.getByText('Nästan allt i tid.').waitFor();
  });
  const report = address(page);
  await step('cannot approve a draft', async () => {
    await open(page, `${report}/approve`);
    assert.equal(await page.getByRole('button', { name: t('report-approve'), exact: true }).count(), 0);
  });
  await step('is asked before it is frozen', async () => {
    await open(page, report);
    await follow(page, t('report-freeze'));
  });
  await step('freezes it', async () => {
    await press(page, t('report-freeze'));
    await says(page, t('done-report-frozen'));
  });
  const officer = await as('officer', seat);
  await step('the officer may not approve it', async () => {
    assert.equal((await open(officer, `${report}/approve`)).status(), 403);
    assert.equal(await heading(officer), t('failure-forbidden'));
  });
  await step('says nothing of the decision', async () => {
    await follow(page, t('report-approve'));
    await press(page, t('report-approve'));
    await refused(page, t('decision-body'));
  });
  await step('enters a decision that is still to come', async () => {
    await fill(page, t('decision-body-label'), 'Stadsstyrelsen');
    await fill(page, t('decision-on-label'), day(3));
    await fill(page, t('decision-section-label'), '45 §');
    await press(page, t('report-approve'));
    await refused(page, t('decision-in-future'));
  });
  await step('enters the decision', async () => {
    await fill(page, t('decision-on-label'), day(0));
    await press(page, t('report-approve'));
  });
  await step('says that it was decided outside of a meeting', async () => {
    assert.equal(await page.locator('.ask__question').count(), 1);
    await press(page, t('decision-sure'));
    await says(page, t('done-report-approved'));
    await page.getByText(/Stadsstyrelsen.*45 §/).waitFor();
  });
  await step('writes down what follows', async () => {
    assert.equal(await heading(page), t('following'));
    await page.locator('#what-1').fill('Tidtabellen (exempel)');
    await press(page, t('save'));
    await refused(page, t('following-by-missing'));
    await page.locator('#by-1').fill(day(90));
    await press(page, t('save'));
    await says(page, t('done-following-added'));
    await page.getByRole('link', { name: 'Tidtabellen (exempel)' }).waitFor();
  });
  await step('approves it for everybody', async () => {
    await follow(page, t('edition-public'));
    await fill(page, t('edition-who'), 'Stadsdirektören');
    await press(page, t('edition-approve'));
    await says(page, t('done-edition-approved'));
    await open(page, report);
  });
  await step('nothing of it can be changed', async () => {
    for (const name of ['report-edit', 'report-remove', 'report-freeze', 'report-approve']) {
      assert.equal(await page.getByRole('link', { name: t(name), exact: true }).count(), 0, name);
    }
    await open(page, `${report}/edit`);
    assert.equal(await page.getByRole('button', { name: t('save'), exact: true }).count(), 0);
  });
  await step('takes it along', async () => {
    await open(page, report);
    const pdf = await takeFile(page, t('report-pdf'));
    assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-');
    assert.match(pdf.name, /\.pdf$/);
    const docx = await takeFile(page, t('report-docx'));
    assert.equal(docx.bytes.subarray(0, 2).toString(), 'PK');
    assert.match(docx.name, /\.docx$/);
  });
});
