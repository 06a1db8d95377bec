import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Texts that no published or tracked file may contain. Written in pieces, or this file would match. */
const LEAKS: ReadonlyArray<{
  readonly what: string;
  readonly pattern: RegExp;
  readonly only?: RegExp;
}> = [
  {
    what: "a path of somebody's machine",
    pattern: new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'home', 'Users', 'root'].join('|')})/[\\w.]`),
  },
  { what: 'a file address', pattern: new RegExp(`file:/{2,3}${'[a-zA-Z]'}`), only: /^(?!test\/)/ },
  {
    what: 'a registry in the lock file',
    pattern: /"resolved":\s*"https?:/,
    only: /^package-lock\.json$/,
  },
  { what: 'a registry in the npm settings', pattern: /registry\s*=|_auth/i, only: /^\.npmrc$/ },
  { what: 'a private key', pattern: new RegExp(`-----BEGIN ${'[A-Z ]*'}PRIVATE KEY-----`) },
  {
    what: 'code made from text',
    pattern: /\beval\s*\(|\bnew\s+Function\b/,
    only: /^(src|demo|stories)\//,
  },
  {
    what: 'markup made from text',
    pattern:
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\bunsafe(HTML|SVG|Static)\b/,
    only: /^(src|demo|stories)\//,
  },
];

interface Leak {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** @returns every leak of a text, by line; comments are read too */
function leaksOf(file: string, text: string): Leak[] {
  const rules = LEAKS.filter((leak) => leak.only?.test(file) ?? true);
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules
        .filter((rule) => rule.pattern.test(line))
        .map((rule) => ({ file, line: index + 1, what: rule.what })),
    );
}

function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((file) =>
      /\.(m?[jt]s|json|jsonld|md|css|html|svg|ya?ml|npmrc|prettierrc|gitignore)$|^\.[a-z]+$|run$/.test(
        file,
      ),
    );
}

const inGit = (() => {
  try {
    return (
      execFileSync('git', ['rev-parse', '--is-inside-work-tree'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim() === 'true'
    );
  } catch {
    return false;
  }
})();

test(
  'no tracked file names a machine, a registry or a private key, or makes code or markup from text',
  { skip: inGit ? false : 'not in a git work tree' },
  () => {
    const files = trackedFiles();
    assert.ok(files.length > 20, `only ${files.length} files were looked at`);
    const read = (file: string): string | undefined => {
      try {
        return readFileSync(`${root}${file}`, 'utf8');
      } catch {
        return undefined; // removed but not yet committed
      }
    };
    const leaks = files.flatMap((file) => leaksOf(file, read(file) ?? ''));
    assert.deepEqual(
      leaks.map(({ file, line, what }) => `${file}:${line} ${what}`),
      [],
    );
  },
);

test('the gate sees each kind of leak', () => {
  const samples: ReadonlyArray<readonly [string, string, string]> = [
    ['README.md', `cd ${'/ho'}me/ada/badges`, "a path of somebody's machine"],
    ['docs/x.md', `see ${'fi'}le:///etc/hosts`, 'a file address'],
    [
      'package-lock.json',
      '"resolved": "https://registry.example/a.tgz"',
      'a registry in the lock file',
    ],
    ['.npmrc', 'registry=https://registry.example/', 'a registry in the npm settings'],
    ['docs/key.md', `-----BEGIN ${'EC '}PRIVATE KEY-----`, 'a private key'],
    ['src/a.ts', `ev${'al'}(text)`, 'code made from text'],
    ['src/a.ts', 'element.innerHTML = text', 'markup made from text'],
  ];
  for (const [file, text, what] of samples)
    assert.deepEqual(leaksOf(file, `ok\n${text}`), [{ file, line: 2, what }], dirname(file));
});
