// Whoever looks for a word finds what they may see, by keyboard alone, and nothing else.

import assert from 'node:assert/strict';

import { bringIn, eventually, heading, open } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('Somebody finds a goal by a word', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await bringIn(page, t, 'sv.md');
  const words = t('search-field');
  const focused = () => page.evaluate(() => document.activeElement.id);
  await step('goes to the field by a key', async () => {
    await page.keyboard.press('Control+k');
    assert.equal(await focused(), 'site-search');
    await page.keyboard.press('/');
    assert.equal(await page.locator('#site-search').inputValue(), '/', 'in a field it is a letter');
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('/');
    assert.equal(await focused(), 'site-search');
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
  await step('goes through what was found by arrows', async () => {
    const link = page.locator('.result__title a').first();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    assert.ok(await link.evaluate((own) => own === document.activeElement));
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'q');
  });
  await step('turns the single key off where that is explained', async () => {
    const button = page.locator('[data-slash]');
    if (!(await button.isVisible())) return;
    await button.click();
    await page.keyboard.press('/');
    assert.notEqual(await focused(), 'q');
    await button.click();
    await page.keyboard.press('/');
    assert.equal(await focused(), 'q');
  });
  await step('types on, and the list follows', async () => {
    await page.getByLabel(words).fill('xyzzy');
    await page.locator('#list', { hasText: t('search-nothing') }).waitFor();
  });
  await step('begins anew with the beginning of a name', async () => {
    await open(page, '/search?q=utvecklingsdir');
    assert.match(await page.locator('.result').first().innerText(), /dubbelspår/i);
    assert.ok((await page.locator('.found__kind').count()) > 0, 'what is found stands kind by kind');
  });
});
