// Starts the built program on demonstration data in a folder of its own, and ends it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

const READY_WITHIN = 120_000;
const ENDED_WITHIN = 10_000;

/** Where `bin/test` and `cargo build` put the program. */
function programPath() {
  const target = process.env.CARGO_TARGET_DIR ?? path.resolve(import.meta.dirname, '../target');
  return process.env.KORTTELI_PROGRAM ?? path.join(target, 'debug/kortteli');
}

/**
 * Starts `kortteli demo` and waits until it says where it listens.
 * Gives its address, where it takes mail, a sign-in link per demonstration person, what it wrote, and a way to end it.
 */
export async function startProgram() {
  const program = programPath();
  if (!existsSync(program)) throw new Error(`${program} is not there: run cargo build --workspace first`);
  const folder = await mkdtemp(path.join(tmpdir(), 'kortteli-e2e-'));
  const child = spawn(program, ['demo', '--data', folder, '--listen', '127.0.0.1:0', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = [];
  child.stderr.on('data', (piece) => written.push(piece));
  const log = () => Buffer.concat(written).toString('utf8');
  const end = async () => {
    await endChild(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { address, mail, links } = await firstLine(child);
    return { address: new URL(address).origin, mail, links, log, end };
  } catch (error) {
    await end();
    throw new Error(`the program did not start: ${error.message}\n${log()}`);
  }
}

/** The first line on standard output, which is JSON. */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready within ${READY_WITHIN} ms`)), READY_WITHIN);
    const settle = (act) => (value) => {
      clearTimeout(late);
      act(value);
    };
    child.once('error', settle(reject));
    child.once('exit', settle((code) => reject(new Error(`it ended with ${code}`))));
    readline.createInterface({ input: child.stdout }).once('line', settle((line) => {
      try {
        resolve(JSON.parse(line));
      } catch {
        reject(new Error(`its first line is no JSON: ${line}`));
      }
    }));
  });
}

async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), ENDED_WITHIN);
  await ended;
  clearTimeout(late);
}
