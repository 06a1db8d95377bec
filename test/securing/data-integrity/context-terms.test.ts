import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { canonize } from '../../../src/securing/data-integrity/jsonld/index.js';
import { complaints, CONTEXTS, didOf, draft, judge } from './mint.js';
import { noContexts } from './support.js';
import { achievement, document, endorsement, issuer, signed, subject } from './shapes.js';

test('N9, P-11: an unknown context is unsupported, an inline one invalid, one that redefines invalid', async () => {
  const url = 'https://ext.example/v1';
  const extended = { ...signed, '@context': [...CONTEXTS, url] };
  const unknown = await judge(extended, { now: '2026-03-01T00:00:00Z' });
  assert.equal(unknown.verdict, 'unsupported');
  assert.ok(complaints(unknown).includes('unsupported context-unknown'));
  const harmless = await judge(extended, {
    contexts: { [url]: { '@context': { colour: 'https://ext.example/#colour' } } },
  });
  assert.ok(complaints(harmless).includes('warn context-extension'), complaints(harmless).join());
  for (const context of [
    { name: 'https://ext.example/#name' },
    { VerifiableCredential: 'https://ext.example/#vc' },
    { Achievement: 'https://ext.example/#a' },
  ] as JsonObject[]) {
    const report = await judge(extended, { contexts: { [url]: { '@context': context } } });
    assert.equal(report.verdict, 'invalid');
    assert.ok(
      complaints(report).some((one) => /context-redefines/.test(one)),
      complaints(report).join(),
    );
  }
});

test('X-20: a given type may not bring a scoped context that changes what standard terms mean', async () => {
  const url = 'https://ext.example/v1';
  const contexts = {
    [url]: {
      '@context': {
        Trick: {
          '@id': 'https://ext.example/#Trick',
          '@context': { description: 'https://ext.example/#other' },
        },
      },
    },
  };
  const base = {
    ...draft(didOf(issuer)),
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
      url,
    ],
  };
  const tricked = {
    ...base,
    credentialSubject: subject({ achievement: achievement({ type: ['Achievement', 'Trick'] }) }),
  };
  const { checkShape } = await import('../../../src/securing/data-integrity/jsonld/index.js');
  const faults = checkShape(
    tricked as JsonObject,
    (asked) => contexts[asked as keyof typeof contexts] as unknown as JsonObject | undefined,
  );
  assert.ok(
    faults.some(({ code }) => code === 'context-redefines'),
    JSON.stringify(faults),
  );
});

test('P-15: a given context with @vocab is warned of', async () => {
  const url = 'https://ext.example/v1';
  const report = await judge(
    { ...signed, '@context': [...CONTEXTS, url] },
    { contexts: { [url]: { '@context': { '@vocab': 'https://ext.example/#' } } } },
  );
  assert.ok(complaints(report).includes('warn context-vocab'));
});

test('given contexts do not outlive their verification', async () => {
  const url = 'https://ext.example/v2';
  const nested = {
    ...document,
    endorsement: [{ ...endorsement('urn:x'), '@context': [...CONTEXTS, url] }],
  };
  const first = await canonize(
    { ...nested, endorsement: [{ ...nested.endorsement[0]!, colour: 'red' }] } as JsonObject,
    { contexts: () => ({ '@context': { colour: 'https://one.example/#colour' } }) },
  );
  const second = await canonize(
    { ...nested, endorsement: [{ ...nested.endorsement[0]!, colour: 'red' }] } as JsonObject,
    { contexts: () => ({ '@context': { colour: 'https://two.example/#colour' } }) },
  );
  assert.match(first, /one\.example/);
  assert.match(second, /two\.example/);
  await assert.rejects(canonize(nested as JsonObject, { contexts: noContexts }), /context-unknown/);
});
