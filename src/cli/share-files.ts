import { createHash } from 'node:crypto';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MadeFile } from '../share.js';
import { at, complaint, readBytes, writeAtomically } from './files.js';
import { UsageError, type Io } from './io.js';
import { assertFolderFree } from './output-file.js';

const IMAGE_TYPES: ReadonlyArray<readonly [string, RegExp]> = [
  ['image/png', /^\u0089PNG/],
  ['image/jpeg', /^\u00ff\u00d8\u00ff/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/gif', /^GIF8/],
  ['image/svg+xml', /^\s*<(?:\?xml|svg|!--)/],
];

/**
 * Reads an image as a `data:` URI.
 * @throws Misuse for a file that a page may not show as an image
 */
export async function imageIn(io: Io, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const bytes = Buffer.from(await readBytes(io, path)),
    start = bytes.subarray(0, 64).toString('latin1');
  const type = IMAGE_TYPES.find(([, pattern]) => pattern.test(start))?.[0];
  if (!type) throw new UsageError(`${path}: neither PNG, JPEG, WebP, GIF nor SVG`);
  return `data:${type};base64,${bytes.toString('base64')}`;
}

/** Selects the bundles that show and verify: a share page issues nothing. */
const isForShowing = (source: string): boolean => !['issue.js', 'make'].includes(basename(source));

/**
 * Finds the folder of the bundles.
 * @throws Misuse when they are not built
 */
function bundles(): string {
  const found = ['../cdn/', '../../dist/cdn/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, 'open-badge.js')));
  if (!found)
    throw new UsageError(
      'the bundles are not built (npm run build); name theirs with --elements URL',
    );
  return found;
}

/** Copies the bundles beside the page, so that the folder works on any static host. */
export async function copyElements(io: Io, out: string): Promise<void> {
  const target = join(at(io, out), 'elements');
  await cp(bundles(), target, { recursive: true, filter: isForShowing }).catch((error: unknown) => {
    throw complaint(target, error);
  });
}

/**
 * Names the bundle beside the page for embed codes, with the digest of that very file, so that a
 * modified one does not run.
 */
export async function bundledScript(
  page: string,
): Promise<{ readonly script: string; readonly integrity: string }> {
  const file = await readFile(join(bundles(), 'open-badge.js'));
  return {
    script: new URL('elements/open-badge.js', page).href,
    integrity: `sha384-${createHash('sha384').update(file).digest('base64')}`,
  };
}

/**
 * Writes files into a folder, each completely or not at all.
 * @param mayReplace `--overwrite`
 * @returns their paths
 * @throws Misuse when a file would be replaced
 */
export async function writeFiles(
  io: Io,
  out: string,
  files: readonly MadeFile[],
  mayReplace?: boolean,
): Promise<string[]> {
  await assertFolderFree(io, out, files, mayReplace);
  for (const folder of new Set(files.map(({ name }) => dirname(join(out, name)))))
    await mkdir(at(io, folder), { recursive: true }).catch((error: unknown) => {
      throw complaint(folder, error);
    });
  for (const { name, body } of files) await writeAtomically(io, join(out, name), body);
  return files.map(({ name }) => join(out, name));
}
