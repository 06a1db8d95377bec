import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Rules about whole pages, which do not apply to a story. */
const PAGE_RULES = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'html-has-lang',
  'document-title',
  'bypass',
];

const text = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} violations found by axe on the stage
 */
export async function objections(page) {
  await page.evaluate(text);
  const { violations } = await page.evaluate(
    (off) =>
      globalThis.axe.run('#storybook-root', {
        rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      }),
    PAGE_RULES,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help} at ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`,
  );
}
