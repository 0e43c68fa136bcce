// A mail server for tests: takes every message and puts it into a folder, as it came (.eml) and as an independent parser
// reads it (.json). It prints its address, `host:port`, on the first line.
//
//   node e2e/smtp-sink.mjs --dir FOLDER [--port PORT]
//
// How it answers is told by the start of the recipient's address:
//   defer…     451 to RCPT, the first time
//   refuse…    550 to RCPT, always
//   unwanted…  554 after DATA, always
//   drop…      keeps the message, then breaks the connection without an answer, the first time
//   vanish…    breaks the connection at RCPT, the first time
//   stall…     never answers RCPT, the first time
// Who signs in as `kortteli` with the password `sesame` is let in, anybody else with a name is not.

import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string', default: '0' } } });
if (!values.dir) {
  console.error('Which folder? --dir FOLDER');
  process.exit(2);
}
mkdirSync(values.dir, { recursive: true });

const seen = new Set();
const starts = (address, word) => address.split('@')[0].startsWith(word);
const firstTime = (address) => !seen.has(address) && seen.add(address);

function refusal(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

// The server has no call for this: a connection that ends in the middle of a word is what is tested.
function breakConnection(session) {
  for (const connection of server.connections) {
    if (connection.session.id === session.id) connection._socket.destroy();
  }
}

async function keep(raw, session) {
  const mail = await PostalMime.parse(raw);
  const name = `${Date.now()}-${randomUUID()}`;
  const { from, to, subject, messageId, date, text, html } = mail;
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  const envelope = {
    from: session.envelope.mailFrom.address,
    to: session.envelope.rcptTo.map(({ address }) => address),
  };
  writeFileSync(join(values.dir, `${name}.eml`), raw);
  // Under its last name only when it is whole.
  const unfinished = join(values.dir, `${name}.part`);
  writeFileSync(unfinished, JSON.stringify({ envelope, from, to, subject, messageId, date, text, html, headers }));
  renameSync(unfinished, join(values.dir, `${name}.json`));
}

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onAuth({ username, password }, session, done) {
    const known = username === 'kortteli' && password === 'sesame';
    done(known ? null : refusal(535, 'Unknown name or password'), known ? { user: username } : undefined);
  },
  onRcptTo({ address }, session, done) {
    if (starts(address, 'refuse')) return done(refusal(550, 'No such person here'));
    if (starts(address, 'defer') && firstTime(address)) return done(refusal(451, 'Not now'));
    if (starts(address, 'vanish') && firstTime(address)) return breakConnection(session);
    if (starts(address, 'stall') && firstTime(address)) return undefined;
    return done();
  },
  async onData(stream, session, done) {
    const chunks = [];
    try {
      for await (const chunk of stream) chunks.push(chunk);
    } catch (error) {
      return done(error); // The sender is gone before the end: nothing was received.
    }
    const [{ address }] = session.envelope.rcptTo;
    if (starts(address, 'unwanted')) return done(refusal(554, 'Not wanted'));
    await keep(Buffer.concat(chunks), session);
    if (starts(address, 'drop') && firstTime(address)) return breakConnection(session);
    return done();
  },
});

// Connections that end in the middle are part of the tests.
server.on('error', () => {});
const listening = server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`127.0.0.1:${listening.address().port}`);
});
