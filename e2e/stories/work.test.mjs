// A year's work on a plan: goals, targets, measures, indicators and people, and what the front page makes of them.

import assert from 'node:assert/strict';

import { address, bringIn, choose, day, field, fill, follow, heading, leads, open, press, refused, says } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

storyOnBoth('The coordinator works on a plan', { desktop: 'fi', phone: 'sv' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  const plan = await bringIn(page, t, `${seat.lang}.md`);
  const look = (address) => step('looks at the page', () => open(page, address));

  await step('adds a goal', async () => {
    await follow(page, t('goal-new'));
    await fill(page, t('goal-title'), 'Yöjuna takaisin');
    await fill(page, t('goal-why'), 'Aamuksi pääkaupunkiin.\n\nJa illaksi kotiin.');
    await press(page, t('save'));
    await says(page, t('done-goal-added'));
  });
  const goal = address(page);
  await step('adds a target', async () => {
    await follow(page, t('target-new'));
    await fill(page, t('target-name'), 'Vuoro aikataulussa');
    await fill(page, t('due-on'), day(90));
    await press(page, t('save'));
    await says(page, t('done-target-added'));
  });
  await step('adds a measure from the toolkit, which is late', async () => {
    await follow(page, t('measure-new'));
    await fill(page, t('measure-title'), 'Tapaaminen ministeriössä');
    await choose(page, t('kind-advocacy'));
    await field(page, t('measure-tool')).selectOption({ index: 1 });
    await field(page, t('measure-target')).selectOption({ label: 'Vuoro aikataulussa' });
    await field(page, t('measure-owner')).selectOption({ index: 1 });
    await choose(page, t('progress-ongoing'));
    await fill(page, t('due-on'), day(-3));
    await press(page, t('save'));
    await says(page, t('done-measure-added'));
  });
  await step('adds a measure of its own with days the wrong way round', async () => {
    await open(page, goal);
    await follow(page, t('measure-new'));
    await fill(page, t('measure-title'), 'Kirjoitus lehteen');
    await choose(page, t('kind-communication'));
    await choose(page, t('progress-planned'));
    await fill(page, t('starts-on'), day(20));
    await fill(page, t('due-on'), day(10));
    await press(page, t('save'));
    await refused(page, t('due-before-start'));
    assert.equal(await field(page, t('measure-title')).inputValue(), 'Kirjoitus lehteen', 'what was typed stays');
  });
  await step('mends the days', async () => {
    await fill(page, t('due-on'), day(30));
    await press(page, t('save'));
    await says(page, t('done-measure-added'));
  });
  await step('sees on the front page what is late and what comes next', async () => {
    await open(page, plan);
    const part = (name) => page.getByRole('region', { name: t(name), exact: true });
    await part('what-is-late').getByRole('link', { name: 'Tapaaminen ministeriössä' }).waitFor();
    await part('what-comes-next').getByRole('link', { name: 'Kirjoitus lehteen' }).waitFor();
  });
  await step('finds the late measure among all', async () => {
    await follow(page, t('measures-all'));
    await page.getByRole('rowheader', { name: 'Tapaaminen ministeriössä' }).waitFor();
  });
  await step('says that it is done', async () => {
    await leads(page, () => page.getByRole('rowheader').getByRole('link', { name: 'Tapaaminen ministeriössä' }).click());
    await choose(page, t('progress-done'));
    await fill(page, t('done-on'), day(1));
    await press(page, t('save'));
    await refused(page, t('done-in-future'));
    await fill(page, t('done-on'), day(0));
    await press(page, t('save'));
    await says(page, t('done-measure-changed'));
  });
  await step('sees that nothing is late any more', async () => {
    await open(page, plan);
    await page.getByText(t('nothing-late'), { exact: true }).waitFor();
  });

  await look(`${goal}/state`);
  await step('sets the state without a reason', async () => {
    await choose(page, t('state-waived'));
    await press(page, t('save'));
    await refused(page, t('set-state-reason'));
  });
  await step('sets the state with a reason', async () => {
    await fill(page, t('state-reason'), 'Liikennöitsijä lopettaa');
    await press(page, t('save'));
    await says(page, t('done-state-set'));
    await page.getByText('Liikennöitsijä lopettaa').waitFor();
  });

  await look(`${goal}/people`);
  await step('names stakeholders, partners and officers', async () => {
    await fill(page, t('stakeholders'), 'Ministeriö\n- valtiosihteeri\nRautatieyhtiö');
    await fill(page, t('partners'), 'Naapurikunta');
    await fill(page, t('officers'), 'Liikennejohtaja');
    await press(page, t('save'));
    await says(page, t('done-people-set'));
    for (const name of ['valtiosihteeri', 'Naapurikunta', 'Liikennejohtaja']) await page.getByText(name).waitFor();
  });
});

storyOnBoth('The officer counts what the coordinator wants counted', { desktop: 'sv', phone: 'en' }, async ({ as, step, seat, t }) => {
  const page = await as('coordinator', seat);
  await bringIn(page, t, 'sv.md');
  await leads(page, () => page.locator('.goal-list a').first().click());
  await step('adds an indicator', async () => {
    await follow(page, t('indicator-new'));
    await fill(page, t('indicator-name'), 'Tåg per dygn');
    await fill(page, t('indicator-unit'), 'tåg');
    await choose(page, t('direction-up'));
    await fill(page, t('indicator-aim'), '12');
    await press(page, t('save'));
    await says(page, t('done-indicator-added'));
  });
  const officer = await as('officer', seat);
  await step('opens it', () => open(officer, page.url()));
  await step('records a value of a day to come', async () => {
    await record(officer, t, day(2), '5,5');
    await refused(officer, t('value-in-future'));
    assert.equal(await field(officer, t('value-figure')).inputValue(), '5,5', 'what was typed stays');
  });
  await step('records no number', async () => {
    await record(officer, t, day(-60), 'viisi');
    await refused(officer, t('number-unclear'));
  });
  await step('records two values', async () => {
    for (const [on, value] of [[day(-60), '5,5'], [day(-5), '13']]) {
      await record(officer, t, on, value);
      await says(officer, t('done-value-recorded'));
    }
  });
  await step('sees how it has gone, drawn and as a table', async () => {
    const drawing = officer.locator('.figure__picture > svg:visible');
    assert.equal(await drawing.count(), 1);
    assert.ok((await drawing.boundingBox()).width > 200, 'the drawing can be seen');
    assert.equal(await officer.getByRole('row').count(), 3);
    await officer.getByRole('main').getByText(t('value-reached'), { exact: true }).first().waitFor();
  });
  await step('may not change the indicator', async () => {
    const answer = await open(officer, `${address(page)}/edit`);
    assert.equal(answer.status(), 403);
    assert.equal(await heading(officer), t('failure-forbidden'));
  });
});

async function record(page, t, on, value) {
  await fill(page, t('value-day'), on);
  await fill(page, t('value-figure'), value);
  await press(page, t('value-record'));
}
