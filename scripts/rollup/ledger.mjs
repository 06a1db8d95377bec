import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @param {string} name of a graph
 * @returns {string} the file that contains its ledger; not published
 */
export const ledgerFile = (name) =>
  join(root, 'node_modules', '.cache', 'open-badge', `chunks-${name}.json`);

/**
 * Names a module: `dist/x.js` for ours, `jsonld/lib/x.js` for a package's, and helpers made by the
 * bundler.
 */
function nameOf(id) {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '');
  const at = path.lastIndexOf('/node_modules/');
  if (at >= 0) return path.slice(at + '/node_modules/'.length);
  return path.startsWith('/') || /^[a-z]:/i.test(path)
    ? relative(root, path).replaceAll('\\', '/')
    : path;
}

/**
 * Writes down the modules of each chunk and its imports, which a minified bundle no longer shows.
 * @param {string} name of the graph
 * @returns {import('rollup').Plugin}
 */
export function ledger(name) {
  return {
    name: 'ledger',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
      const entries = chunks.map((chunk) => [
        chunk.fileName,
        {
          imports: chunk.imports,
          lazy: chunk.dynamicImports,
          modules: Object.fromEntries(
            Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
              nameOf(id),
              renderedLength,
            ]),
          ),
        },
      ]);
      mkdirSync(dirname(ledgerFile(name)), { recursive: true });
      writeFileSync(ledgerFile(name), JSON.stringify(Object.fromEntries(entries), null, 1));
    },
  };
}
