import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DATA, dataText, NOTICE, noticeText } from '../../scripts/contexts.mjs';
import { root } from './support/package.js';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

test('M-29: the data file of contexts is what the packages contain, and names their licences', async () => {
  const advice = 'out of date: node scripts/contexts.mjs';
  assert.ok(text(DATA) === (await dataText()), `${DATA} is ${advice}`);
  assert.ok(text(NOTICE) === noticeText(), `${NOTICE} is ${advice}`);
});
