import assert from "node:assert/strict";
import { test } from "node:test";

import { Moved, fieldOf, formAt, levelsAt, moveOnMaps, stepped } from "../src/script/maps.js";

const FIELD = "20 50 100 80 5";

test("a place in the picture has the levels of its cell", () => {
  const field = fieldOf(FIELD);
  assert.deepEqual(field, { left: 20, top: 50, width: 100, height: 80, levels: 5 });
  assert.deepEqual(levelsAt(field, 21, 51), { across: 1, up: 5 });
  assert.deepEqual(levelsAt(field, 519, 449), { across: 5, up: 1 });
  assert.deepEqual(levelsAt(field, 270, 250), { across: 3, up: 3 });
  assert.deepEqual(levelsAt(field, -900, 9000), { across: 1, up: 1 }, "beside the map the nearest counts");
  assert.deepEqual(levelsAt(field, 9000, -900), { across: 5, up: 5 });
});

test("a step ends where the levels end", () => {
  const field = fieldOf(FIELD);
  assert.deepEqual(stepped(field, { across: 3, up: 3 }, [0, 1]), { across: 3, up: 4 });
  assert.deepEqual(stepped(field, { across: 1, up: 5 }, [-1, 0]), { across: 1, up: 5 });
  assert.deepEqual(stepped(field, { across: 1, up: 5 }, [0, 1]), { across: 1, up: 5 });
});

test("the form is asked for the levels by their names", () => {
  assert.equal(formAt("/assess", { across: 2, up: 4 }), "/assess?influence=4&interest=2");
});

/** A point at interest 2 and influence 5, as far as the script looks at it. */
function pointOf() {
  const attributes = { href: "/entry" };
  const listeners = {};
  const picture = {
    querySelector: () => ({ dataset: { field: FIELD } }),
    getScreenCTM: () => ({ a: 1, d: 1 }),
  };
  return {
    attributes,
    dataset: { move: "/assess", across: "2", up: "5" },
    ownerSVGElement: picture,
    getAttribute: (name) => attributes[name],
    setAttribute: (name, value) => (attributes[name] = value),
    removeAttribute: (name) => delete attributes[name],
    addEventListener: (kind, listener) => (listeners[kind] = listener),
    press: (key) => {
      const event = { key, prevented: false, preventDefault: () => (event.prevented = true) };
      listeners.keydown(event);
      return event;
    },
  };
}

test("a point that was moved leads to its form, and back where it stood to its page", () => {
  const point = pointOf();
  const moved = new Moved(point, fieldOf(FIELD));
  moved.to({ across: 3, up: 4 });
  assert.equal(point.attributes.transform, "translate(100 80)");
  assert.equal(point.attributes.href, "/assess?influence=4&interest=3");
  moved.to({ across: 2, up: 5 });
  assert.equal(point.attributes.href, "/entry");
  moved.to({ across: 1, up: 1 });
  moved.back();
  assert.deepEqual(point.attributes, { href: "/entry" });
});

test("arrow keys move, say so, and Escape puts back", () => {
  const point = pointOf();
  const [hint, status] = [{ hidden: true }, { textContent: "" }];
  const map = { dataset: { moved: "Influence {influence}, interest {interest}." }, querySelectorAll: () => [point] };
  const page = {
    querySelectorAll: () => [map],
    querySelector: (wanted) => (wanted === "[data-map-hint]" ? hint : status),
  };
  moveOnMaps(page, {});
  assert.equal(hint.hidden, false);
  assert.equal(point.press("ArrowUp").prevented, true);
  assert.equal(status.textContent, "", "there is nothing above the highest");
  point.press("ArrowRight");
  point.press("ArrowDown");
  assert.equal(status.textContent, "Influence 4, interest 3.");
  assert.equal(point.attributes.href, "/assess?influence=4&interest=3");
  assert.equal(point.press("a").prevented, false);
  point.press("Escape");
  assert.deepEqual([status.textContent, point.attributes.href], ["", "/entry"]);
});
