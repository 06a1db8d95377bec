import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { complaints, didOf, draft, judge, sign } from '../securing/data-integrity/mint.js';
import { bitsWith, emptyBits, encoded, entry, list, LIST_URL, world } from './support.js';
import { badge, issuer, PLAIN, VCDM_1 } from './older-badge.js';

const STATUS_2021 = 'https://w3id.org/vc/status-list/2021/v1';

const list2021 = async (bits: Uint8Array, subject: JsonObject = {}): Promise<JsonObject> =>
  list(
    issuer,
    bits,
    { ...VCDM_1(STATUS_2021), type: ['VerifiableCredential', 'StatusList2021Credential'] },
    { type: 'StatusList2021', encodedList: await encoded(bits, ''), ...subject },
  );
const entry2021 = (index: number, more: JsonObject = {}): JsonObject =>
  entry(index, { type: 'StatusList2021Entry', ...more });

test('G2, S-20: StatusList2021, revoked, clear and suspended', async () => {
  const fetch = world({ [LIST_URL]: await list2021(bitsWith(3)) });
  assert.equal((await judge(await badge(STATUS_2021, entry2021(3)), { fetch })).verdict, 'revoked');
  assert.equal((await judge(await badge(STATUS_2021, entry2021(4)), { fetch })).verdict, 'valid');
  const suspends = world({
    [LIST_URL]: await list2021(bitsWith(3), { statusPurpose: 'suspension' }),
  });
  assert.equal(
    (
      await judge(await badge(STATUS_2021, entry2021(3, { statusPurpose: 'suspension' })), {
        fetch: suspends,
      })
    ).verdict,
    'suspended',
  );
});

test('S-20: base64 and base64url, with and without padding', async () => {
  const bits = Uint8Array.from({ length: 16_384 }, (_, at) => (at * 7 + (at >> 3)) & 255);
  const url = await encoded(bits, '');
  const spellings = [
    url,
    url.padEnd(Math.ceil(url.length / 4) * 4, '='),
    url.replaceAll('-', '+').replaceAll('_', '/'),
  ];
  for (const encodedList of spellings) {
    const report = await judge(await badge(STATUS_2021, entry2021(15)), {
      fetch: world({ [LIST_URL]: await list2021(bits, { encodedList }) }),
    });
    assert.equal(report.verdict, (bits[1]! & 1) === 1 ? 'revoked' : 'valid');
  }
});

test('S-20: a list of another generation is not taken for it', async () => {
  const report = await judge(await badge(STATUS_2021, entry2021(3)), {
    fetch: world({ [LIST_URL]: await list(issuer, bitsWith(3)) }),
  });
  assert.deepEqual(complaints(report, 'status'), ['unknown status-list-type']);
});

test('G4: two entries, the second revoked and of an older type', async () => {
  const other = 'https://lists.example/status/2';
  const older = await list2021(bitsWith(8));
  const signed = await badge(STATUS_2021, [
    entry(1),
    entry2021(8, { id: `${other}#8`, statusListCredential: other }),
  ]);
  const report = await judge(signed, {
    fetch: world({ [LIST_URL]: await list(issuer, emptyBits()), [other]: older }),
  });
  assert.equal(report.verdict, 'revoked');
});

test('M-31: without extensions.json its type is not a term of the signed graph', async () => {
  const withProof = {
    ...draft(didOf(issuer)),
    credentialStatus: { id: PLAIN, type: '1EdTechRevocationList' },
  };
  await assert.rejects(sign(withProof, issuer), /data-loss/);
});
