// Follows every link of a site, breadth first, and says what is wrong with the pages behind them.

import assert from 'node:assert/strict';

/** What no page may show: a text that was not found, or one whose variable was not filled in. */
const PLACEHOLDERS = ['??', '{$', '{ $'];

/**
 * Walks from `start`. What a link leads to must be there. Of pages of one kind, that is of one address
 * but for ids, `asked` are asked for, and `opened` of them are judged for their language, their one
 * heading, their texts and accessibility. Gives the addresses that it opened.
 */
export async function crawl({ page, origin, lang, step, start = '/', asked = 4, opened = 1 }) {
  const waiting = [start];
  const known = new Set(waiting);
  const kinds = new Map();
  const walked = [];
  while (waiting.length > 0) {
    const address = waiting.shift();
    const kind = kindOf(address);
    const seen = kinds.get(kind) ?? 0;
    kinds.set(kind, seen + 1);
    if (seen >= asked || !(await isPage(page, origin + address)) || seen >= opened) continue;
    const links = await step(address, () => look(page, origin + address, lang));
    walked.push(address);
    for (const link of links.filter((link) => !known.has(link))) {
      known.add(link);
      waiting.push(link);
    }
  }
  return walked;
}

/** The address without what tells one record from another, or one way to look at a list from another. */
function kindOf(address) {
  return address.split('?')[0].replaceAll(/[0-9a-f]{32}|\d+/g, '#');
}

/** Everything that a link leads to must be there; only pages are opened. */
async function isPage(page, url) {
  const response = await page.context().request.get(url);
  assert.equal(response.status(), 200, `${response.status()} for ${url}`);
  const headers = response.headers();
  const shown = !(headers['content-disposition'] ?? '').startsWith('attachment');
  return shown && (headers['content-type'] ?? '').startsWith('text/html');
}

/** Opens a page, judges it, and gives the addresses of its links. */
async function look(page, url, lang) {
  await page.goto(url);
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title.trim(),
    text: document.body.innerText,
    // A link that changes language or colours, or downloads, is no page to walk to. Links of pictures are SVG's own.
    links: [...document.querySelectorAll('a[href]:not([download], [href^="/choice/"])')].map(
      (a) => new URL(a.getAttribute('href'), a.baseURI).href,
    ),
  }));
  assert.equal(found.lang.split('-')[0], lang, `the language of ${url}`);
  assert.equal(found.headings, 1, `how many first headings ${url} has`);
  assert.ok(found.title, `${url} has no title`);
  for (const sign of PLACEHOLDERS) assert.ok(!found.text.includes(sign), `${url} shows ${sign}`);
  return [...new Set(found.links.flatMap((link) => inside(link, new URL(url).origin)))];
}

function inside(link, origin) {
  const url = new URL(link);
  return url.origin === origin ? [url.pathname + url.search] : [];
}
