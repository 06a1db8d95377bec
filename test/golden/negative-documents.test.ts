/**
 * Negative cases of the test matrix: other versions, endorsements, the form of a document, the
 * clock. N25, N26: test/formats/png.test.ts, svg-read.test.ts and svg-bake.test.ts. N27: test/elements/hostile.test.ts.
 */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { BadgeError } from '../../src/errors.js';
import type { Report } from '../../src/report/finding.js';
import { read } from '../../src/read.js';
import { CONTEXTS, didOf, judge, prove, sign, worldOf } from './mint.js';
import { assertIs, badge, issuer, stranger } from './listed-badge.js';

test('N23: a newer version by another issuer, or of another badge, is ignored with a warning', async () => {
  const url = 'https://college.example/refresh/1';
  const document = badge({
    '@context': [...CONTEXTS, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    refreshService: { id: url, type: '1EdTechCredentialRefresh' },
  });
  const newer = (more: JsonObject = {}): JsonObject =>
    badge({ validFrom: '2026-06-01T00:00:00Z', ...more });
  const refreshed = async (answer: JsonObject): Promise<Report> =>
    judge(await sign(document, issuer), { refresh: true, fetch: worldOf({ [url]: answer }) });
  assertIs(
    await refreshed(
      await sign(
        { ...newer(), issuer: { ...(document['issuer'] as JsonObject), id: didOf(stranger) } },
        stranger,
      ),
    ),
    'valid',
    'warn',
    'refresh-ignored',
  );
  assertIs(
    await refreshed(await sign(newer({ id: 'urn:uuid:other' }), issuer)),
    'valid',
    'warn',
    'refresh-ignored',
  );
  assertIs(await refreshed(await sign(newer(), issuer)), 'valid', 'warn', 'refresh-newer');
});

test('N24: an endorsement of something else is marked', async () => {
  const endorsement = await sign(
    {
      '@context': CONTEXTS,
      id: 'urn:uuid:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'E',
      issuer: { id: didOf(stranger), type: ['Profile'] },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id: 'https://elsewhere.example/', type: ['EndorsementSubject'] },
    },
    stranger,
  );
  assertIs(
    await judge(await sign(badge({ endorsement: [endorsement] }), issuer)),
    'valid',
    'warn',
    'endorsement-elsewhere',
  );
});

const assertMalformed = (input: string, code: string): Promise<void> =>
  assert.rejects(
    read(input),
    (error) => (error instanceof BadgeError && error.code === code) || assert.fail(String(error)),
  );
test('N31: a name twice, or __proto__, is malformed', async () => {
  const text = JSON.stringify(await sign(badge(), issuer));
  await assertMalformed(
    text.replace('"name":"Coxswain"', '"name":"Coxswain","name":"Admiral"'),
    'duplicate-key',
  );
  await assertMalformed(
    text.replace('"name":"Coxswain"', '"__proto__":{"name":"Admiral"},"name":"Coxswain"'),
    'forbidden-key',
  );
});
test('N32: issuanceDate under the context of VCDM 2.0 is malformed', async () =>
  assertMalformed(
    JSON.stringify(
      await sign(badge(), issuer).then((one) => ({ ...one, issuanceDate: '2026-01-01T00:00:00Z' })),
    ),
    'mixed-data-models',
  ));

test('N33: an endorsementJwt that an older signer did not know is named as not protected', async () => {
  const document = badge();
  assertIs(
    await judge({
      ...document,
      endorsementJwt: ['eyJhbGciOiJFZERTQSJ9.e30.c2ln'],
      proof: await prove(document, issuer, {}, 2),
    }),
    'valid',
    'warn',
    'endorsement-unprotected',
  );
});

test('N34: an end is not stretched by a second; a beginning may be half a minute ahead', async () => {
  assertIs(
    await judge(await sign(badge({ validUntil: '2026-11-21T11:59:59Z' }), issuer)),
    'expired',
    'fail',
    'expired',
  );
  assertIs(await judge(await sign(badge({ validFrom: '2026-11-21T12:00:30Z' }), issuer)), 'valid');
  assertIs(
    await judge(await sign(badge({ validFrom: '2026-11-21T12:01:01Z' }), issuer)),
    'not-yet-valid',
  );
});
