import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { zlib } from '../../src/bytes/gzip.js';
import { complaints, judge, newKey } from '../securing/data-integrity/mint.js';
import { bitsWith, emptyBits, encoded, list, LIST_URL, world } from './support.js';
import { badge, issuer, VCDM_1 } from './older-badge.js';

const stranger = await newKey('Ed25519');
const REVOCATION_2020 = 'https://w3id.org/vc-revocation-list-2020/v1';

const entry2020 = (index: number): JsonObject => ({
  id: `${LIST_URL}#${index}`,
  type: 'RevocationList2020Status',
  revocationListIndex: String(index),
  revocationListCredential: LIST_URL,
});
const list2020 = (
  encodedList: string,
  signer = issuer,
  more: JsonObject = {},
): Promise<JsonObject> =>
  list(signer, emptyBits(), {
    ...VCDM_1(REVOCATION_2020),
    type: ['VerifiableCredential', 'RevocationList2020Credential'],
    credentialSubject: { id: `${LIST_URL}#list`, type: 'RevocationList2020', encodedList },
    ...more,
  });

test('S-21: RevocationList2020 in gzip and in zlib', async () => {
  const { encodeBase64url } = await import('../../src/bytes/base64url.js');
  for (const packed of [
    await encoded(bitsWith(11), ''),
    encodeBase64url(await zlib(bitsWith(11))),
  ]) {
    const fetch = world({ [LIST_URL]: await list2020(packed) });
    assert.equal(
      (await judge(await badge(REVOCATION_2020, entry2020(11)), { fetch })).verdict,
      'revoked',
    );
    assert.equal(
      (await judge(await badge(REVOCATION_2020, entry2020(10)), { fetch })).verdict,
      'valid',
    );
  }
});

test('S-21: issuer and id must be the badge’s own', async () => {
  const packed = await encoded(emptyBits(), '');
  const foreign = await judge(await badge(REVOCATION_2020, entry2020(1)), {
    fetch: world({ [LIST_URL]: await list2020(packed, stranger) }),
  });
  assert.deepEqual(
    [foreign.verdict, ...complaints(foreign, 'status')],
    ['indeterminate', 'unknown status-list-issuer'],
  );
  const moved = await judge(await badge(REVOCATION_2020, entry2020(1)), {
    fetch: world({
      [LIST_URL]: await list2020(packed, issuer, { id: 'https://lists.example/other' }),
    }),
  });
  assert.deepEqual(
    [moved.verdict, ...complaints(moved, 'status')],
    ['indeterminate', 'unknown status-list-id'],
  );
});
