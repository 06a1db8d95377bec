/**
 * Transpiles the sources and tests for Node in one pass of esbuild, into a copy with the same
 * folders. A process that loads the copy needs no loader, which takes seconds for each test file.
 * Only files that changed are written, so that two runs at once can share the copy.
 */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { COPY, outputOf, root } from './copy.mjs';

const FOLDERS = ['src', 'test', 'stories', 'scripts', 'bench'];
const CODE = /\.(?:ts|mjs|js)$/;
/** Declarations, and pages of other packages: no test imports them. */
const NOT_LOADED = /\.d\.m?ts$|(?:^|[\\/])node_modules[\\/]|^test[\\/]consumers[\\/]/;

const filesIn = (folder, base = root) =>
  existsSync(join(base, folder))
    ? readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(base, join(entry.parentPath ?? entry.path, entry.name)))
    : [];

/**
 * Keeps the URLs of tests and scripts, which read files of their own folder. A source keeps the URL
 * of its copy, where its workers are.
 */
const OWN_URL = {
  name: 'own-url',
  setup(builder) {
    builder.onLoad({ filter: CODE }, ({ path }) => {
      if (path.startsWith(join(root, 'src') + sep)) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
};

/** esbuild adds `.js` to every name. */
const entryOf = (file) => ({
  in: join(root, file),
  out: file.endsWith('.mjs') ? file : file.replace(CODE, ''),
});
const withOwnExtension = ({ path, contents }) => ({
  path: path.replace(/\.mjs\.js$/, '.mjs'),
  contents,
});

function writeChanged({ path, contents }) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

function removeOthers(kept) {
  for (const file of FOLDERS.flatMap((folder) => filesIn(folder, COPY)))
    if (!kept.has(file)) rmSync(join(COPY, file), { force: true });
}

/** Makes the products of the build and the demo reachable, which are looked for beside the copy. */
function linkOthers() {
  for (const folder of ['dist', 'demo']) {
    const path = join(COPY, folder);
    if (!lstatSync(path, { throwIfNoEntry: false }))
      symlinkSync(join(root, folder), path, 'junction');
  }
}

/** Writes or renews the copy. */
export async function transpile() {
  const files = FOLDERS.flatMap((folder) => filesIn(folder)).filter(
    (file) => CODE.test(file) && !NOT_LOADED.test(file),
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files.map(entryOf),
    outdir: COPY,
    write: false,
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'inline',
    sourcesContent: false,
    plugins: [OWN_URL],
    logLevel: 'warning',
  });
  outputFiles.map(withOwnExtension).forEach(writeChanged);
  removeOthers(new Set(files.map(outputOf)));
  copyFileSync(join(root, 'package.json'), join(COPY, 'package.json'));
  linkOthers();
}
