/** The name that a misspelt one was meant for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearName } from '../../src/json/near-name.js';

const NAMES = ['verify-when', 'trusted-issuers', 'src', 'share-page'];

test('a name is near when it begins one name, or differs in two letters at most', () => {
  assert.equal(nearName('verfy-when', NAMES), 'verify-when');
  assert.equal(nearName('verifywhen', NAMES), 'verify-when');
  assert.equal(nearName('trusted', NAMES), 'trusted-issuers');
  assert.equal(nearName('scr', NAMES), 'src');
  assert.equal(nearName('recipient', NAMES), undefined);
  assert.equal(nearName('x'.repeat(100_000), NAMES), undefined);
});

test('a longer word is meant for the longest name that begins it', () => {
  assert.equal(nearName('output', ['out', 'overwrite']), 'out');
  assert.equal(nearName('keyfiles', ['key', 'keyfile']), 'keyfile');
  assert.equal(nearName('keyring', ['ke', 'image']), undefined);
});

test('a beginning that several names share is no name, unless it is near one', () => {
  assert.equal(nearName('sh', ['shared', 'shown']), undefined);
  assert.equal(nearName('shar', ['share', 'sharing']), 'share');
});
