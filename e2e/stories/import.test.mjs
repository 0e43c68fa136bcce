// A city brings its plan in: uploaded or pasted, looked at beside its source, corrected, saved, and taken back.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { SAMPLES, address, field, fill, follow, heading, open, press, refused, says } from '../acts.mjs';
import { story, storyOnBoth } from '../harness.mjs';
import { wordsIn } from '../words.mjs';

storyOnBoth('The coordinator uploads a plan, corrects it, saves it and undoes it', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const sample = `${seat.lang}.md`;
  await step('opens the form', () => open(page, '/plans/import'));
  await step('chooses nothing', async () => {
    await press(page, t('feature-plans:import-read'));
    await refused(page, t('import-nothing'));
  });
  await step('uploads the document', async () => {
    await field(page, t('feature-plans:import-file')).setInputFiles(path.join(SAMPLES, sample));
    await press(page, t('feature-plans:import-read'));
  });
  await step('sees what was recognised beside its source', async () => {
    assert.equal(await page.locator('.import-goal').count(), 2);
    const source = await page.locator('.source-lines').innerText();
    const [, ...lines] = readFileSync(path.join(SAMPLES, sample), 'utf8').match(/^- .+$/gm);
    for (const line of lines) assert.ok(source.includes(line.slice(2)), line);
    assert.match(await page.locator('#goal-0-reason').inputValue(), /raide|spår/);
    assert.match(await page.locator('#goal-0-targets').inputValue(), /\n/, 'two targets');
  });
  await step('renames a goal and takes another for a note', async () => {
    await page.locator('#goal-0-title').fill('Kaksi raidetta');
    await page.getByLabel(t('import-remove-goal', { number: 2 })).check();
    await press(page, t('feature-plans:import-keep'));
    await says(page, t('done-import-corrected'));
    assert.equal(await page.locator('.import-goal').count(), 1);
    assert.match(await field(page, t('import-unplaced')).inputValue(), /opiskelupaikkoja|studieplatser/);
  });
  await step('empties the title', async () => {
    await fill(page, t('plan-title'), '');
    await press(page, t('feature-plans:import-save'));
    await refused(page, t('plan-title-missing'));
    assert.equal(await page.locator('#goal-0-title').inputValue(), 'Kaksi raidetta', 'what was typed stays');
  });
  await step('saves the plan', async () => {
    await fill(page, t('plan-title'), 'Oma suunnitelma');
    await press(page, t('feature-plans:import-save'));
    await says(page, t('done-import-saved'));
    assert.equal(await heading(page), 'Oma suunnitelma');
    assert.equal(await page.locator('.goal-list > li').count(), 1);
  });
  const plan = address(page);
  await step('opens the goal', () => follow(page, '1 Kaksi raidetta'));
  await step('is asked before it is undone', async () => {
    await open(page, plan);
    await follow(page, t('feature-plans:import-undo'));
    await page.getByText(t('feature-plans:import-undo-what')).waitFor();
  });
  await step('undoes the import', async () => {
    await press(page, t('feature-plans:import-undo'));
    await says(page, t('done-import-undone'));
    assert.equal((await open(page, plan)).status(), 404);
  });
});

story('The coordinator pastes a plan in English and discards it', async ({ as, step }) => {
  const t = wordsIn('en');
  const page = await as('coordinator', { lang: 'en' });
  await step('pastes the text', async () => {
    await open(page, '/plans/import');
    await fill(page, t('import-pasted'), readFileSync(path.join(SAMPLES, 'en.txt'), 'utf8'));
    await press(page, t('feature-plans:import-read'));
    assert.equal(await page.locator('.import-goal').count(), 2);
    assert.equal(await page.locator('#goal-1-title').inputValue(), 'More places to study');
  });
  const address = page.url();
  await step('adds a goal', async () => {
    await press(page, t('import-add-goal'));
    assert.equal(await page.locator('.import-goal').count(), 3);
  });
  await step('saves it without a title', async () => {
    await press(page, t('feature-plans:import-save'));
    await refused(page, t('import-goal-title'));
  });
  await step('finds it among what is not saved', async () => {
    await open(page, '/plans/import');
    await page.locator(`a[href="${new URL(address).pathname}"]`).waitFor();
  });
  await step('discards it', async () => {
    await open(page, address);
    await follow(page, t('import-discard'));
    await press(page, t('feature-plans:import-undo'));
    await says(page, t('done-import-undone'));
    assert.equal((await open(page, address)).status(), 404);
  });
});
