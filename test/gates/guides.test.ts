/** The generated tables of the guides: complete, and as the code is now. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { NO_VERDICT, VERDICTS } from '../../scripts/guides/answers.js';
import { withTables } from '../../scripts/guides/markdown.js';
import { themingTables } from '../../scripts/guides/theming.js';
import { pages } from '../../scripts/guides.js';
import { loadMessages } from '../../src/locales/index.js';
import { allExamples } from './support/examples.js';
import { root } from './support/package.js';

describe('the guides', () => {
  test('their tables are up to date', async () => {
    const stale = (await pages()).filter(({ now, wanted }) => now !== wanted);
    assert.deepEqual(
      stale.map(({ name }) => name),
      [],
      'out of date: node --import tsx scripts/guides.ts',
    );
  });

  test('every headline of the screen is explained once', async () => {
    const { headlines } = await loadMessages('en');
    const explained = [...Object.values(VERDICTS).flat(), ...NO_VERDICT].map(([id]) => id);
    assert.deepEqual(explained.sort(), Object.keys(headlines).sort());
  });

  test('a table without a place, and a place without a table, are faults', () => {
    const page = '<!-- table: a -->\nold\n<!-- end -->';
    assert.equal(withTables(page, { a: 'new' }), '<!-- table: a -->\n\nnew\n\n<!-- end -->');
    assert.throws(() => withTables(page, {}), /no table a/);
    assert.throws(() => withTables(page, { a: '', b: '' }), /no place for b/);
  });

  test('style sheets in README and docs name tokens and parts that there are', () => {
    const { colours, tokens, parts } = themingTables();
    const known = new Set(
      [...`${colours} ${tokens} ${parts}`.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
    );
    const sheets = allExamples().filter(({ language }) => language === 'css');
    const used = sheets.flatMap(({ text }) =>
      [...text.matchAll(/(--open-badge-[\w-]+)|::part\(([\w-]+)\)/g)].map(
        ([, token, part]) => token ?? part!,
      ),
    );
    assert.ok(sheets.length > 3 && used.length > 6);
    assert.deepEqual(
      used.filter((name) => !known.has(name)),
      [],
    );
  });

  test('words that the guides quote from the screen are on it', async () => {
    const screen = JSON.stringify(await loadMessages('en'));
    const folder = join(root, 'docs', 'guides');
    const quoted = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/“(\p{Lu}[^”]*)”/gu)].map(
        ([, words]) => ({ name, words: words! }),
      ),
    );
    assert.ok(quoted.length > 5);
    assert.deepEqual(
      quoted.filter(({ words }) => !screen.includes(words)),
      [],
    );
  });
});
