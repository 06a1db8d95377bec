/**
 * Writes what a page without npm needs: `dist/cdn/integrity.json`, the digests of all bundles as an
 * import map, and `release/open-badges.zip`, the folder `open-badges/` to unpack on a web host.
 *
 *   node scripts/release.mjs      needs dist/cdn (npm run build)
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist', 'cdn');
/** Fixed, so that the same bundles make the same archive. */
const DATE = new Date(1980, 0, 2);

const bundles = readdirSync(cdn, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({
    name: path.slice(cdn.length + 1).replaceAll('\\', '/'),
    bytes: readFileSync(path),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const digestOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const integrity = Object.fromEntries(
  bundles
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ name, bytes }) => [`./${name}`, digestOf(bytes)]),
);
const map = Buffer.from(`${JSON.stringify({ integrity }, null, 2)}\n`);
writeFileSync(join(cdn, 'integrity.json'), map);

const files = [
  ...bundles,
  { name: 'integrity.json', bytes: map },
  { name: 'LICENSE', bytes: readFileSync(join(root, 'LICENSE')) },
];
const tree = Object.fromEntries(
  files.map(({ name, bytes }) => [`open-badges/${name}`, [bytes, { mtime: DATE }]]),
);
mkdirSync(join(root, 'release'), { recursive: true });
writeFileSync(join(root, 'release', 'open-badges.zip'), zipSync(tree, { level: 9 }));
