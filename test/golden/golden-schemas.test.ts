/** The acceptance cases of declared schemas, and of what they find. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { CONTEXTS, judge, sign, worldOf } from './mint.js';
import { assertIs, badge, EXTENSIONS, issuer } from './golden-world.js';

const SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
test('G15, G20: a declared schema, its host and that of the contexts offline: verified, without a request to them', async () => {
  const asked: string[] = [];
  const report = await judge(
    await sign(
      badge({
        credentialSchema: [{ id: SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
        '@context': [...CONTEXTS, EXTENSIONS],
      }),
      issuer,
    ),
    { fetch: worldOf({}, asked) },
  );
  assertIs(report, 'valid');
  assert.deepEqual(asked, []);
});

test('G15: a harmless deviation of a large issuer is a warning', async () => {
  const subject = badge()['credentialSubject'] as JsonObject;
  const alignment = [
    {
      type: ['Alignment'],
      targetName: 'Rowing',
      targetUrl: 'https://skills.example/1',
      targetDescription: null,
    },
  ];
  const report = await judge(
    await sign(
      badge({
        credentialSubject: {
          ...subject,
          achievement: { ...(subject['achievement'] as JsonObject), alignment },
        },
      } as unknown as JsonObject),
      issuer,
    ),
  );
  assertIs(report, 'valid', 'property-null');
});
