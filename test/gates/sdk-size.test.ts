/** The weight of the SDK without elements: every file of the bundle that is loaded until one badge is verified, and its bytes after gzip. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createKey, issue } from '../../src/issue.js';
import { build } from '../../scripts/build.mjs';

const bundle = new URL('../../dist/cdn/', import.meta.url);

/** Most bytes after gzip, and most files, until a badge of each kind is verified. */
const LIMITS = {
  'eddsa-rdfc-2022': { bytes: 67_700, files: 13 },
  jwt: { bytes: 68_900, files: 14 },
} as const;

/** Prints each file of the bundle that is loaded, on the standard error output. */
const WATCH = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export function load(url, context, next) { writeSync(2, 'loads ' + url + '\\\\n'); return next(url, context); }
\`));`;
const RUN = `
import { readFileSync } from 'node:fs';
const { read } = await import(${JSON.stringify(new URL('read.js', bundle).href)});
const { verify } = await import(${JSON.stringify(new URL('verify.js', bundle).href)});
const [badge] = await read(new Uint8Array(readFileSync('badge')));
console.log((await verify(badge, { now: '2026-11-20T12:00:00Z', offline: true })).verdict);`;

const DRAFT = {
  name: 'Robotics',
  issuer: { name: 'Example College' },
  recipient: { id: 'did:example:ada' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'It moves.',
  },
};

let folder: string;
before(async () => {
  assert.equal(await build({ only: ['dist', 'cdn'] }), true, 'the build failed');
  folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
  writeFileSync(join(folder, 'watch.mjs'), WATCH);
  writeFileSync(join(folder, 'run.mjs'), RUN);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Verifies a badge with the bundle in a process of its own; returns the files that it loaded. */
function filesFor(badge: string): URL[] {
  writeFileSync(join(folder, 'badge'), badge);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', './watch.mjs', 'run.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(stdout, 'valid\n', stderr);
  const loaded = new Set([...stderr.matchAll(/^loads (\S+)$/gm)].map(([, url]) => url!));
  return [...loaded].filter((url) => url.startsWith(bundle.href)).map((url) => new URL(url));
}

const sizeOf = (url: URL): number => gzipSync(readFileSync(url), { level: 9 }).length;

for (const mechanism of ['eddsa-rdfc-2022', 'jwt'] as const) {
  const { bytes, files } = LIMITS[mechanism];
  test(`the SDK reads and verifies ${mechanism} in ${bytes} bytes and ${files} files`, async (t) => {
    const signer = await createKey();
    const { text } = await issue(DRAFT, { signer, now: '2026-11-19T12:00:00Z', mechanism });
    const loaded = filesFor(text);
    const sum = loaded.reduce((all, url) => all + sizeOf(url), 0);
    t.diagnostic(`${sum} bytes in ${loaded.length} files`);
    assert.ok(loaded.length <= files, loaded.map(({ pathname }) => pathname).join('\n'));
    assert.ok(
      sum <= bytes,
      `${sum} bytes:\n${loaded.map((url) => `${sizeOf(url)} ${url.pathname}`).join('\n')}`,
    );
    assert.ok(
      !loaded.some((url) => readFileSync(url, 'utf8').includes('jsonld.SyntaxError')),
      'jsonld.js is loaded',
    );
  });
}
