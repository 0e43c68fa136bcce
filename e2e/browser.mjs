// Debian's own browser, without anything that calls home.

import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The languages of the house, with what a browser in Finland asks for. */
export const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The widths at which every page is checked, in CSS pixels: 320 is a small phone, and 400 % zoom. */
export const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } };

/** Starts the browser. */
export function startBrowser() {
  const executablePath = process.env.KORTTELI_CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('no browser is there: apt install chromium, or set KORTTELI_CHROMIUM');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No name is looked up: a page that asks another host fails, with or without a network.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/**
 * A fresh visitor: no cookies, one language, light or dark, with or without script.
 * `size` is the size that the story itself is told at.
 */
export function newVisitor(browser, { lang = 'en', dark = false, script = true, size = SIZES.desktop, storageState } = {}) {
  return browser.newContext({
    acceptDownloads: true,
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    locale: LOCALES[lang],
    reducedMotion: 'reduce',
    storageState,
    timezoneId: 'Europe/Helsinki',
    viewport: size,
  });
}
