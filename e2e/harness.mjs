// Stories in a real browser. A story is told by its people, step by step; after every step each
// page that changed is checked for accessibility, and whatever went wrong unseen fails the story.
//
//   story('A member reads the plan', async ({ as, step }) => {
//     const page = await as('member', { lang: 'fi' });
//     await step('opens the plan', () => page.getByRole('link', { name: 'Suunnitelma' }).click());
//   });

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';

import { accessibilityFaults } from './accessibility.mjs';
import { LOCALES, SIZES, newVisitor, startBrowser } from './browser.mjs';
import { startProgram } from './program.mjs';
import { watch } from './watch.mjs';
import { wordsIn } from './words.mjs';

export { SIZES } from './browser.mjs';
export * as keyboard from './keyboard.mjs';

/** The languages of the house. */
export const LANGUAGES = Object.keys(LOCALES);

const SHOTS = path.join(import.meta.dirname, 'shots');
const STORY_WITHIN = 180_000;
const ACT_WITHIN = 30_000;

let browser;
let program;
after(async () => {
  await (await browser)?.close();
  await (await program?.catch(() => undefined))?.end();
});

/** Tells a story on the built program, which is started once per file; `within` is in milliseconds. */
export function story(name, tell, { within = STORY_WITHIN } = {}) {
  test(name, { timeout: within }, async () => {
    program ??= startProgram();
    await told(name, await program, tell);
  });
}

/**
 * Tells a story twice: on a wide screen in one language, on a small phone in another. The telling is
 * given `seat`, to enter with, and `t`, the words in its language, beside what every story gets.
 */
export function storyOnBoth(name, languages, tell) {
  for (const [screen, lang] of Object.entries(languages)) {
    const seat = { lang, size: SIZES[screen] };
    story(`${name}, ${screen} in ${lang}`, (stage) => tell({ ...stage, seat, t: wordsIn(lang) }));
  }
}

/** Tells a story on a site that is already there: its address, links to sign in, and its log. */
export async function told(name, site, tell) {
  browser ??= startBrowser();
  const stage = new Stage(name, site, await browser);
  try {
    const result = await tell({
      site,
      as: (who, options) => stage.enter(who, options),
      visitor: (options) => stage.enter(null, options),
      step: (title, act) => stage.step(title, act),
    });
    await stage.check('at the end');
    return result;
  } catch (error) {
    await stage.shoot('failed', true);
    const log = site.log?.() ?? '';
    if (log) error.message += `\nthe program wrote:\n${log.slice(-4000)}`;
    throw error;
  } finally {
    await stage.close();
  }
}

class Stage {
  /** Each page with its faults and what it looked like when it was checked last. */
  #players = [];
  #steps = 0;

  constructor(name, site, browser) {
    Object.assign(this, { name, site, browser });
  }

  /** A new page: signed in as a demonstration person, or as somebody unknown. */
  async enter(who, options = {}) {
    const storageState = who ? await this.#signedIn(who) : undefined;
    const context = await newVisitor(this.browser, { ...options, storageState });
    context.setDefaultTimeout(ACT_WITHIN);
    const page = await context.newPage();
    this.#players.push({ page, context, faults: watch(page, this.site.address), seen: '' });
    await page.goto(this.site.address);
    // The account has a language of its own, which counts unless another is chosen.
    if (who && options.lang) await page.goto(`${this.site.address}/choice/lang/${options.lang}?back=/`);
    return page;
  }

  /** A link to sign in is followed once; every page of this person shares its session. */
  async #signedIn(who) {
    this.site.sessions ??= new Map();
    if (!this.site.sessions.has(who)) this.site.sessions.set(who, this.#signIn(who));
    return this.site.sessions.get(who);
  }

  async #signIn(who) {
    const link = this.site.links[who];
    assert.ok(link, `there is no demonstration person “${who}”, but ${Object.keys(this.site.links).join(', ')}`);
    const context = await newVisitor(this.browser);
    const page = await context.newPage();
    await page.goto(new URL(link, this.site.address).href);
    // The link shows a page, its button signs in: a mail scanner that opens links does no harm.
    await page.locator('main form button').first().click();
    await page.waitForLoadState();
    const state = await context.storageState();
    await context.close();
    assert.ok(state.cookies.length > 0, `the link of “${who}” set no cookie`);
    return state;
  }

  /** Does one thing, then looks at every page that it changed. */
  async step(title, act) {
    this.#steps += 1;
    const result = await act();
    await this.check(title);
    return result;
  }

  /** Fails when a page has a fault. */
  async check(title) {
    for (const player of this.#players.filter(({ page }) => !page.isClosed())) {
      await player.page.waitForLoadState();
      const look = `${player.page.url()} ${await player.page.content()}`;
      const faults = look === player.seen ? [] : await accessibilityFaults(player.page);
      player.seen = look;
      faults.push(...player.faults.splice(0));
      assert.equal(faults.length, 0, `${this.name}, ${title}, on ${player.page.url()}:\n  ${faults.join('\n  ')}`);
    }
    await this.shoot(title, Boolean(process.env.SHOTS));
  }

  /** Keeps a picture of every page. */
  async shoot(title, wanted) {
    if (!wanted) return;
    await mkdir(SHOTS, { recursive: true });
    for (const [at, { page }] of this.#players.entries()) {
      const file = `${this.name} ${this.#steps} ${title} ${at}`.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-');
      // A page that is closed or stuck has no picture; what failed is told by the error itself.
      await page.screenshot({ path: path.join(SHOTS, `${file}.png`), fullPage: true }).catch(() => undefined);
    }
  }

  async close() {
    await Promise.all(this.#players.map(({ context }) => context.close()));
  }
}
