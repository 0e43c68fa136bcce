// Each pair of colours that meets on a page is told apart well enough (WCAG 1.4.3 and 1.4.11), in both themes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const source = readFileSync(new URL("../src/styles/_tokens.scss", import.meta.url), "utf8");

const TEXT = 4.5;
const SHAPE = 3;

const pairs = [
  ...["ink", "quiet", "action", "action-dark", "waiting", "late", "met"].flatMap((text) => [
    [text, "paper", TEXT],
    [text, "wash", TEXT],
  ]),
  ["ink", "shade", TEXT],
  ["ink", "line", TEXT],
  ["action", "shade", TEXT],
  ["ink", "late-wash", TEXT],
  ["ink", "met-wash", TEXT],
  ["action", "met-wash", TEXT],
  ["action", "late-wash", TEXT],
  ["on-action", "action", TEXT],
  ["on-action", "action-dark", TEXT],
  ["on-accent", "accent", TEXT],
  ["on-late", "late", TEXT],
  ["on-late", "late-dark", TEXT],
  ["paper", "met", SHAPE],
  ["control", "paper", SHAPE],
  ["control", "wash", SHAPE],
  ["focus", "paper", SHAPE],
  ["focus", "wash", SHAPE],
  ["action", "line", SHAPE],
];

for (const theme of ["light", "dark"]) {
  const colours = tokens(theme);
  test(`the ${theme} theme can be read`, () => {
    for (const [front, back, least] of pairs) {
      const ratio = contrast(colours[front], colours[back]);
      assert.ok(ratio >= least, `${front} on ${back} is ${ratio.toFixed(2)} : 1, and should be ${least} : 1`);
    }
  });
}

test("contrast is measured as WCAG measures it", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.ok(Math.abs(contrast("#777777", "#ffffff") - 4.48) < 0.01);
});

function tokens(theme) {
  const [, body] = source.match(new RegExp(`@mixin ${theme} \\{([^}]*)\\}`));
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
