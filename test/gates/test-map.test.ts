import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { MAP, mapText } from '../../scripts/test-map.mjs';
import { root } from './support/package.js';

test('the map from rooms to tests is what their imports say, and reaches every room', () => {
  const text = readFileSync(join(root, MAP), 'utf8');
  assert.ok(text === mapText(), `${MAP} is out of date: node scripts/test-map.mjs`);
  assert.deepEqual(
    [...text.matchAll(/^\| `([^`]+)` \| through {2}\|$/gm)].map(([, name]) => name),
    [],
  );
});
