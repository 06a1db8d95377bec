import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Finds the folder of the package that a module belongs to; undefined for our own modules. */
function packageFolder(id) {
  const at = id.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  let folder = dirname(id.slice(id.startsWith('\0') ? 1 : 0).split('?')[0]);
  while (
    !existsSync(join(folder, 'package.json')) ||
    !JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name
  )
    folder = dirname(folder);
  return folder;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}

/** Gives the licences of the contexts, which are data of other packages in a file of ours. */
const noticeOfContexts = (ids) =>
  ids.some((id) => /[\\/]contexts[\\/]published\.js$/.test(id))
    ? [readFileSync('NOTICE.md', 'utf8')]
    : [];

/**
 * Keeps the licences of bundled packages in one file beside the bundles, since minifying drops
 * their licence comments.
 * @param {string} fileName name of the emitted file
 * @returns {import('rollup').Plugin}
 */
export function notices(fileName) {
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
      );
      const folders = [
        ...new Set(ids.map((id) => packageFolder(id.replaceAll('\\', '/'))).filter(Boolean)),
      ].sort();
      const rule = `\n${'-'.repeat(80)}\n\n`;
      this.emitFile({
        type: 'asset',
        fileName,
        source: [...folders.map(notice), ...noticeOfContexts(ids)].join(rule),
      });
    },
  };
}
