// Whom the city deals with: a list is brought in, looked through, saved and taken back.

import { eventually, fill, follow, open, press, refused, says } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('The coordinator brings a list in', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const person = `Esimerkki ${seat.lang} Henkilö`;
  const list = `Nimi;Tehtävä;Organisaatio;Sähköposti\n${person};johtaja;Esimerkkivirasto;henkilo.${seat.lang}@example.org\nMinisteri 2 (esimerkki);;;\n;;;\n`;
  const rows = (of) => of.locator('#list tbody th').allInnerTexts();
  const bring = (name, text) =>
    page.locator('main input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  await step('brings a picture by mistake', async () => {
    await open(page, '/register');
    await follow(page, t('core-register:import-list'));
    await bring('picture.csv', '%PDF-1.7');
    await press(page, t('list-import-read'));
    await refused(page, t('sheet-kind'));
  });
  await step('brings the list', async () => {
    await bring('list.csv', list);
    await press(page, t('list-import-read'));
    await page.getByRole('heading', { level: 1, name: t('core-register:import-columns') }).waitFor();
  });
  await step('looks at the columns and the rows', async () => {
    await press(page, t('core-register:import-preview'));
    await page.getByRole('rowheader', { name: '2', exact: true }).waitFor();
  });
  await step('saves it, after saying what becomes of doubles', async () => {
    const doubles = page.getByRole('group', { name: t('core-register:import-doubles') });
    if (await doubles.count()) await doubles.getByLabel(t('core-register:choice-join'), { exact: true }).check();
    await press(page, t('list-import-save'));
    await says(page, t('done-list-saved'));
  });
  const result = page.url();
  await step('finds who came', async () => {
    await open(page, '/register');
    await fill(page, t('register-search'), person);
    await eventually('one row', async () => (await rows(page)).join() === person);
  });
  await step('takes it back', async () => {
    await open(page, result);
    await follow(page, t('list-import-undo'));
    await press(page, t('list-import-undo'));
    await says(page, t('done-list-undone'));
  });
  await step('finds nobody any more', async () => {
    await open(page, '/register');
    await fill(page, t('register-search'), person);
    await eventually('no row', async () => (await rows(page)).length === 0);
  });
});
