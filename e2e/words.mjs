// The words of the house, from where the program has them, so that a story can be told in each language.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CRATES = path.resolve(import.meta.dirname, '../crates');
const MESSAGE = /^([a-z][a-z0-9-]*) = (.+)$/gm;

/**
 * Gives a function from a key to its text. Where crates say different things under one key, the
 * crate goes before it: `core-people:theirs`. Only texts of one line can be asked for.
 */
export function wordsIn(lang) {
  const known = new Map();
  for (const crate of readdirSync(CRATES)) {
    for (const [key, text] of messages(crate, lang)) {
      known.set(`${crate}:${key}`, new Set([text]));
      known.set(key, new Set([...(known.get(key) ?? []), text]));
    }
  }
  return (key, values = {}) => {
    const texts = known.get(key);
    assert.equal(texts?.size, 1, `${key} has ${texts?.size ?? 'no'} texts in ${lang}`);
    const [text] = texts;
    return text.replaceAll(/\{ *\$([a-z]+) *\}/g, (whole, name) => {
      assert.ok(name in values, `${key} needs ${name}`);
      return values[name];
    });
  };
}

function messages(crate, lang) {
  let source;
  try {
    source = readFileSync(path.join(CRATES, crate, 'locales', `${lang}.ftl`), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return [...source.matchAll(MESSAGE)].map(([, key, text]) => [key, text]);
}
