/** Issue 10 A3, A8 and kinds 11 and 17 of other people's trouble: one name for each fact, one meaning under every mechanism. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import { signWith } from '../mutation/signed-badges.js';
import { CONTEXTS, didOf, draft, jwtBadge, newKey, prove, worldOf } from '../golden/mint.js';
import { FAULT_CLOCK, faultFetch, faultText, withoutFaults } from '../support/faults.js';

interface Answer {
  readonly report: Report;
  /** The sentences of what is not as it should be. */
  readonly words: string;
}

async function ask(text: string, now = FAULT_CLOCK): Promise<Answer> {
  const fetch = withoutFaults ? worldOf({}) : faultFetch();
  const [badge] = await read(text, { fetch });
  const report = await verify(badge!, { fetch, now });
  const view = present(badge!, report, { messages: en });
  const told = [view.verdict.reason, ...view.advice.map(({ issuer }) => issuer ?? '')];
  return { report, words: told.join(' ') };
}
const failed = ({ report }: Answer): string[] =>
  report.findings.filter(({ outcome }) => outcome === 'fail').map(({ code }) => code);

test('02: a proof whose end has another name is not valid', { skip: withoutFaults }, async () => {
  const now = '2026-11-21T12:00:00Z';
  const original = await ask(faultText('02-proof-expired-original.json'), now);
  assert.deepEqual(failed(original), ['proof-expired']);
  const forgery = await ask(faultText('02-proof-expired-forgery.json'), now);
  assert.equal(forgery.report.verdict, 'invalid');
  assert.ok(failed(forgery).includes('context-misplaced'), failed(forgery).join());
});

test(
  'W86: a type that no context defines is named, with the context that would',
  { skip: withoutFaults },
  async () => {
    const answer = await ask(faultText('wild/schema-type-without-extensions.json'));
    assert.equal(answer.report.verdict, 'invalid');
    assert.match(answer.words, /doesn’t cover “1EdTechJsonSchemaValidator2019”/);
    assert.match(answer.words, /https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/extensions\.json/);
  },
);

test(
  'W122: a term that no context defines is signed under JCS, and reported so',
  { skip: withoutFaults },
  async () => {
    const answer = await ask(faultText('wild/jcs-undefined-type.json'));
    assert.equal(answer.report.verdict, 'invalid');
    assert.doesNotMatch(answer.words, /covered/);
    assert.match(answer.words, /defines “1EdTechJsonSchemaValidator2019”.*extensions\.json/);
    assert.ok(answer.report.findings.some(({ code }) => code === 'proof-holds'));
  },
);

test(
  'W124: the same content under a context out of reach is unsupported under JCS and as a JWT',
  { skip: withoutFaults },
  async () => {
    for (const file of ['wild/jcs-unknown-context.json', 'wild/jwt-undefined-term.jwt']) {
      const { report } = await ask(faultText(file));
      assert.equal(report.verdict, 'unsupported', file);
      assert.ok(
        report.findings.some(({ code }) => code === 'context-unknown'),
        file,
      );
    }
  },
);

const NAMED_TWICE = 'https://w3id.org/security/v1';

test('10.A3: an expired proof stays expired under another name of its end, under every suite', async () => {
  const signer = await newKey('Ed25519');
  const expired = { expires: '2026-01-31T00:00:00Z' };
  const badge = draft(didOf(signer));
  for (const context of [NAMED_TWICE, 'https://w3id.org/security/v2']) {
    const proof = await prove(badge, signer, expired);
    const { expires, ...rest } = proof as JsonObject;
    const forged = {
      ...badge,
      '@context': [...CONTEXTS, context],
      proof: { ...rest, expiration: expires! },
    };
    assert.equal((await ask(JSON.stringify(forged))).report.verdict, 'invalid', context);
  }
});

test('10.A3: an option of a proof that no context defines, or in another form, is a fault under JCS too', async () => {
  const signer = await newKey('Ed25519');
  const changes: readonly JsonObject[] = [
    { expiration: '2026-01-31T00:00:00Z' },
    { domain: { a: 'b' } },
    { nonce: 7 },
  ];
  for (const more of changes)
    for (const cryptosuite of ['eddsa-jcs-2022', 'eddsa-rdfc-2022']) {
      const text = await signWith(signer, cryptosuite, 'SHA-256', {}, more).catch(() => undefined);
      if (text === undefined) continue;
      const answer = await ask(text);
      assert.equal(answer.report.verdict, 'invalid', `${cryptosuite} ${JSON.stringify(more)}`);
    }
});

const CONTENT: ReadonlyArray<readonly [name: string, more: JsonObject, verdict: string]> = [
  ['plain', {}, 'valid'],
  ['an undefined term', { favouriteColour: 'red' }, 'invalid'],
  ['an undefined type', { type: ['VerifiableCredential', 'OpenBadgeCredential', 'X'] }, 'invalid'],
  ['a keyword', { '@type': 'VerifiableCredential' }, 'invalid'],
  ['a nested context', { evidence: [{ '@context': CONTEXTS, type: ['Evidence'] }] }, 'invalid'],
  ['a language value with more', { name: { '@value': 'a', '@language': 'en', x: 'y' } }, 'invalid'],
  [
    'a second name',
    { '@context': [...CONTEXTS, { ends: 'https://www.w3.org/2018/credentials#validUntil' }] },
    'invalid',
  ],
  ['a context for keys', { '@context': [...CONTEXTS, NAMED_TWICE] }, 'invalid'],
  ['an unknown context', { '@context': [...CONTEXTS, 'https://x.example/c'] }, 'unsupported'],
  ['an alias of id', { '@context': [...CONTEXTS, { kennung: '@id' }] }, 'unsupported'],
  ['terms of its own', { '@context': [...CONTEXTS, { hue: 'urn:x:hue' }], hue: 'red' }, 'valid'],
];

test('10.A8: the same content has one answer under JCS and as a JWT', async () => {
  const signer = await newKey('Ed25519');
  for (const [name, more, verdict] of CONTENT) {
    const document = draft(didOf(signer), { validUntil: '2030-01-01T00:00:00Z', ...more });
    const jcs = await ask(await signWith(signer, 'eddsa-jcs-2022', 'SHA-256', more));
    const jwt = await ask(await jwtBadge(document, signer));
    assert.equal(jcs.report.verdict, verdict, `JCS: ${name}`);
    assert.equal(jwt.report.verdict, verdict, `JWT: ${name}: ${failed(jwt).join()}`);
    assert.doesNotMatch(`${jcs.words} ${jwt.words}`, /doesn’t cover/, name);
  }
});
