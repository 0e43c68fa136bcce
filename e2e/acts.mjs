// What people do again and again, and what they then expect to see.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const EVENTUALLY_WITHIN = 30_000;
const LOOK_EVERY = 100;

/** The documents that stories bring in, one in each language. */
export const SAMPLES = path.join(import.meta.dirname, 'samples');

/** Does what leads to another page, and waits until that is there. */
export async function leads(page, act) {
  await Promise.all([page.waitForEvent('load'), act()]);
}

/** Presses the button of this name, which leads to another page. */
export function press(page, name) {
  return leads(page, () => page.getByRole('button', { name, exact: true }).first().click());
}

/** Follows the link of this name within the page's content. */
export function follow(page, name) {
  return leads(page, () => page.getByRole('main').getByRole('link', { name, exact: true }).first().click());
}

/** Opens an address of the site and gives its answer. */
export function open(page, address) {
  return page.goto(new URL(address, page.url()).href);
}

/** Fills the field of this label. */
export function fill(page, label, text) {
  return field(page, label).fill(text);
}

/** The field of this label. */
export function field(page, label) {
  return page.getByRole('main').getByLabel(label, { exact: true });
}

/** Chooses the radio button of this name. */
export function choose(page, name) {
  return page.getByRole('radio', { name, exact: true }).check();
}

/** Chooses a language by its own name in the head of the page, which phones have behind a button. */
export async function chooseLanguage(page, name) {
  const link = page.getByRole('banner').getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await page.locator('details.menu > summary').click();
  await leads(page, () => link.click());
}

/** Where the page is, without what it says once. */
export function address(page) {
  const { origin, pathname } = new URL(page.url());
  return origin + pathname;
}

/** The page says that something was done. */
export async function says(page, text) {
  await page.locator('.notice[role=status]').getByText(text, { exact: true }).waitFor();
}

/** The form is refused: the summary says why, and its link leads to the field. */
export async function refused(page, message) {
  const link = page.getByRole('alert').getByRole('link', { name: message, exact: true });
  await link.waitFor();
  await link.click();
  const named = await page.evaluate(() => document.activeElement.getAttribute('aria-describedby') ?? '');
  const said = await page.evaluate(
    (ids) => ids.map((id) => document.getElementById(id)?.textContent.trim()).join('\n'),
    named.split(' ').filter(Boolean),
  );
  assert.ok(said.includes(message), `the link of “${message}” leads to a field that says “${said}”`);
}

/** The heading of the page. */
export function heading(page) {
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** A day so many days from today, as a date field takes it. */
export function day(offset) {
  return new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
}

/** Looks until there is something to see, and gives it. */
export async function eventually(what, look) {
  const late = Date.now() + EVENTUALLY_WITHIN;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    assert.ok(Date.now() < late, `${what}: not within ${EVENTUALLY_WITHIN} ms`);
    await wait(LOOK_EVERY);
  }
}

/** Takes a file by the link of this name: its name and its bytes. */
export async function takeFile(page, name) {
  const coming = page.waitForEvent('download');
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Brings a sample in by pasting its text; gives the address of the plan. */
export async function bringIn(page, t, sample = 'fi.md') {
  await open(page, '/plans/import');
  await fill(page, t('import-pasted'), readFileSync(path.join(SAMPLES, sample), 'utf8'));
  await press(page, t('feature-plans:import-read'));
  await press(page, t('feature-plans:import-save'));
  await says(page, t('done-import-saved'));
  return address(page);
}

/** Asks for a letter and reads it on the page of mail: its link and its code. */
export async function askForLetter(page, t, email) {
  const mail = await page.context().newPage();
  const letters = mail.locator('.card', { hasText: email }).filter({ has: mail.locator('a[href*="/sign-in/link/"]') });
  await open(mail, `${new URL(page.url()).origin}/dev/mail`);
  const before = await letters.count();
  await open(page, '/sign-in');
  await field(page, t('email')).fill(email);
  await press(page, t('sign-in-send'));
  await eventually('a letter with a link', async () => {
    await mail.reload();
    return (await letters.count()) > before;
  });
  const newest = letters.first();
  const link = await newest.locator('a[href*="/sign-in/link/"]').getAttribute('href');
  const [code] = /\b\d{6}\b/.exec((await newest.innerText()).replaceAll(/(?<=\d)\s(?=\d{3}\b)/g, '')) ?? [];
  await mail.close();
  assert.ok(code, 'the letter has a code');
  return { link, code };
}
