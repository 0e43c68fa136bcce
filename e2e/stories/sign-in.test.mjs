// Ways in: by the link and by the code of a letter, by passkey, by password with an app's code; and out again.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

import { askForLetter, chooseLanguage, field, fill, follow, heading, leads, open, press, refused, says } from '../acts.mjs';
import { storyOnBoth } from '../harness.mjs';

const PASSWORD = 'viisi sinistä kuusta rannalla';
const TOTP_STEP = 30_000;

storyOnBoth('Somebody signs in by link and by code, and ends the other session', { desktop: 'fi', phone: 'sv' }, async ({ visitor, step, seat, t }) => {
  const [here, there] = [await visitor(seat), await visitor(seat)];
  await step('chooses a language, which counts more than the account’s', async () => {
    for (const page of [here, there]) await chooseLanguage(page, seat.lang === 'fi' ? 'Suomi' : 'Svenska');
  });
  await step('asks for a link without an address', async () => {
    await open(here, '/sign-in');
    await press(here, t('sign-in-send'));
    await refused(here, t('email-missing'));
  });
  const first = await step('asks for a link', () => askForLetter(here, t, 'member@kuopio.example'));
  await step('opens the link', () => open(here, first.link));
  await step('signs in', () => press(here, t('sign-in-title')));
  const second = await step('asks for a code elsewhere', () => askForLetter(there, t, 'member@kuopio.example'));
  await step('mistypes the code', async () => {
    await fill(there, t('code'), second.code === '000000' ? '111111' : '000000');
    await press(there, t('sign-in-title'));
    await refused(there, t('code-wrong'));
  });
  await step('types the code', async () => {
    await fill(there, t('code'), second.code);
    await press(there, t('sign-in-title'));
  });
  await step('sees both sessions', async () => {
    await open(here, '/account/sessions');
    assert.equal(await here.getByText(t('session-here'), { exact: true }).count(), 1);
  });
  await step('signs out everywhere else', async () => {
    await press(here, t('session-end-others'));
    await says(here, t('done-session-ended'));
    assert.equal(await here.getByRole('row').count(), 2, 'one session is left below the heads');
  });
  await step('is signed out there', async () => {
    await open(there, '/account');
    assert.equal(new URL(there.url()).pathname, '/sign-in');
  });
  await step('the link works no more', async () => {
    await open(there, first.link);
    await there.getByText(t('link-expired')).waitFor();
  });
});

storyOnBoth('Somebody makes a passkey and signs in with it', { desktop: 'en', phone: 'fi' }, async ({ as, step, seat, t }) => {
  const page = await as(seat.lang === 'en' ? 'administrator' : 'coordinator', seat);
  await plugInAuthenticator(page);
  await step('has none yet', () => open(page, '/account/passkeys'));
  await step('names it', async () => {
    await follow(page, t('passkey-new-title'));
    await fill(page, t('passkey-name'), 'Avain');
    await press(page, t('next-step'));
  });
  await step('makes it', async () => {
    await press(page, t('passkey-make'));
    await says(page, t('done-passkey-added'));
    await page.getByRole('rowheader', { name: 'Avain' }).waitFor();
  });
  await step('signs out', () => signOut(page, t));
  await step('signs in with it', async () => {
    await open(page, '/sign-in');
    await press(page, t('sign-in-passkey-title'));
    await press(page, t('passkey-use'));
    await open(page, '/account');
    assert.equal(await heading(page), t('account-title'));
  });
});

storyOnBoth('Somebody sets a password and signs in with it and the app', { desktop: 'sv', phone: 'en' }, async ({ as, step, seat, t }) => {
  const who = seat.lang === 'en' ? 'member' : 'officer';
  const page = await as(who, seat);
  await step('opens the form', () => open(page, '/account/password/new'));
  const key = (await page.locator('.typed-key').innerText()).replaceAll(' ', '');
  const now = Date.now();
  await step('chooses one that is too short', async () => {
    await fill(page, t('password'), 'lyhyt');
    await press(page, t('password-set'));
    await refused(page, t('password-short', { shortest: 12 }));
  });
  await step('sets it', async () => {
    await fill(page, t('password'), PASSWORD);
    await fill(page, t('app-code'), totp(key, now));
    await press(page, t('password-set'));
  });
  await step('keeps the recovery codes', async () => {
    assert.equal(await page.locator('.recovery-codes code').count(), 10);
    await follow(page, t('codes-kept'));
  });
  await step('signs out', () => signOut(page, t));
  await step('is refused with a code that was used', async () => {
    await open(page, '/sign-in/password');
    await signInByPassword(page, t, who, totp(key, now));
    await page.getByRole('alert').getByText(t('sign-in-failed')).waitFor();
  });
  await step('signs in with the next code', async () => {
    await signInByPassword(page, t, who, totp(key, now + TOTP_STEP));
    await open(page, '/account/sessions');
    assert.equal(await heading(page), t('sessions-title'));
  });
});

async function signInByPassword(page, t, who, code) {
  await fill(page, t('email'), `${who}@kuopio.example`);
  await fill(page, t('password'), PASSWORD);
  await fill(page, t('second-factor'), code);
  await press(page, t('sign-in-title'));
}

async function signOut(page, t) {
  const menu = page.locator('details.menu');
  if (!(await page.getByRole('button', { name: t('sign-out') }).isVisible())) await menu.locator('summary').click();
  await leads(page, () => menu.getByRole('button', { name: t('sign-out') }).click());
  await says(page, t('done-signed-out'));
}

/** A device that keeps passkeys and always says yes (WebAuthn, section 11). */
async function plugInAuthenticator(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** The code that an app shows at this moment (RFC 6238), in milliseconds. */
function totp(key, at) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / TOTP_STEP)));
  const mac = createHmac('sha1', fromBase32(key)).update(counter).digest();
  const offset = mac.at(-1) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function fromBase32(text) {
  const bits = [...text].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'));
  return Buffer.from(bits.join('').match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}
