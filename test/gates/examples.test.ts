/**
 * Every `@example` of a docstring and every code block of README and docs, compiled in one program against the packed package, and
 * run without a network where that is possible. A public name is imported from the package; a private one from its own file.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { entriesOf, exportsOf } from './support/entries.js';
import { moduleOf } from './support/example-modules.js';
import { checkPage } from './support/example-pages.js';
import { compile, runAll, type Prepared } from './support/example-project.js';
import {
  allExamples,
  examplesOfMarkdown,
  examplesOfSource,
  type Example,
} from './support/examples.js';
import { installPacked, packageJson, root, type Installed } from './support/package.js';
import { NOT_HERE } from './support/not-here.js';

const run = promisify(execFile);

const CODE = ['ts', 'js', 'jsx', 'tsx'];
/** In a page of an example the elements that it shows are there. */
const PAGE_PRELUDE = `import type {} from 'open-badge-elements/define'; declare const document: { querySelector<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] };`;

const reasonOf = ({ file, text }: Example): string | undefined =>
  NOT_HERE.find(([path, start]) => path === file && text.startsWith(start))?.[2];

let installed: Installed;
let entriesByName: ReadonlyMap<string, readonly string[]>;
const examples = allExamples();

before(async () => {
  assert.equal(await build(), true, 'the build failed');
  installed = await installPacked(['@types/react', '@types/react-dom', 'csstype', '@types/node']);
  copyFileSync(join(root, 'demo/art/robotics.png'), join(installed.project, 'image.png'));
  entriesByName = publicNames(installed.folder);
});
after(() => installed?.remove());

/** Name → the entries that export it. */
function publicNames(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [specifier, exports] of exportsOf(entriesOf(folder)).exports)
    for (const name of exports.keys()) names.set(name, [...(names.get(name) ?? []), specifier]);
  return names;
}

const exportedBy = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm,
    ),
  ].map(([, name]) => name!);

const isPublic = ({ of }: Example): boolean => of !== undefined && entriesByName.has(of);

/** A private example takes the exports of its own file as given. */
function ownOf(example: Example): { readonly names: readonly string[]; readonly from: string } {
  const isPrivate = example.file.startsWith('src/') && example.of && !isPublic(example);
  const from = `./node_modules/${packageJson.name}/dist/${example.file.slice(4, -3)}.js`;
  return { names: isPrivate ? exportedBy(example.file) : [], from };
}

function preparedOf(all: readonly Example[]): Prepared[] {
  return all.flatMap((example) => {
    if (reasonOf(example)) return [];
    const scripts =
      example.language === 'html'
        ? checkPage(example.text, installed.folder).scripts
        : CODE.includes(example.language)
          ? [example.text]
          : [];
    return scripts.map((script, at) => ({
      ...example,
      module: moduleOf(script, ownOf(example), example.language === 'html' ? PAGE_PRELUDE : ''),
      name: `${example.where.replace(/\W+/g, '_')}_${at}.${/jsx|tsx/.test(example.language) ? 'tsx' : 'ts'}`,
    }));
  });
}

describe('the examples', () => {
  test('each is compiled, run as a command, or named with the reason why not', () => {
    // guides.test.ts compares style sheets with the styles of the elements
    const known = [...CODE, 'html', 'sh', 'css'];
    assert.ok(examples.length > 50, `only ${examples.length} examples were found`);
    const neither = examples.filter(
      (example) => !known.includes(example.language) && !reasonOf(example),
    );
    assert.deepEqual(
      neither.map(({ where, language }) => `${where} ${language}`),
      [],
    );
    const stale = NOT_HERE.filter(
      ([file, start]) => !examples.some((one) => one.file === file && one.text.startsWith(start)),
    );
    assert.deepEqual(stale, [], 'rows that name no block any more');
  });

  test('an example of a public name imports it from an entry that has it', () => {
    const wrong = preparedOf(examples)
      .filter((example) => isPublic(example) && example.language === 'ts')
      .filter(
        ({ of, module }) => !module.imports.some((from) => entriesByName.get(of!)!.includes(from)),
      )
      .map(({ where, of }) => `${where} does not import ${of!}`);
    assert.deepEqual(wrong, []);
  });

  test('all compile against the packed package, in one program', async () => {
    assert.deepEqual(await compile(installed.project, preparedOf(examples)), []);
  });

  test('those that need no page run, without a network', async () => {
    const modules = preparedOf(examples).filter(
      ({ module, language }) => !module.needsPage && ['ts', 'js'].includes(language),
    );
    assert.ok(modules.length > 40, `only ${modules.length} are run`);
    assert.deepEqual(await runAll(installed.project, modules), []);
  });

  test('HTML names elements, attributes and bundles that there are', () => {
    const pages = examples.filter((one) => one.language === 'html' && !reasonOf(one));
    const faults = pages.flatMap(({ text, where }) =>
      checkPage(text, installed.folder).faults.map((fault) => `${where}: ${fault}`),
    );
    assert.ok(pages.length > 8);
    assert.deepEqual(faults, []);
  });

  test('the commands of a page run one after another, in a folder of their own', async () => {
    const blocks = examples.filter((one) => one.language === 'sh' && !reasonOf(one));
    assert.ok(blocks.length > 3);
    writeFileSync(
      join(installed.project, 'prepare.mjs'),
      `import { writeFile } from 'node:fs/promises';
      import { buildCredential } from '${packageJson.name}/issue';
      import { bytes, draft, key } from './given.js';
      const unsigned = await buildCredential(draft, { issuer: key.controller, now: new Date() });
      await writeFile('shell/badge.png', bytes);
      await writeFile('shell/draft.json', JSON.stringify(unsigned));`,
    );
    // the modules above write files of the same names beside it
    mkdirSync(join(installed.project, 'shell'));
    copyFileSync(
      join(installed.project, 'image.png'),
      join(installed.project, 'shell', 'image.png'),
    );
    await run(process.execPath, ['prepare.mjs'], { cwd: installed.project });
    for (const page of new Set(blocks.map(({ file }) => file))) {
      const own = blocks.filter(({ file }) => file === page);
      const folder = join(installed.project, `shell-${page.replace(/\W/g, '-')}`);
      cpSync(join(installed.project, 'shell'), folder, { recursive: true });
      writeFiles(page, folder);
      // a page that shows `init` uses the draft that it writes, one that mints has no badge before
      const shows = (words: string): boolean => own.some(({ text }) => text.includes(words));
      if (shows('open-badge init')) rmSync(join(folder, 'draft.json'));
      if (shows('--out badge.png')) rmSync(join(folder, 'badge.png'));
      for (const { text, where } of own)
        for (const line of text.split('\n').filter(Boolean)) await command(line, where, folder);
    }
  });
});

