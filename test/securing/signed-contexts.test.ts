import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/report/finding.js';
import { secure } from '../../src/securing/signers.js';
import { NOW } from '../issuing/drafts.js';
import { judge, own } from './signed-drafts.js';

const codesOf = ({ findings }: Report): string[] => findings.map(({ code }) => code);

test('P-9: a term that no context defines is not signed away, by the graph suites', async () => {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential'],
    issuer: own['P-256'].controller,
    credentialSubject: { id: 'did:example:ada', undefinedTerm: 1 },
  };
  await assert.rejects(secure(credential, own['P-256'], { created: NOW }), {
    code: 'draft-not-conformant',
  });
});

test('P-45: a VCDM 1.1 credential gets the context that defines the words of its proof', async () => {
  const one = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    id: 'urn:uuid:1',
    type: ['VerifiableCredential'],
    issuer: own['P-256'].controller,
    issuanceDate: '2026-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:ada' },
  };
  for (const mechanism of ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const) {
    const { text } = await secure(one, own['P-256'], { created: NOW, mechanism });
    assert.ok(text.includes('https://w3id.org/security/data-integrity/v2'));
    assert.ok(codesOf(await judge(text)).includes('proof-holds'), mechanism);
  }
});
