import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBase64url } from '../../src/bytes/base64url.js';
import type { JsonObject } from '../../src/badge/contract.js';
import { issue } from '../../src/issue.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft, NOW } from '../issuing/drafts.js';
import { own } from './signed-drafts.js';

test('J-2, J-5, J-12…J-14, I-5: header and claims of a token', async () => {
  const { text, credential } = await issue(
    { ...draft, validFrom: '2026-01-02T03:04:05.678Z' },
    { signer: own['P-256'], mechanism: 'jwt', now: NOW },
  );
  const [header, payload] = text
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(new TextDecoder().decode(decodeBase64url(part)!)) as JsonObject);
  assert.deepEqual(header, { alg: 'ES256', kid: own['P-256'].id, typ: 'JWT' });
  const { iss, jti, sub, iat, nbf, exp, ...rest } = payload!;
  assert.deepEqual(rest, credential);
  assert.deepEqual(
    { iss, jti, sub, iat, nbf, exp },
    {
      iss: own['P-256'].controller,
      jti: credential['id'],
      sub: 'did:example:ada',
      iat: Date.parse(NOW) / 1000,
      nbf: Date.parse('2026-01-02T03:04:05Z') / 1000,
      exp: Date.parse('2030-01-01T00:00:00Z') / 1000,
    },
  );
});

test('J-15: a subject without an id gets one in a token, and only there', async () => {
  const nameless = { ...draft, recipient: { email: 'ada@example.org' } };
  const { credential, text } = await issue(nameless, {
    signer: own.Ed25519,
    mechanism: 'jwt',
    now: NOW,
  });
  const { id } = credential['credentialSubject'] as JsonObject;
  assert.match(String(id), /^urn:uuid:/);
  const report = await verify((await read(text))[0]!, {
    now: NOW,
    strict: true,
    recipient: 'ada@example.org',
  });
  assert.equal(report.verdict, 'valid');
  assert.equal(report.recipient, 'match');
  const embedded = await issue(nameless, { signer: own.Ed25519, now: NOW });
  assert.ok(!('id' in (embedded.credential['credentialSubject'] as object)));
});
