import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { brokenLinks, pages, readTarget } from './support/links.js';
import { packageJson, root } from './support/package.js';

/** The files behind `exports`, as sources. */
function entryFiles(): string[] {
  const targets = Object.values(packageJson.exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target.default],
  );
  const sources = targets.flatMap((path) => {
    const source = path.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    return source.includes('*')
      ? readdirSync(join(root, source.split('*')[0]!)).map((name) => source.split('*')[0]! + name)
      : [source];
  });
  return sources.map((path) => join(root, path)).filter((path) => existsSync(path));
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  noEmit: true,
};

/** @returns `file: name` of every export of the files that has no doc comment */
function undocumented(files: readonly string[], host?: ts.CompilerHost): string[] {
  const program = ts.createProgram([...files], compilerOptions, host);
  const checker = program.getTypeChecker();
  const found = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    return symbol ? checker.getExportsOfModule(symbol) : [];
  });
  const bare = found
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
  const named = bare.map((symbol) => {
    const declaration = symbol.declarations?.[0];
    return `${declaration?.getSourceFile().fileName.replace(root, '') ?? 'unresolved'}: ${symbol.name}`;
  });
  return [...new Set(named)].sort();
}

const readme = existsSync(join(root, 'README.md'))
  ? readFileSync(join(root, 'README.md'), 'utf8')
  : '';
const fences = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language, text]) => ({
  language: language!,
  text: text!,
}));
const inCode = (text: string): string =>
  [
    ...fences.map((fence) => fence.text),
    ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!),
  ].join('\n');
const allOf = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
];

describe('the documentation', () => {
  test('every public export has a doc comment', () => {
    const files = entryFiles();
    assert.ok(files.length >= 5, 'the entry files are missing');
    const bare = undocumented(files);
    assert.equal(bare.length, 0, `exports without a doc comment:\n${bare.join('\n')}`);
  });

  test('the gate sees an export without a comment, also through a re-export', () => {
    const texts: Record<string, string> = {
      '/a.ts': `export { x, y } from './b.js';`,
      '/b.ts': `/** Known. */\nexport const x = 1;\nexport const y = 2;`,
    };
    const host = ts.createCompilerHost(compilerOptions);
    const { getSourceFile, fileExists, readFile } = host;
    host.getSourceFile = (name, target) =>
      texts[name] === undefined
        ? getSourceFile(name, target)
        : ts.createSourceFile(name, texts[name], target);
    host.fileExists = (name) => name in texts || fileExists(name);
    host.readFile = (name) => texts[name] ?? readFile(name);
    assert.deepEqual(undocumented(['/a.ts'], host), ['/b.ts: y']);
  });

  test('the scripts that README names exist', () => {
    assert.ok(readme.length > 0, 'there is no README.md');
    const scripts = [
      ...allOf(inCode(readme), /npm run ([\w:-]+)/g),
      ...allOf(inCode(readme), /npm (start|test)\b/g),
    ];
    assert.ok(
      scripts.includes('start') && scripts.includes('test'),
      'README does not name the two commands',
    );
    assert.deepEqual(
      scripts.filter((name) => !(name in packageJson.scripts)),
      [],
    );
  });

  test('README begins with a badge that is made and verified, on its first screen', () => {
    const first = readme.indexOf('```sh');
    assert.match(
      readme.slice(first),
      /^```sh\n(?:npx open-badge .*\n)*npx open-badge verify .*\n```/,
    );
    assert.ok(readme.slice(0, first).split('\n').length < 20);
  });

  test('the commands of open-badge that README names exist', () => {
    const known = readFileSync(join(root, 'src', 'cli', 'registry.ts'), 'utf8');
    const named = allOf(inCode(readme), /(?:npx )?\bopen-badge ([a-z]+)\b(?!=)/g);
    assert.ok(named.includes('verify'), 'README does not show `open-badge verify`');
    assert.deepEqual(
      named.filter((name) => !new RegExp(`\\b${name}\\b`).test(known)),
      [],
    );
  });

  test('what README imports is exported, and the tags it uses are defined', () => {
    const imported = allOf(readme, new RegExp(`['"]${packageJson.name}((?:/[\\w.-]+)*)['"]`, 'g'));
    const isExported = (path: string): boolean =>
      Object.keys(packageJson.exports).some((name) =>
        new RegExp(`^\\.${name.slice(1).replaceAll('.', '\\.').replace('*', '[\\w.-]+')}$`).test(
          `.${path}`,
        ),
      );
    assert.deepEqual(
      imported.filter((path) => !isExported(path)),
      [],
    );
    const tags = allOf(readme, /<(open-badge[\w-]*)/g);
    assert.ok(tags.includes('open-badge'));
    assert.deepEqual(
      tags.filter((tag) => !existsSync(join(root, 'src', 'define', `${tag}.ts`))),
      [],
    );
  });

  test('the table of imports names every entry, and no other', () => {
    const section = /## Which import for which job\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const named = allOf(section, new RegExp(`\`${packageJson.name}((?:/[\\w.-]+)*)\``, 'g'));
    const covers = (entry: string, path: string): boolean =>
      entry.endsWith('*') ? `.${path}`.startsWith(entry.slice(0, -1)) : entry === `.${path}`;
    const entries = Object.keys(packageJson.exports);
    assert.deepEqual(
      named.filter((path) => !entries.some((entry) => covers(entry, path))),
      [],
    );
    const NO_JOB = /json$|^\.\/(present|jsx\/types|react\/\*)$/;
    assert.deepEqual(
      entries.filter((entry) => !NO_JOB.test(entry) && !named.some((path) => covers(entry, path))),
      [],
    );
  });

  test('every relative link of README and docs leads to a file, and to a heading in it', () => {
    const all = pages();
    assert.ok(all.includes('README.md') && all.includes('docs/guides/issuer.md'));
    assert.deepEqual(
      all.flatMap((page) => brokenLinks(page, readTarget(page)!, readTarget)),
      [],
    );
  });

  test('the gate sees a link to no file, and to no heading', () => {
    const files: Readonly<Record<string, string>> = { 'docs/b.md': '# B `c`, d …\n## Two\n## Two' };
    const text = '# A\n[1](#a) [2](#z) [3](b.md#b-c-d-) [4](b.md#two-1) [5](b.md#two-2) [6](c.md)';
    assert.deepEqual(
      brokenLinks('docs/a.md', `${text} \`[7](d.md)\``, (path) => files[path]),
      ['docs/a.md: #z', 'docs/a.md: b.md#two-2', 'docs/a.md: c.md'],
    );
  });

  test('every guide is linked from README', () => {
    const guides = readdirSync(join(root, 'docs', 'guides'));
    assert.deepEqual(
      guides.filter((name) => !readme.includes(`](docs/guides/${name})`)),
      [],
    );
  });
});
