/**
 * Measures the start of the command: `open-badge verify ONE` from its bundle and from its modules
 * beside `node -e 0`, in turns, wall time and processor time of the processes.
 *
 *   npm run build && cd bench && npm run start [-- ROUNDS]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKey, issue } from './ours.mjs';
import { summary } from './harness/statistics.mjs';

const rounds = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
const badge = join(folder, 'badge.json');
const { text } = await issue(
  {
    name: 'Robotics',
    issuer: { name: 'Example College' },
    recipient: { id: 'did:example:ada' },
    achievement: {
      id: 'https://college.example/robotics',
      name: 'Robotics',
      description: 'Built a robot.',
      criteria: 'It moves.',
    },
  },
  { signer: await createKey() },
);
writeFileSync(badge, text);

/** Prints the processor time of its process at the end, in milliseconds. */
const TELL =
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(`cpu ${(user + system) / 1000}`); });';
const starting = (entry) =>
  `${TELL} const { main } = await import(${JSON.stringify(entry)}); process.exitCode = await main(["verify", ${JSON.stringify(badge)}]);`;
const entryOf = (path) => new URL(`../dist/${path}`, import.meta.url);
const entries = Object.entries({ bundle: entryOf('command/cli.js'), modules: entryOf('cli.js') });
const programs = {
  'node -e 0': TELL,
  ...Object.fromEntries(
    entries.filter(([, url]) => existsSync(url)).map(([name, url]) => [name, starting(url.href)]),
  ),
};

/** Runs a program once and resolves to its wall time and processor time, in milliseconds. */
function once(code) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (part) => (told += part));
  return new Promise((resolve, reject) =>
    child.on('close', (status) => {
      const cpu = Number(/cpu ([\d.]+)/.exec(told)?.[1]);
      if (status === 0 && cpu > 0) resolve({ wall: performance.now() - begun, cpu });
      else reject(new Error(told));
    }),
  );
}

const taken = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, code] of Object.entries(programs)) taken[name].push(await once(code));
rmSync(folder, { recursive: true, force: true });

const of = (name, kind) => summary(taken[name].map((one) => one[kind]));
for (const name of Object.keys(programs)) {
  const cells = ['cpu', 'wall'].flatMap((kind) => {
    const [own, least] = [of(name, kind), of('node -e 0', kind)];
    return ['low', 'median'].map(
      (part) =>
        `${kind} ${part} ${own[part].toFixed(0)} ms, ×${(own[part] / least[part]).toFixed(2)}`,
    );
  });
  console.log(`${name.padEnd(10)} ${cells.join(' · ')}`);
}
