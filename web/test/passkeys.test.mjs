import assert from "node:assert/strict";
import { test } from "node:test";

import { answerOf, bytesOf, optionsOf, textOf, usePasskeys } from "../src/script/passkeys.js";

const bytes = (...list) => Uint8Array.from(list);

test("text and bytes are each other's", () => {
  for (const [text, list] of [["", []], ["_-8", [255, 239]], ["AAECAw", [0, 1, 2, 3]]]) {
    assert.deepEqual([...bytesOf(text)], list);
    assert.equal(textOf(bytes(...list)), text);
  }
});

test("the question has bytes where browsers want them", () => {
  const asked = {
    challenge: "AQ",
    rp: { id: "kortteli.example" },
    user: { id: "Ag", name: "a" },
    excludeCredentials: [{ type: "public-key", id: "Aw" }],
  };
  const options = optionsOf(asked);
  assert.deepEqual(options.challenge, bytes(1));
  assert.deepEqual(options.user, { id: bytes(2), name: "a" });
  assert.deepEqual(options.excludeCredentials, [{ type: "public-key", id: bytes(3) }]);
  assert.equal(options.rp.id, "kortteli.example");
  assert.equal(asked.challenge, "AQ", "what came is left as it was");
});

test("the answer has text where the server wants it", () => {
  const credential = {
    rawId: bytes(1).buffer,
    type: "public-key",
    response: { clientDataJSON: bytes(2).buffer, signature: bytes(3).buffer, userHandle: null },
  };
  const answer = answerOf(credential);
  assert.deepEqual(answer.response, { clientDataJSON: "Ag", signature: "Aw" });
  assert.deepEqual([answer.id, answer.rawId, answer.type], ["AQ", "AQ", "public-key"]);
  assert.deepEqual(answer.clientExtensionResults, {});
});

/** A page with one form, as far as the script looks at it. */
function pageWithForm() {
  const answer = { value: "" };
  const note = { hidden: true };
  const form = {
    dataset: { passkey: "get", challenge: JSON.stringify({ publicKey: { challenge: "AQ" } }) },
    elements: { namedItem: () => answer },
    querySelector: () => note,
    addEventListener: (_, listener) => (form.submit = listener),
    sent: 0,
    requestSubmit: () => (form.sent += 1),
  };
  return { page: { querySelectorAll: () => [form] }, form, answer, note };
}

function press(form) {
  const event = { prevented: false, preventDefault: () => (event.prevented = true) };
  form.submit(event);
  return event;
}

const settled = () => new Promise((done) => setTimeout(done));

test("the answer is sent with the form, and then the form goes its way", async () => {
  const { page, form, answer } = pageWithForm();
  const credential = { rawId: bytes(1).buffer, type: "public-key", response: {} };
  usePasskeys(page, { get: async () => credential });
  assert.equal(press(form).prevented, true);
  await settled();
  assert.equal(form.sent, 1);
  assert.equal(JSON.parse(answer.value).id, "AQ");
  assert.equal(press(form).prevented, false);
});

test("whoever stops the browser, or has none that can, is told so", async () => {
  const stopped = { get: () => Promise.reject(new Error("stopped")) };
  for (const credentials of [stopped, undefined]) {
    const { page, form, note } = pageWithForm();
    usePasskeys(page, credentials);
    press(form);
    await settled();
    assert.deepEqual([note.hidden, form.sent], [false, 0]);
  }
});
