// What every page must hold for everybody: axe without findings, at two widths, light and dark,
// and no scrolling sideways on a phone.

import axe from 'axe-core';

import { SIZES } from './browser.mjs';

/** WCAG 2.2 A and AA, which contains the versions before; axe leaves the size of targets out by itself. */
const EVERY_RULE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
};

/** The faults of the page as it stands, each with where it is. The page keeps its own size. */
export async function accessibilityFaults(page) {
  const size = page.viewportSize();
  const faults = [];
  for (const [name, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    faults.push(...(await axeFaults(page, EVERY_RULE)).map((fault) => `${name}: ${fault}`));
    if (viewport === SIZES.phone) faults.push(...(await sidewaysFaults(page)));
  }
  await page.setViewportSize(size);
  faults.push(...(await otherThemeFaults(page)));
  return faults;
}

/** Colours once more in the theme that the story is not told in. */
async function otherThemeFaults(page) {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const other = dark ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme: other });
  const faults = await axeFaults(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  return faults.map((fault) => `${other}: ${fault}`);
}

async function axeFaults(page, options) {
  // Evaluated by the browser itself, so that the page's own policy for scripts stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(runTimersAtOnce);
    await page.evaluate(axe.source);
  }
  const violations = await page.evaluate(
    async (options) => (await globalThis.axe.run(document, { ...options, resultTypes: ['violations'] })).violations,
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${node.target.join(' ')}: ${reason(node)}`),
  );
}

/**
 * Runs in the page: where a visitor has no script, the browser holds timers back, and axe would wait
 * for ever. No script of the page can run there, so nobody else misses them.
 */
function runTimersAtOnce() {
  if (!matchMedia('(scripting: none)').matches) return;
  globalThis.setTimeout = (act) => {
    Promise.resolve().then(act);
    return 0;
  };
}

function reason(node) {
  const checks = [...node.any, ...node.all, ...node.none];
  return checks.map((check) => check.message).join('; ') || node.html.slice(0, 120);
}

/** On a phone nothing may be wider than the screen but what scrolls within itself. */
async function sidewaysFaults(page) {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
    const names = wide.slice(0, 5).map((e) => `${e.tagName.toLowerCase()}${e.className ? `.${e.className}` : ''}`);
    return [`phone: scrolls sideways, ${scrollWidth} > ${clientWidth} px, because of ${names.join(', ')}`];
  });
}
