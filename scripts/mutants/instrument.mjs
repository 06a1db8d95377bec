/**
 * Writes a bundle of a room's tests in which every mutant of the room's sources is present, and a
 * global variable chooses the active one. The mutants are Stryker's; its instrumenter is fetched by
 * npm into `node_modules/.cache`, since nothing else needs it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, root } from '../testing/copy.mjs';

/** The last version for Node 20. */
const STRYKER = '@stryker-mutator/instrumenter@9.5.1';
const NODE_TEST = join(root, 'test', 'support', 'stand-ins', 'node-test.ts');
/** Tests, and what they load from beside the sources: their URLs stay those of the originals. */
const CODE = /\.(?:ts|mjs)$/;

/** Fetches Stryker's instrumenter. @returns a function that loads one of its packages */
function fetchStryker() {
  const folder = join(cache, 'stryker');
  if (!existsSync(join(folder, 'node_modules', '@stryker-mutator', 'instrumenter'))) {
    mkdirSync(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit'];
    const { status, stderr } = spawnSync('npm', [...args, '--no-fund', STRYKER], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${STRYKER} was not fetched\n${stderr}`);
  }
  const { resolve } = createRequire(
    join(folder, 'node_modules', '@stryker-mutator', 'instrumenter', 'package.json'),
  );
  return (name) => import(pathToFileURL(resolve(name)).href);
}

const silent = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].flatMap((level) => [
    [level, () => undefined],
    [`is${level[0].toUpperCase()}${level.slice(1)}Enabled`, () => false],
  ]),
);

/** Leaves the names of modules in `import()` as they are: the bundle is made from them. */
const NAMES_A_MODULE = {
  shouldIgnore: ({ node }) =>
    node.type === 'ImportExpression' ||
    (node.type === 'CallExpression' && node.callee.type === 'Import')
      ? 'names a module'
      : undefined,
};

/** Puts every mutant into some sources. @returns their texts by path, and the mutants */
async function mutate(files) {
  const load = fetchStryker();
  const { createInjector } = await load('typed-inject'),
    { commonTokens } = await load('@stryker-mutator/api/plugin'),
    { createInstrumenter } = await load('@stryker-mutator/instrumenter');
  const injector = createInjector()
    .provideValue(commonTokens.logger, silent)
    .provideValue(commonTokens.getLogger, () => silent);
  const sources = files.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }));
  const { files: texts, mutants } = await injector
    .injectFunction(createInstrumenter)
    .instrument(sources, { plugins: null, excludedMutations: [], ignorers: [NAMES_A_MODULE] });
  return { texts: new Map(texts.map(({ name, content }) => [name, content])), mutants };
}

const inPlace = (texts) => ({
  name: 'mutants',
  setup(builder) {
    builder.onResolve({ filter: /^node:test$/ }, () => ({ path: NODE_TEST }));
    builder.onLoad({ filter: CODE }, ({ path }) => {
      const contents = texts.get(path) ?? readFileSync(path, 'utf8');
      return {
        contents: contents.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
});

/**
 * @param {readonly string[]} sources absolute paths of the files to mutate
 * @param {readonly string[]} tests paths of test files, relative to the root
 * @param {string} name of the bundle
 * @returns {Promise<{ bundle: string, mutants: readonly object[] }>}
 */
export async function instrument(sources, tests, name) {
  const { texts, mutants } = await mutate(sources);
  const bundle = join(cache, 'mutants', `${name}.mjs`);
  const contents = [
    ...tests.map((file) => `import './${file}';`),
    `export { root, parsed, isSkipped } from ${JSON.stringify(NODE_TEST)};`,
  ].join('\n');
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'js' },
    outfile: bundle,
    bundle: true,
    ignoreAnnotations: true, // package.json lists no test among files with side effects
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20.19',
    plugins: [inPlace(texts)],
    logLevel: 'error',
  });
  const wanted = mutants.filter(({ status }) => status !== 'Ignored');
  return { bundle, mutants: wanted.map((mutant) => described(mutant, texts)) };
}

/** Describes a mutant by its place and its texts. */
function described({ id, fileName, mutatorName, replacement, location: { start, end } }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const code = lines[0].trim();
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return {
    id,
    file: relative(root, fileName).split(sep).join('/'),
    line: start.line + 1,
    column: start.column + 1,
    kind: mutatorName,
    code,
    original: lines.join('\n'),
    replacement,
  };
}