/** Writes the files that the commands of a page read, as the page shows them. */
function writeFiles(page: string, folder: string): void {
  if (page !== 'docs/guides/batch.md') return;
  const names: Readonly<Record<string, string>> = { yaml: 'template.yaml', csv: 'class.csv' };
  for (const { file, language, text } of examples)
    if (file === page && names[language]) writeFileSync(join(folder, names[language]), text);
}

/** Runs a line of a shell block; `…` is replaced by the rest of the id of the badge that was made before. */
async function command(line: string, where: string, cwd: string): Promise<void> {
  const words = (line.replace(/\s+#.*$/, '').match(/"[^"]*"|\S+/g) ?? []).map((word) =>
    word.replace(/^"(.*)"$/, '$1'),
  );
  assert.deepEqual(words.slice(0, 2), ['npx', 'open-badge'], `${where}: ${line}`);
  const list = words[words.indexOf('--list') + 1 || words.length] ?? 'list.json';
  const id = (): string =>
    /"(urn:uuid:[^"]+)":/.exec(readFileSync(join(cwd, `${list}.register`), 'utf8'))?.[1] ?? '';
  const args = words.slice(2).map((word) => (word === 'urn:uuid:…' ? id() : word));
  await run(process.execPath, [join(installed.folder, packageJson.bin['open-badge']!), ...args], {
    cwd,
    timeout: 60_000,
  }).catch((error: { stderr: string }) => assert.fail(`${where}: ${line}\n${error.stderr}`));
}

describe('the gate can fail', () => {
  const faultsOf = (source: string, of = 'read'): Promise<string[]> =>
    compile(
      installed.project,
      preparedOf(
        examplesOfSource(
          'src/read.ts',
          `/**\n * @example ${source}\n */\nexport function ${of}() {}`,
        ),
      ),
    );

  test('an example that does not compile is named', async () => {
    assert.match(
      (await faultsOf('nothing(1);')).join(),
      /src\/read\.ts:2: .*Cannot find name 'nothing'/,
    );
    assert.match(
      (await faultsOf(`import { loadMessages } from 'open-badge-elements/verify';`)).join(),
      /no exported member 'loadMessages'/,
    );
    const right = `import { read } from 'open-badge-elements'; await read('');`;
    assert.deepEqual(await faultsOf(right), []);
  });

  test('an example that has another value than its comment, or makes a request, fails', async () => {
    const modules = preparedOf(
      examplesOfMarkdown(
        'docs/a.md',
        '```ts\n1 + 1; // 3\n```\n```js\nawait fetch("https://a.example");\n```\n',
      ),
    );
    assert.deepEqual(await compile(installed.project, modules), []);
    const faults = await runAll(installed.project, modules);
    assert.match(faults[0]!, /docs\/a\.md:1: AssertionError/);
    assert.match(faults[1]!, /docs\/a\.md:4: Error: no network/);
  });

  test('HTML with an unknown attribute, value, element or bundle is named', () => {
    const html = `<script src="open-badges/none.js"></script><open-badge sorce="a" mode="tiny"></open-badge><open-badges></open-badges>`;
    assert.deepEqual(checkPage(html, installed.folder).faults, [
      '<open-badge> has no attribute sorce',
      '<open-badge mode> has no value tiny',
      'there is no element <open-badges>',
      'the package has no dist/cdn/none.js',
    ]);
  });
});
