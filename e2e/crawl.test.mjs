// Every page that anybody can walk to: there, in the reader's language, and for everybody's use.

import assert from 'node:assert/strict';

import { crawl } from './crawl.mjs';
import { LANGUAGES, story } from './harness.mjs';

const WITHIN = 15 * 60_000;
const PEOPLE = [
  ['administrator', 'en'],
  ['coordinator', 'fi'],
  ['officer', 'sv'],
  ['member', 'fi'],
];

for (const lang of LANGUAGES) {
  walk(`Everybody walks every page in ${lang}`, lang, ({ visitor }) => visitor({ lang }));
}
for (const [who, lang] of PEOPLE) {
  walk(`The ${who} walks every page in ${lang}`, lang, ({ as }) => as(who, { lang }));
}

function walk(name, lang, arrive) {
  story(
    name,
    async (stage) => {
      const page = await arrive(stage);
      const opened = await crawl({ page, origin: stage.site.address, lang, step: stage.step });
      assert.ok(opened.length > 5, 'the walk leads somewhere');
      console.log(`${opened.length} pages`);
    },
    { within: WITHIN },
  );
}
