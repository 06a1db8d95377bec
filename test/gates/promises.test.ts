/** Checks promises of the project as a whole in its sources, which no test of a part could check. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { NOTHING, rowsFor, idsOfDocument } from '../../scripts/conformance.mjs';
import { root } from './support/package.js';
import { importsOf } from './support/sources.js';

/** All files under a folder with an ending. */
const files = (folder: string, ending = '.ts'): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort();
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const saying = (pattern: RegExp, where = 'src'): string[] =>
  files(where).filter((file) => pattern.test(text(file)));

describe('X-37, T-21: the contents of a badge become text, links and images', () => {
  test('no element writes markup, and none embeds anything', () => {
    assert.deepEqual(
      saying(
        /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bunsafe(HTML|SVG|Static)\b|setHTMLUnsafe/,
      ),
      [],
    );
    assert.deepEqual(
      saying(
        /<(iframe|object|embed|audio|frame)[\s>]|\.srcdoc\b|createElement\('(iframe|object|embed|script)'/,
        'src/elements',
      ),
      [],
    );
    assert.ok(files('src/elements').length > 20, 'there was something to look at');
  });
});

describe('X-35: a page can imitate the element', () => {
  test('SECURITY.md states it', () =>
    assert.match(text('SECURITY.md'), /page can imitate the element/i));
  test('nothing listens to messages of other windows', () => {
    const listening = saying(
      /addEventListener\(\s*'message'|\bonmessage\b|parentPort|\.on\('message'/,
      // tabs of one origin tell each other which draft to load again; a message has no content
    ).filter(
      (file) => !/^src\/((workers|commands|cli|net\/node)\/|stores\/drafts\/indexed-db)/.test(file),
    );
    assert.deepEqual(listening, []);
    assert.deepEqual(saying(/\b(window|parent|top|opener)\.postMessage\b/), []);
  });
});

/** Tells the author of a page of a misspelt attribute; it sees the element's own markup alone. */
const ADVICE = 'src/elements/dom/attribute-advice.ts';

test('X-52: nothing of a badge is written to a console', () => {
  assert.deepEqual(
    [...text(ADVICE).matchAll(/from '([^']+)'/g)].map(([, from]) => from),
    ['../../json/near-name.js'],
  );
  assert.doesNotMatch(text(ADVICE), /shadowRoot|textContent|children|\bbadge\b|report|session/);
  const speaking = files('src').filter(
    (file) =>
      file !== ADVICE &&
      !/^src\/((commands|cli|net\/node)\/|cli\.ts)/.test(file) &&
      /\bconsole\s*\./.test(text(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')),
  );
  assert.deepEqual(speaking, []);
});

describe('X-60: where everything comes from', () => {
  interface Locked {
    readonly version?: string;
    readonly integrity?: string;
    readonly link?: boolean;
  }
  const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, Locked> };
  test('each package is locked to one version and one digest', () => {
    const loose = Object.entries(lock.packages).filter(
      ([path, { version, integrity, link }]) =>
        path !== '' && !link && (!version || !/^sha\d+-/.test(integrity ?? '')),
    );
    assert.deepEqual(
      loose.map(([path]) => path),
      [],
    );
  });
  test('nothing is imported from a URL at run time', () => {
    const remote = files('src').flatMap((file) =>
      importsOf(file, text(file))
        .filter(({ specifier }) => /^(https?:)?\/\//.test(specifier))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    assert.deepEqual(remote, []);
  });
  test(
    'a bundle has the licences of what is in it beside it',
    { skip: !existsSync(join(root, 'dist/cdn')) },
    () => {
      const notices = files('dist/cdn', 'LICENSES.txt');
      assert.ok(notices.length > 0);
      for (const file of notices) assert.match(text(file), /lit \d+\.\d+\.\d+|jsonld \d+/);
    },
  );
});

test('every requirement is named by a test, or has a reason why not', () => {
  const rows = rowsFor(idsOfDocument(text('docs/conformance.md')));
  assert.ok(rows.length > 300);
  assert.deepEqual(
    rows
      .filter(({ state, line }) => state === 'in the source' || line.includes(NOTHING))
      .map(({ id }) => id),
    [],
  );
});
