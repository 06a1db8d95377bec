import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { entriesOf } from './support/entries.js';
import { installPacked, root, type Installed } from './support/package.js';

const run = promisify(execFile);
let installed: Installed;

before(async () => {
  assert.equal(await build(), true, 'the build failed');
  installed = await installPacked(['@types/react', '@types/react-dom', 'csstype', '@types/node']);
});
after(() => installed?.remove());

/** Compiles files against the packed package as a project would. @returns the output of the compiler */
async function compile(
  files: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(installed.project, name), text);
  const config = join(installed.project, `${Object.keys(files)[0]!}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        types: [],
        skipLibCheck: true,
        exactOptionalPropertyTypes: true,
        ...options,
      },
      files: Object.keys(files),
    }),
  );
  const tsc = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
  return run(process.execPath, [tsc, '-p', config]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

// Each `@ts-expect-error` fails the compilation where there is no error, so each line below is a test of its own.
const JSX = `
import type {} from 'open-badge-elements/jsx';
export const good = <>
  <open-badge src="badge.png" verify-when="visible" mode="compact" heading-level={2} trusted-issuers="did:web:a.example" strict lang="de" style={{ '--open-badge-radius': '4px' }}>
    <a href="badge.png">My badge</a>
  </open-badge>
  <open-badge onopen-badge-verified={(event) => { const verdict: string = event.detail.report.verdict; console.log(verdict, event.target.badge); }} />
  <open-badge credential={{ id: 'urn:x' }} trustedIssuers={['did:web:a.example']} />
  <open-badge-verifier recipient="ada@mail.example" /><open-badge-wall src="feed.json" layout="list" group="skill" />
</>;
// @ts-expect-error no such moment
export const wrongValue = <open-badge verify-when="sometimes" />;
// @ts-expect-error no such attribute
export const wrongName = <open-badge sorce="badge.png" />;
// @ts-expect-error no such element
export const wrongTag = <open-badges src="badge.png" />;
// @ts-expect-error a number
export const wrongType = <open-badge heading-level="two" />;
// @ts-expect-error no such detail
export const wrongDetail = <open-badge onopen-badge-read={(event) => event.detail.verdict} />;
`;

const DOM = `
import 'open-badge-elements/define/open-badge';
const element = document.querySelector('open-badge')!;
element.verify().then(({ verdict }) => verdict === 'valid');
element.addEventListener('open-badge-verified', ({ detail }) => detail.report.findings.length);
// @ts-expect-error no such mode
element.mode = 'tiny';
// @ts-expect-error a verdict has a fixed vocabulary
element.verify().then(({ verdict }) => verdict === 'fine');
`;

const ALL = `import 'open-badge-elements/define';\ndocument.createElement('open-badge-wall').layout = 'list';\n// @ts-expect-error no such layout\ndocument.createElement('open-badge-wall').layout = 'heap';\n`;

const SHARE = `
import 'open-badge-elements/define/open-badge-share';
import { OpenBadgeShare } from 'open-badge-elements/react';
document.querySelector('open-badge-share')!.addEventListener('open-badge-share', ({ detail }) => { const how: string = detail.how; console.log(how, detail.url); });
export const good = <OpenBadgeShare onOpenBadgeShare={({ detail }) => { const how: string = detail.how; console.log(how); }} />;
// @ts-expect-error no such detail
export const wrong = <OpenBadgeShare onOpenBadgeShare={({ detail }) => detail.verdict} />;
`;

const REACT = `
import { OpenBadge, OpenBadgeVerifier } from 'open-badge-elements/react';
import { OpenBadgeWall } from 'open-badge-elements/react/open-badge-wall';
export const good = <>
  <OpenBadge src="badge.png" mode="card" trustedIssuers={['did:web:a.example']} onOpenBadgeVerified={({ detail }) => { const verdict: string = detail.report.verdict; console.log(verdict); }}>My badge</OpenBadge>
  <OpenBadgeVerifier recipient="ada@mail.example" /><OpenBadgeWall layout="list" />
</>;
// @ts-expect-error no such mode
export const wrongValue = <OpenBadge mode="tiny" />;
// @ts-expect-error no such event
export const wrongEvent = <OpenBadge onOpenBadgeBought={() => undefined} />;
`;

const SERVER = `
import { renderBadge, badgeStyles } from 'open-badge-elements/ssr';
export const markup: Promise<string> = renderBadge('{}', { mode: 'compact', lang: 'de', nonce: 'abc' });
export const length: number = badgeStyles.length;
// @ts-expect-error no such mode
export const wrong = renderBadge('{}', { mode: 'tiny' });
`;

describe('the types of the packed package', () => {
  test('correct lines compile, and each wrong line does not: JSX of React 19, wrappers, renderBadge', async () => {
    assert.equal(await compile({ 'jsx.tsx': JSX, 'react.tsx': REACT, 'server.ts': SERVER }), '');
  });

  // Each in a program of its own, which knows the tags by this import alone.
  test('queries and events are typed by the import that registers the tag, or all tags', async () => {
    assert.deepEqual(await Promise.all([compile({ 'dom.ts': DOM }), compile({ 'all.ts': ALL })]), [
      '',
      '',
    ]);
  });

  // The tags' types alone, and then every entry at once: an entry may lack what another brings.
  test('every declaration compiles where a project checks its libraries too', async () => {
    const isMissing = /preact|solid/; // their files augment modules that are not installed here
    const all = entriesOf(installed.folder).filter(({ specifier }) => !isMissing.test(specifier));
    assert.ok(all.length > 30, `only ${all.length} entries`);
    const imports = all.map(({ specifier }) => `import type {} from '${specifier}';`).join('\n');
    const outputs = await Promise.all([
      compile({ 'tags.tsx': JSX }, { skipLibCheck: false }),
      compile(
        { 'every.ts': imports, 'share.tsx': SHARE, 'wrappers.tsx': REACT },
        { skipLibCheck: false, types: ['node'] },
      ),
    ]);
    // A library may have faults of its own.
    assert.deepEqual(
      outputs
        .join('\n')
        .split('\n')
        .filter((line) => /open-badge-elements|^\w+\.tsx?\(/.test(line)),
      [],
    );
  });

  test('the test can fail', async () => {
    assert.match(
      await compile({ 'bad.tsx': `${JSX}export const bad = <open-badge verify-when="never" />;` }),
      /bad\.tsx\(\d+,\d+\): error TS2322/,
    );
  });

  test('Preact and Solid have files of their own, and none names a library that it is not for', () => {
    const text = (name: string): string =>
      readFileSync(join(installed.folder, 'dist', name), 'utf8');
    const modules = (name: string): string[] =>
      [...text(name).matchAll(/^declare module "([^"]+)"/gm)].map(([, module]) => module!);
    assert.deepEqual(modules('jsx.d.ts'), ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime']);
    assert.deepEqual(
      [modules('jsx-preact.d.ts'), modules('jsx-solid.d.ts'), modules('jsx-types.d.ts')],
      [['preact'], ['solid-js'], []],
    );
    assert.match(text('jsx-solid.d.ts'), /IntrinsicElements extends CustomElementsSolidJs/);
    assert.doesNotMatch(text('jsx-types.d.ts'), /\bundefined"?\?:|: unknown/);
  });
});

describe('data for editors', () => {
  interface Data {
    readonly tags: ReadonlyArray<{
      readonly name: string;
      readonly attributes: ReadonlyArray<{
        readonly name: string;
        readonly description?: string;
        readonly values: ReadonlyArray<{ readonly name: string }>;
      }>;
    }>;
  }
  interface Manifest {
    readonly modules: ReadonlyArray<{
      readonly declarations?: ReadonlyArray<{
        readonly tagName?: string;
        readonly attributes?: ReadonlyArray<{ readonly name: string }>;
        readonly cssProperties?: ReadonlyArray<{ readonly name: string }>;
      }>;
    }>;
  }
  const json = <T>(name: string): T =>
    JSON.parse(readFileSync(join(installed.folder, name), 'utf8')) as T;
  const elements = () =>
    json<Manifest>('custom-elements.json')
      .modules.flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);

  test('VS Code knows every tag, every attribute with a sentence, and the words it may have', () => {
    const { tags } = json<Data>('dist/vscode.html-custom-data.json');
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, attributes.map((each) => each.name).sort()]).sort(),
      elements()
        .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name).sort()])
        .sort(),
    );
    assert.deepEqual(
      tags
        .flatMap(({ attributes }) => attributes)
        .filter(({ description }) => !description)
        .map(({ name }) => name),
      [],
    );
    const values = (tag: string, attribute: string) =>
      tags
        .find(({ name }) => name === tag)!
        .attributes.find(({ name }) => name === attribute)!
        .values.map(({ name }) => name);
    assert.deepEqual(values('open-badge', 'verify-when'), ['visible', 'auto', 'manual', 'off']);
    assert.deepEqual(values('open-badge-wall', 'sort'), [
      'verified',
      'newest',
      'oldest',
      'title',
      'issuer',
    ]);
    assert.deepEqual(values('open-badge', 'trusted-issuers'), []);
  });

  test('VS Code knows every custom property', () => {
    const { properties } = json<{ readonly properties: ReadonlyArray<{ readonly name: string }> }>(
      'dist/vscode.css-custom-data.json',
    );
    const wanted = new Set(
      elements().flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    );
    assert.deepEqual([...new Set(properties.map(({ name }) => name))].sort(), [...wanted].sort());
  });
});
