/** Status lists that others published, read through status/ with the result that the manifest asserts. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { decodeList, valueAt } from '../../src/status/bitstring/bits.js';
import {
  complaints,
  CONTEXTS,
  didOf,
  draft,
  judge,
  newKey,
  sign,
} from '../securing/data-integrity/mint.js';
import {
  vectorFetch,
  vectors,
  vectorText,
  VECTOR_CLOCK,
  withoutVectors,
} from '../support/vectors.js';
import { entry, LIST_URL } from './support.js';

const skip = withoutVectors;
const issuer = await newKey('Ed25519');

/** A badge that names this list, judged against the file. */
async function through(file: string): Promise<{ verdict: string; says: string[] }> {
  const [purpose = 'revocation'] = [
    (JSON.parse(vectorText(file)) as { credentialSubject?: JsonObject }).credentialSubject?.[
      'statusPurpose'
    ] ?? [],
  ].flat() as string[];
  const is2021 = vectorText(file).includes('StatusList2021');
  const status = entry(9, {
    statusPurpose: purpose,
    ...(is2021 ? { type: 'StatusList2021Entry' } : {}),
  });
  const badge = await sign(
    {
      ...draft(didOf(issuer)),
      '@context': is2021 ? [...CONTEXTS, 'https://w3id.org/vc/status-list/2021/v1'] : CONTEXTS,
      credentialStatus: status,
    },
    issuer,
  );
  const report = await judge(badge, {
    fetch: vectorFetch({ [LIST_URL]: vectorText(file) }),
    now: VECTOR_CLOCK,
  });
  return { verdict: report.verdict, says: complaints(report, 'status') };
}

/** Tells whether a bit in the list counts, by the assertion of the manifest. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  valid: ['valid', 'revoked', 'suspended'],
  invalid: ['indeterminate'],
  indeterminate: ['indeterminate', 'unsupported'],
  'policy:key-not-bound-to-issuer': ['indeterminate'],
};
/** Why a list does not get its assertion. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'spruce-ssi/revocationList.json':
    'signed with JsonWebSignature2020, which we name as unsupported (P-6)',
  'spruce-ssi/statusList.json':
    'signed with JsonWebSignature2020, which we name as unsupported (P-6)',
};

// a file of tests without a test would look like one that broke
if (skip) test('S-2: status lists that others published', { skip });

for (const { file, assert: asserted } of vectors('statuslist')) {
  const wanted = asserted?.verdict ?? '';
  if (asserted?.unverified || file.startsWith('walt-id/') || !(wanted in EXPECTED)) continue;
  test(`S-2: ${file}: ${wanted}`, { skip }, async () => {
    const { verdict, says } = await through(file);
    const expected = file in EXCEPTIONS ? ['unsupported'] : EXPECTED[wanted]!;
    assert.ok(expected.includes(verdict), `${verdict}: ${says.join()}`);
  });
}

/** A file of walt.id: a list as JWT, a credential with an entry, and the value its author waits for. */
interface WaltCase {
  readonly 'status-credential': unknown;
  readonly 'holder-credential': JsonObject;
  readonly valid: boolean;
  readonly attribute: { readonly value: number };
}

for (const { file } of vectors('statuslist').filter((one) => one.file.startsWith('walt-id/'))) {
  test(`S-5, S-7, S-20: ${file}: the bit of its entry`, { skip }, async (t) => {
    const found = JSON.parse(vectorText(file)) as WaltCase;
    const jwt = found['status-credential'];
    if (typeof jwt !== 'string')
      return t.skip('several lists in one file; the single ones are read');
    const payload = JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString()) as {
      vc: { credentialSubject: JsonObject };
    };
    const [status] = [found['holder-credential']['credentialStatus']].flat() as JsonObject[];
    const is2021 = file.includes('statuslist2021');
    const bits = await decodeList(
      payload.vc.credentialSubject['encodedList'],
      is2021 ? 'plain' : 'multibase',
    );
    if (file.includes('wrong-list-encoding')) return assert.equal(bits, undefined);
    const value = valueAt(
      bits as Uint8Array,
      BigInt(String(status!['statusListIndex'])),
      Number(status!['statusSize'] ?? 1),
    );
    assert.equal(
      value === found.attribute.value,
      found.valid,
      `read ${value}, waited for ${found.attribute.value}`,
    );
  });
}
