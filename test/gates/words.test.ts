/**
 * Words that went: the texts that people read say sign, valid, revoked and the like, as the glossary has it. Ids and code keep
 * their names.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from './support/package.js';

/** Files and folders of texts in English. */
const ROOTS = [
  'README.md',
  'docs/guides',
  'docs/recipes.md',
  'demo/site',
  'demo/minting',
  'demo/layout.mjs',
  'stories',
  'src/commands',
  'src/cli',
  'src/locales/en',
];

const PAGES = /\.(md|mdx|html)$/;
const CODE = /\.(ts|mjs|js)$/;

/** Not a part of an id such as `seal-holds`. */
const word = (words: string): RegExp => new RegExp(`(?<![-\\w.])(?:${words})(?![-\\w])`, 'gi');

const WENT: readonly RegExp[] = [
  word('seal|seals|sealed|sealing'),
  word(
    `(?:it|that|badge|badges|signature|proof|longer|not|still|again|all|while it) (?:hold|holds|held)`,
  ),
  word('somebody|whoever|all the same|be had|goes along|go along|withdrawal|withdrawals|withdrawn'),
];

/** Removes tables that are made from the locales, and code. */
const proseOf = (page: string): string =>
  page
    .replace(/<!-- table: [^]*?<!-- end -->/g, '')
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ');

/** Keeps what is quoted in code and has a space or a capital: a text, not an id. */
const textsOf = (code: string): string =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, ...texts]) => texts.find((text) => text !== undefined)!)
    .filter((text) => /[\s\p{Lu}]/u.test(text))
    .join('\n');

/** @returns the words of a file that went */
const goneIn = (name: string, text: string): string[] => {
  const read = PAGES.test(name) ? proseOf(text) : textsOf(text);
  return WENT.flatMap((pattern) =>
    [...read.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
  );
};

function filesOf(path: string): string[] {
  const full = join(root, path);
  assert.ok(existsSync(full), `${path} is not there`);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((name) => PAGES.test(name) || CODE.test(name));
}

describe('the words of the texts', () => {
  test('no text has a word that went', () => {
    const files = ROOTS.flatMap(filesOf);
    assert.ok(files.length > 50, `only ${files.length} files`);
    assert.deepEqual(
      files.flatMap((name) => goneIn(name, readFileSync(join(root, name), 'utf8'))),
      [],
    );
  });

  test('the gate sees them in pages and in texts of code, and not in ids and code', () => {
    assert.deepEqual(
      goneIn(
        'a.md',
        '# Sealed\nThe badge no longer holds.\n`seal` ::part\n```\nsealed\n```\nIt is held by a person.',
      ),
      ['a.md: Sealed', 'a.md: longer holds'],
    );
    assert.deepEqual(
      goneIn(
        'a.ts',
        "const one = ['seal-holds', 'withdrawn', 'It was withdrawn', `Whoever ${one}`];",
      ),
      ['a.ts: withdrawn', 'a.ts: Whoever'],
    );
    assert.deepEqual(goneIn('a.html', '<p class="seal">All the same</p>'), [
      'a.html: All the same',
    ]);
  });
});
