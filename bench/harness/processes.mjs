/** Measures whole processes of Node: their wall time, and the processor time that they report at their end. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summary } from './statistics.mjs';

/** Reports on the standard error output, at the end, in milliseconds. */
const TELL = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, JSON.stringify({ cpu: (user + system) / 1000, peak: maxRSS }));
});`;

const here = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Lays out the command of a built checkout as the package has it: without `scripts/`, which in a
 * checkout looks for sources that are newer than the build.
 *
 * @param root folder of the checkout; default this one
 * @returns path of the command
 */
export function installedCommand(root = here) {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
  mkdirSync(join(folder, 'bin'));
  const command = join(folder, 'bin', 'open-badge.mjs');
  copyFileSync(join(root, 'bin', 'open-badge.mjs'), command);
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'dist'), join(folder, 'dist'));
  return command;
}

const preload = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'open-badge-')), 'tell.cjs');
  writeFileSync(file, TELL);
  return file;
};
const told = preload();

/**
 * Runs Node once.
 *
 * @param args its arguments
 * @returns wall time and processor time in milliseconds, and the peak of its memory in kB
 * @throws Error when it ends with another status than 0
 */
export function run(args) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--require', told, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (part) => (text += part));
  return new Promise((resolve, reject) =>
    child.on('close', (status) => {
      const wall = performance.now() - begun;
      const found = /\{"cpu":.*\}$/.exec(text);
      if (status === 0 && found) resolve({ wall, ...JSON.parse(found[0]) });
      else reject(new Error(`status ${status}: ${text.slice(0, 500)}`));
    }),
  );
}

/** Runs programs in turns; returns summaries of their times by name. */
export async function inTurns(programs, rounds) {
  const names = Object.keys(programs);
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const index of names.keys()) {
      const name = names[(index + round) % names.length];
      all[name].push(await run(programs[name]));
    }
  const of = (name, kind) => summary(all[name].map((one) => one[kind]));
  return Object.fromEntries(
    names.map((name) => [name, { cpu: of(name, 'cpu'), wall: of(name, 'wall') }]),
  );
}
