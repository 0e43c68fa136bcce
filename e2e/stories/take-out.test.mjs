// What was put in comes out again: lists as tables, the plan as text and as data, and from its data the same plan.

import assert from 'node:assert/strict';

import { address, bringIn, field, follow, heading, open, press, refused, says, takeFile } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('The coordinator takes a plan out and brings it back', { desktop: 'en', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const plan = await bringIn(page, t, 'sv.md');
  await step('sees the lists', () => follow(page, t('lists')));
  await step('looks at the targets', () => follow(page, t('targets')));
  await step('takes the list as a table and as a spreadsheet', async () => {
    const csv = await takeFile(page, t('download-csv'));
    assert.match(csv.bytes.toString('utf8'), /Planeringspengar i statens budget/);
    const xlsx = await takeFile(page, t('download-xlsx'));
    assert.equal(xlsx.bytes.subarray(0, 2).toString(), 'PK');
  });
  await step('goes back to the plan', () => open(page, plan));
  const text = (await takeFile(page, t('plan-as-markdown'))).bytes.toString('utf8');
  const data = (await takeFile(page, t('plan-as-json'))).bytes;
  assert.match(text, /Dubbelspår till hamnen/);
  await step('opens the form for a plan’s data', () => open(page, '/plans/restore'));
  await step('brings in half of it', async () => {
    await bringBack(page, t, data.subarray(0, data.length / 2));
    await page.getByRole('alert').getByRole('link').waitFor();
    assert.equal(await heading(page), t('plan-restore'));
  });
  await step('brings in nothing', async () => {
    await press(page, t('plan-restore'));
    await refused(page, t('plan-file-missing'));
  });
  await step('brings it back', async () => {
    await bringBack(page, t, data);
    await says(page, t('done-plan-restored'));
    assert.notEqual(address(page), plan);
  });
  await step('finds the same plan', async () => {
    assert.equal((await takeFile(page, t('plan-as-markdown'))).bytes.toString('utf8'), text);
    assert.deepEqual(JSON.parse((await takeFile(page, t('plan-as-json'))).bytes), JSON.parse(data));
  });
});

async function bringBack(page, t, bytes) {
  const file = { name: 'plan.json', mimeType: 'application/json', buffer: bytes };
  await field(page, t('plan-file')).setInputFiles(file);
  await press(page, t('plan-restore'));
}
