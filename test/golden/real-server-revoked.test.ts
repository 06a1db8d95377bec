/** The hosts and lists of a real server, once they revoke. */
import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { LIST_URL, packed, signedList } from './mint.js';
import { judged, KINDS, says, server, telling } from './real-server.js';
import { ASSERTION, assertion, issuer, json, revocations, REVOKED } from './served-documents.js';

after(() => server.close());

test('O-12: an OB 2.0 host that redirects once and then sends 410 has revoked the badge', async () => {
  const report = await judged(KINDS['OB 2.0 hosted assertion']!, {
    [ASSERTION]: { redirect: `${ASSERTION}.json` },
    [`${ASSERTION}.json`]: { status: 410 },
  });
  assert.equal(report.verdict, 'revoked', says(report));
});

test('O-12: the body revoked:true of an OB 2.0 host, with its reason', async () => {
  const report = await judged(KINDS['OB 2.0 hosted assertion']!, {
    [ASSERTION]: json(assertion({ revoked: true, revocationReason: 'By mistake' })),
  });
  assert.equal(report.verdict, 'revoked');
  assert.ok(
    telling(report, ['revoked', 'fail', 'status-revoked', { reason: 'By mistake' }]),
    says(report),
  );
});

test('S-8, O-24: the lists of the same server, once they revoke', async () => {
  assert.equal(
    (
      await judged(KINDS['status list']!, {
        [LIST_URL]: json(await signedList(issuer, { encodedList: packed([94_567]) })),
      })
    ).verdict,
    'revoked',
  );
  const gone = json({
    ...revocations,
    revokedAssertions: [
      { id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0001', revocationReason: 'By mistake' },
    ],
  });
  assert.equal(
    (await judged(KINDS['OB 2.0 revocation list']!, { [REVOKED]: gone })).verdict,
    'revoked',
  );
});
