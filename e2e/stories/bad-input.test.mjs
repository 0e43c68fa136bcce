// Files that are no plan: each is refused with its reason in the reader's language, and nothing breaks.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

import { field, open, press, refused } from '../acts.mjs';
import { LANGUAGES, story } from '../harness.mjs';
import { wordsIn } from '../words.mjs';

/** The limits that the form names, in bytes. */
const DOCUMENT_LIMIT = 20_000_000;
const DATA_LIMIT = 10_000_000;
/** How OLE files begin: old Word documents, and new ones with a password (MS-CFB, section 2.2). */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const DOCUMENTS = [
  ['an empty file', 'plan.md', Buffer.alloc(0), 'file-empty'],
  ['a shopping list', 'plan.txt', Buffer.from('Maito\nLeipä\nJuusto\n'), 'not-a-plan'],
  ['an old Word document', 'plan.doc', oleFile('WordDocument'), 'file-old-doc'],
  ['a Word document with a password', 'plan.docx', oleFile('EncryptedPackage'), 'file-password'],
  ['half a Word document', 'plan.docx', Buffer.from('PK\u0003\u0004 and no more'), 'file-damaged'],
  ['a PDF', 'plan.pdf', Buffer.from('%PDF-1.7\n'), 'file-pdf'],
  ['a picture', 'plan.md', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'document-kind'],
  ['a file that is one byte too large', 'plan.txt', Buffer.alloc(DOCUMENT_LIMIT + 1, 'a'), 'file-too-large'],
];

const folder = mkdtempSync(path.join(tmpdir(), 'kortteli-files-'));
after(() => rmSync(folder, { recursive: true }));

for (const lang of LANGUAGES) {
  story(`Files that are no plan are refused in ${lang}`, async ({ as, step }) => {
    const t = wordsIn(lang);
    const page = await as('coordinator', { lang });
    const send = (label, button) => async (name, bytes) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      await field(page, t(label)).setInputFiles(file);
      await press(page, t(button));
    };
    await step('opens the form', () => open(page, '/plans/import'));
    const read = send('feature-plans:import-file', 'feature-plans:import-read');
    for (const [what, name, bytes, reason] of DOCUMENTS) {
      await step(`brings ${what}`, async () => {
        await read(name, bytes);
        await refused(page, t(reason, { megabytes: DOCUMENT_LIMIT / 1_000_000 }));
      });
    }
    await step('opens the form for a plan’s data', () => open(page, '/plans/restore'));
    const restore = send('plan-file', 'plan-restore');
    await step('brings something else', async () => {
      await restore('plan.json', Buffer.from('{"goals": 5}'));
      await refused(page, t('plan-file-unclear', { line: 1 }));
    });
    await step('brings data that are one byte too large', async () => {
      await restore('plan.json', Buffer.alloc(DATA_LIMIT + 1, ' '));
      await refused(page, t('plan-file-too-large', { megabytes: DATA_LIMIT / 1_000_000 }));
    });
  });
}

/** An OLE file with one empty stream of this name (MS-CFB): a head, a sector of its table, a sector of its directory. */
function oleFile(stream) {
  const [head, table, directory] = [0, 512, 1024];
  const [none, last, own] = [0xffffffff, 0xfffffffe, 0xfffffffd];
  const file = Buffer.alloc(1536, 0xff);
  file.fill(0, head, 76);
  OLE.copy(file);
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6], [56, 4096]]) file.writeUInt16LE(value, at);
  for (const [at, value] of [[44, 1], [48, 1], [60, last], [68, last], [76, 0], [table, own], [table + 4, last]]) {
    file.writeUInt32LE(value, at);
  }
  for (const [place, [name, type, child]] of [['Root Entry', 5, 1], [stream, 2, none], ['', 0, none], ['', 0, none]].entries()) {
    const entry = file.subarray(directory + place * 128, directory + (place + 1) * 128);
    entry.fill(0);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(name ? (name.length + 1) * 2 : 0, 64);
    entry.writeUInt8(type, 66);
    entry.writeUInt8(1, 67);
    for (const [at, value] of [[68, none], [72, none], [76, child], [116, type ? last : 0]]) entry.writeUInt32LE(value, at);
  }
  return file;
}
