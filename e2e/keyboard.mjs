// A page by keyboard alone: the way a person without a mouse takes, with the focus in sight.

import assert from 'node:assert/strict';

const MOST_STEPS = 300;

/** Presses Tab until the focus is on what the locator names; each stop must be visible. */
export async function tabTo(page, locator) {
  const target = await locator.elementHandle();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(look, target);
    assert.ok(focus.visible, `the focus cannot be seen on ${focus.name}`);
    if (focus.there) return;
  }
  assert.fail(`${MOST_STEPS} times Tab did not lead to ${locator}`);
}

/** Tabs to it and presses Enter. */
export async function enter(page, locator) {
  await tabTo(page, locator);
  await page.keyboard.press('Enter');
}

/** Tabs to the field and types. */
export async function type(page, locator, text) {
  await tabTo(page, locator);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Runs in the page: where the focus is, and whether a ring, a shadow or a colour shows it. */
function look(target) {
  const at = document.activeElement;
  const name = `${at.tagName.toLowerCase()} “${(at.textContent || at.name || '').trim().slice(0, 40)}”`;
  // Past the last element the focus is in the browser's own window.
  if (at === document.body) return { there: false, visible: true, name };
  const shows = (style) => `${style.outlineStyle} ${style.outlineWidth} ${style.boxShadow} ${style.backgroundColor}`;
  const focused = shows(getComputedStyle(at));
  at.blur();
  const blurred = shows(getComputedStyle(at));
  at.focus({ focusVisible: true });
  const box = at.getBoundingClientRect();
  return { there: at === target, visible: focused !== blurred && box.width > 0 && box.height > 0, name };
}
