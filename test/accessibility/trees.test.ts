/**
 * Compares the accessibility tree that Chromium gives to screen readers, for each element in each state, with the accepted one in `trees/`. Read a
 * changed text aloud, then accept it: `OPEN_BADGE_ACCEPT=1 node --import tsx --test test/accessibility/trees.test.ts`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStudio, type Studio } from '../../scripts/studio/studio.mjs';
import { treeOf } from './tree.js';

const TREES = fileURLToPath(new URL('trees/', import.meta.url));

/** Every state of the card, and the others at their fullest. */
const STORIES = [
  ...[
    'verified',
    'verified-and-listed',
    'signed-by-a-key',
    'compact-signed-by-a-key',
    'not-this-person',
    'no-list-of-withdrawals',
    'altered',
    'foreign-key',
    'faulty',
    'not-signed',
    'withdrawn',
    'on-hold',
    'expired',
    'not-yet-valid',
    'unsupported',
    'status-unsupported',
    'key-unreachable',
    'status-unreachable',
    'not-checked',
    'never-checked',
    'checking',
    'not-a-badge',
    'not-reached',
    'full',
    'compact',
    'words-that-imitate-us',
    'no-picture',
    'arabic',
    'lookalike-host',
  ].map((name) => `elements-open-badge--${name}`),
  'elements-open-badge-details--everything',
  'elements-open-badge-report--verified',
  'elements-open-badge-report--foreign-key',
  'elements-open-badge-report--status-unreachable',
  'elements-open-badge-share--menu',
  'elements-open-badge-verifier--empty',
  'elements-open-badge-verifier--many',
  'elements-open-badge-wall--grid',
  'elements-open-badge-wall--by-issuer',
  'elements-micro-credential-application--partly',
  'elements-micro-credential-application--denied',
  'elements-micro-credential-assessment--offered',
  'elements-micro-credential-assessment--partly-marked',
  'elements-micro-credential-assessment--waiting-for-the-grantor',
  'elements-micro-credential-assessment--reconcile',
  'elements-micro-credential-assessment--submitted',
  'elements-micro-credential-assessment--calibration-missed',
];

/** Returns the accepted tree; while accepting, the current one. */
function accepted(id: string, now: string): string {
  const file = `${TREES}${id.replace('elements-', '')}.txt`;
  if (process.env['OPEN_BADGE_ACCEPT']) {
    mkdirSync(TREES, { recursive: true });
    writeFileSync(file, now);
  }
  return readFileSync(file, 'utf8');
}

let studio: Studio;

describe('read aloud', { concurrency: 2 }, () => {
  before(async () => {
    studio = await openStudio();
  });
  after(() => studio?.close());

  for (const id of STORIES) {
    test(`WCAG 1.3.1, 4.1.2: ${id} is read in a sensible order, with names`, async () => {
      const story = studio.stories.find((each) => each.id === id);
      assert.ok(story, 'there is no such story');
      const { page } = await studio.show(story),
        now = await treeOf(page);
      await page.close();
      assert.equal(now, accepted(id, now));
      assert.doesNotMatch(
        now,
        /^\s*(button|link|image|textbox|searchbox|combobox|heading \d|dialog|grid)$/m,
        'something has no name',
      );
    });
  }
});
