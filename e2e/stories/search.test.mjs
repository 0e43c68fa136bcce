// Whoever looks for a word finds what they may see, by keyboard alone, and nothing else.

import assert from 'node:assert/strict';

import { bringIn, eventually, heading, open } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('Somebody finds a goal by a word', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await bringIn(page, t, 'sv.md');
  const words = t('search-field');
  await step('goes to the field by a key', async () => {
    await page.keyboard.press('Control+k');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'site-search');
  });
  await step('looks for a word in another form', async () => {
    await page.keyboard.type('dubbelspåren');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=/);
    assert.equal(await heading(page), t('search-title'));
  });
  await step('sees what was found', async () => {
    // The index follows within a second.
    await eventually('a result', async () => {
      if (await page.locator('.result mark').count()) return true;
      await page.reload();
      return false;
    });
    assert.match(await page.locator('.result__title').first().innerText(), /dubbelspår/i);
  });
  await step('types on, and the list follows', async () => {
    await page.getByLabel(words).fill('xyzzy');
    await page.locator('#list', { hasText: t('search-nothing') }).waitFor();
  });
  await step('begins anew with the beginning of a name', async () => {
    await open(page, '/search?q=utvecklingsdir');
    assert.match(await page.locator('.result').first().innerText(), /dubbelspår/i);
  });
});
