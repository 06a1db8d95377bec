/** What the SDK alone loads from the bundle until one badge is read and verified. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const bundle = new URL('../../dist/cdn/', import.meta.url);

/** Prints each module that is loaded, on the standard error output. */
const WATCH = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export function load(url, context, next) { writeSync(2, 'loads ' + url + '\\\\n'); return next(url, context); }
\`));`;
const run = (now) => `
import { readFileSync } from 'node:fs';
const { read } = await import(${JSON.stringify(new URL('read.js', bundle).href)});
const { verify } = await import(${JSON.stringify(new URL('verify.js', bundle).href)});
const [badge] = await read(new Uint8Array(readFileSync('badge')));
console.log((await verify(badge, { now: ${JSON.stringify(now)}, offline: true })).verdict);`;

/** Returns the bytes after gzip, and the number of files, that a badge needs. */
export function sdkWeight(text, now) {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
  try {
    for (const [name, content] of Object.entries({
      'watch.mjs': WATCH,
      'run.mjs': run(now),
      badge: text,
    }))
      writeFileSync(join(folder, name), content);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', './watch.mjs', 'run.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (stdout !== 'valid\n') throw new Error(stderr);
    const loaded = new Set([...stderr.matchAll(/^loads (\S+)$/gm)].map(([, url]) => url));
    const files = [...loaded].filter((url) => url.startsWith(bundle.href));
    const sizes = files.map((url) => gzipSync(readFileSync(new URL(url)), { level: 9 }).length);
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
