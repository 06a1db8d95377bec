import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { apiPages } from '../../scripts/api.mjs';
import { entriesOf, exportsOf } from './support/entries.js';
import { packageJson, root } from './support/package.js';

const folder = join(root, 'docs', 'api');
const text = (page: string): string => readFileSync(join(folder, page), 'utf8');
const kept = (): string[] => readdirSync(folder).sort();

/** Types of tags for a framework, and registrations: their entries have a row only. */
const GENERATED = /\/(jsx|react\/|define\/)/;

describe('the reference', () => {
  let pages: Record<string, string>;
  before(async () => {
    pages = await apiPages();
  });

  test('every page is what the doc comments and the manifest say', () => {
    assert.deepEqual(kept(), Object.keys(pages).sort(), 'npm run docs:api');
    const old = kept().filter((page) => text(page) !== `${pages[page]!.trimEnd()}\n`);
    assert.deepEqual(old, [], 'out of date: npm run docs:api');
  });

  test('every entry of the package has a row, and every name that it exports a heading or a link', () => {
    for (const entry of Object.keys(packageJson.exports))
      assert.ok(text('README.md').includes(`\`${packageJson.name}${entry.slice(1)}\``), entry);
    const entries = entriesOf(root).filter(({ specifier }) => !GENERATED.test(specifier));
    for (const [specifier, names] of exportsOf(entries).exports) {
      const page = kept().find((one) => text(one).startsWith(`# ${specifier}\n`));
      if (names.size === 0) continue;
      assert.ok(page, `${specifier} has no page`);
      const missing = [...names.keys()].filter(
        (name) =>
          !text(page).includes(`\n## ${name}\n`) && !text(page).includes(`\n| [\`${name}\`](`),
      );
      assert.deepEqual(missing, [], specifier);
    }
  });

  test('every link leads to a page and a heading that exist', () => {
    const broken = kept().flatMap((page) =>
      [...text(page).matchAll(/\]\(([\w-]*\.md)?(?:#([\w-]+))?\)/g)]
        .filter(([, target = page, anchor]) => {
          if (!kept().includes(target)) return true;
          return anchor !== undefined && !new RegExp(`^## ${anchor}$`, 'im').test(text(target));
        })
        .map(([link]) => `${page}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });
});
