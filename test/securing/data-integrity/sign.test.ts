import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { createKey, importKey } from '../../../src/issuing/keys.js';
import { addProof } from '../../../src/securing/data-integrity/sign-eddsa-rdfc-2022.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';

const LDP = '1edtech-spec/linked-data-proof';

test(
  'I-1: the 1EdTech linked-data-proof document, signed again, has its published proofValue byte for byte',
  { skip: withoutVectors },
  async () => {
    const { proof, ...unsigned } = JSON.parse(vectorText(`${LDP}/obv3p0-signed.json`));
    const signer = await importKey(JSON.parse(vectorText(`${LDP}/KEY.json`)), {
      controller: unsigned.issuer.id,
    });
    const signed = await addProof(unsigned, signer, { created: proof.created });
    assert.deepEqual(signed['proof'], proof);
  },
);

const credential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:0b1a9a7e-3c5c-4c43-8a0e-7a8b1f6f3f10',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:example:x', type: ['Profile'] },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    id: 'did:example:ada',
    achievement: {
      id: 'https://college.example/a',
      type: ['Achievement'],
      name: 'A',
      description: 'B',
      criteria: { narrative: 'C' },
    },
  },
};

test('the same document, key and moment give the same bytes; the draft is not touched', async () => {
  const signer = await createKey();
  const before = JSON.stringify(credential);
  const first = await addProof(credential, signer, { created: '2026-01-01T00:00:00.999Z' });
  const second = await addProof(credential, signer, { created: new Date('2026-01-01T00:00:00Z') });
  assert.deepEqual(first, second);
  assert.equal(JSON.stringify(credential), before);
  const proof = first['proof'] as Record<string, string>;
  assert.equal(proof['created'], '2026-01-01T00:00:00Z');
  assert.equal(proof['proofPurpose'], 'assertionMethod');
  assert.equal(proof['cryptosuite'], 'eddsa-rdfc-2022');
});

test('P-9: a term no context defines is not signed away silently', async () => {
  await assert.rejects(
    addProof({ ...credential, undefinedTerm: 1 }, await createKey(), {
      created: '2026-01-01T00:00:00Z',
    }),
    { code: 'draft-not-conformant' },
  );
});

test('P-11: a context that is not bundled is not fetched, and is taken when given', async () => {
  const signer = await createKey();
  const extended = {
    ...credential,
    '@context': [...credential['@context'], 'https://college.example/context.json'],
    mascot: 'owl',
  };
  await assert.rejects(addProof(extended, signer, { created: '2026-01-01T00:00:00Z' }), {
    code: 'draft-not-conformant',
  });
  const contexts = () => ({ '@context': { mascot: 'https://college.example/vocab#mascot' } });
  assert.ok(
    (await addProof(extended, signer, { created: '2026-01-01T00:00:00Z', contexts }))['proof'],
  );
});

test('I-4: a signer that fails, or returns no Ed25519 signature, is reported as the key’s fault, not the draft’s', async () => {
  const signer = await createKey();
  const down = { ...signer, sign: () => Promise.reject(new Error('HSM is down')) };
  await assert.rejects(addProof(credential, down, { created: '2026-01-01T00:00:00Z' }), {
    code: 'key-unusable',
    params: { reason: 'signer-failed' },
  });
  const short = { ...signer, sign: () => Promise.resolve(new Uint8Array(63)) };
  await assert.rejects(addProof(credential, short, { created: '2026-01-01T00:00:00Z' }), {
    code: 'key-unusable',
  });
});

test('P-45: the contexts of the signed document map the words of the proof: nothing to add in VCDM 2.0, added in 1.1', async () => {
  const words = (document: JsonObject): unknown[] => [document['@context']].flat();
  const signer = await createKey(),
    created = '2026-01-01T00:00:00Z';
  assert.deepEqual(words(await addProof(credential, signer, { created })), credential['@context']);
  const one: JsonObject = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    id: 'urn:uuid:1',
    type: ['VerifiableCredential'],
    issuer: signer.controller,
    issuanceDate: '2026-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:ada' },
  };
  const signed = await addProof(one, signer, { created });
  assert.ok(
    words(signed).some((url) =>
      /^https:\/\/w3id\.org\/security\/data-integrity\/v[12]$/.test(String(url)),
    ),
    JSON.stringify(words(signed)),
  );
});
