import assert from "node:assert/strict";
import { test } from "node:test";

import { leadsToSearch, nextResult } from "../src/script/keys.js";

const pressed = (key, held = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });
const nothing = { tagName: "BODY" };

test("a slash leads to search from everywhere but from fields", () => {
  assert.equal(leadsToSearch(pressed("/"), nothing, false), true);
  // Finnish and Swedish keyboards have it above the 7.
  assert.equal(leadsToSearch(pressed("/", { shiftKey: true }), nothing, false), true);
  for (const tagName of ["INPUT", "TEXTAREA", "SELECT"]) {
    assert.equal(leadsToSearch(pressed("/"), { tagName }, false), false);
  }
  assert.equal(leadsToSearch(pressed("/"), { tagName: "DIV", isContentEditable: true }, false), false);
  assert.equal(leadsToSearch(pressed("/"), nothing, true), false, "it was turned off");
  assert.equal(leadsToSearch(pressed("a"), nothing, false), false);
});

test("Ctrl+K leads there from fields too, and whether the slash is on or off", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    assert.equal(leadsToSearch(pressed("k", held), { tagName: "INPUT" }, true), true);
    assert.equal(leadsToSearch(pressed("/", held), nothing, false), false);
    assert.equal(leadsToSearch(pressed("k", { ...held, altKey: true }), nothing, false), false);
  }
});

test("arrows go down to the last result and up to the field", () => {
  assert.deepEqual([nextResult("ArrowDown", -1, 2), nextResult("ArrowDown", 0, 2), nextResult("ArrowDown", 1, 2)], [0, 1, 1]);
  assert.deepEqual([nextResult("ArrowUp", 1, 2), nextResult("ArrowUp", 0, 2)], [0, -1]);
  assert.equal(nextResult("Enter", 1, 2), 1);
});
