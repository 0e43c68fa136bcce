// The harness itself: it must be quiet about a good page and loud about each kind of fault.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { crawl } from './crawl.mjs';
import { keyboard, told } from './harness.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };
const site = { links: { member: '/sign-in' } };
let server;

before(async () => {
  server = http.createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

async function answer(request, response) {
  const { pathname } = new URL(request.url, site.address);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (pathname === '/sign-in') return signIn(request, response);
  const name = pathname === '/' ? '/good.html' : pathname;
  try {
    const text = await readFile(path.join(import.meta.dirname, 'self', name));
    const policy = name === '/policy.html' ? { 'content-security-policy': "default-src 'self'" } : {};
    response.writeHead(200, { 'content-type': TYPES[path.extname(name)], ...policy }).end(text);
  } catch {
    response.writeHead(404).end();
  }
}

function signIn(request, response) {
  if (request.method === 'POST') {
    return response.writeHead(303, { location: '/', 'set-cookie': 'session=1; HttpOnly; SameSite=Lax' }).end();
  }
  const form = '<main><form method="post" action="/sign-in"><button>Sign in</button></form></main>';
  response.writeHead(200, { 'content-type': TYPES['.html'] }).end(form);
}

const open = (name) => told(`self ${name}`, site, async ({ visitor, step }) => {
  const page = await visitor();
  await step('opens', () => page.goto(`${site.address}/${name}`));
});

test('a good page passes, in every language, light and dark', async () => {
  await told('self good', site, async ({ visitor, step }) => {
    for (const options of [{ lang: 'fi' }, { lang: 'sv', dark: true }, { lang: 'en' }]) {
      const page = await visitor(options);
      await step('saves', () => page.getByRole('button').click());
    }
  });
});

test('a page without script is checked all the same', async () => {
  await told('self no script', site, async ({ visitor, step }) => {
    const page = await visitor({ script: false });
    await step('opens', () => page.goto(`${site.address}/error.html`));
    assert.equal(await page.title(), 'error');
    await assert.rejects(step('opens', () => page.goto(`${site.address}/pale.html`)), /color-contrast/);
    await page.goto(`${site.address}/good.html`);
  });
});

for (const [name, expected] of [
  ['unnamed.html', /desktop: label/],
  ['pale.html', /desktop: color-contrast/],
  ['pale-dark.html', /dark: color-contrast/],
  ['wide.html', /phone: scrolls sideways, \d+ > 320 px, because of div/],
  ['foreign.html', /asks another host: http:\/\/192\.0\.2\.1/],
  ['missing.html', /404 for .*nothing\.png/],
  ['error.html', /script error: broken/],
  ['policy.html', /Content Security Policy/],
]) {
  test(`${name} fails`, () => assert.rejects(open(name), expected));
}

test('a person signs in by the link and its button, and stays signed in', async () => {
  await told('self sign in', site, async ({ as }) => {
    const page = await as('member');
    const cookies = await page.context().cookies();
    assert.deepEqual(cookies.map(({ name }) => name), ['session']);
    await assert.rejects(as('mayor'), /no demonstration person “mayor”, but member/);
  });
});

test('the keyboard reaches what it should and sees the focus', async () => {
  await told('self keyboard', site, async ({ visitor }) => {
    const page = await visitor();
    await keyboard.type(page, page.getByLabel('Name'), 'Aino');
    assert.equal(await page.getByLabel('Name').inputValue(), 'Aino');
    await keyboard.enter(page, page.getByRole('button'));
    await page.waitForURL(/name=Aino/);
    await page.goto(`${site.address}/invisible.html`);
    await assert.rejects(keyboard.tabTo(page, page.getByText('Second')), /cannot be seen on a “First”/);
    await page.goto(`${site.address}/good.html`);
  });
});

test('a crawl opens each page once and judges it', async () => {
  const walk = (start) =>
    told('self crawl', site, async ({ visitor, step }) => {
      const page = await visitor();
      return crawl({ page, origin: site.address, lang: 'en', step, start });
    });
  assert.deepEqual(await walk('/'), ['/', '/good.html']);
  await assert.rejects(walk('/placeholder.html'), /placeholder\.html shows {\$/);
  await assert.rejects(walk('/headings.html'), /how many first headings/);
  await assert.rejects(walk('/nowhere.html'), /404 for .*nowhere/);
});
