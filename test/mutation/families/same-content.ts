import canonicalize from 'canonicalize';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { hashData } from '../../../src/securing/data-integrity/hashing.js';
import { bundledContextUrls } from '../../../src/securing/data-integrity/jsonld/index.js';
import {
  claimsOf,
  CONTEXTS,
  didOf,
  draft,
  judge,
  newKey,
  options,
  prove,
  signJwt,
  worldOf,
  type Signer,
} from '../../golden/mint.js';
import type { Family } from './contract.js';

const NOW = '2026-11-21T12:00:00Z';
const CRED = 'https://www.w3.org/2018/credentials#';

/** Members that JSON-LD reads in a way of its own, or not at all. */
const ADDED: readonly JsonObject[] = [
  { favouriteColour: 'red' },
  { '@foo': 'x' },
  { '@type': 'https://x.example/T' },
  { '@id': 'urn:x' },
  { '@graph': [] },
  { '@reverse': {} },
  { [`${CRED}validUntil`]: '2026-02-01T00:00:00Z' },
  { 'cred:validUntil': '2026-02-01T00:00:00Z' },
  { '@context': CONTEXTS },
  { '@context': { ends: `${CRED}validUntil` } },
  { '@context': 'https://x.example/ctx' },
  { expiration: '2026-02-01T00:00:00Z' },
  { Achievement: { id: 'urn:x' } },
  { proofPurpose: 'x' },
  { name: { '@value': 'x', '@language': 'en', extra: 1 } },
  { name: { '@value': 'x' } },
  { name: { '@language': 'en' } },
  { name: [['x']] },
  { description: { '@value': 'x', '@language': 'not a tag!' } },
  { description: { '@value': 'x', '@direction': 'up' } },
  { type: ['Undefined'] },
  { type: ['https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement'] },
  { type: ['relative/type'] },
  { id: 'relative' },
  { id: '_:b' },
  { image: { id: 'relative.png', type: 'Image' } },
  { evidence: [{ id: 'https://x.example/e', type: ['Evidence'], hue: 'red' }] },
  {
    evidence: [
      { id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01', type: ['Evidence'], validUntil: 'x' },
    ],
  },
];

const INLINE: readonly Json[] = [
  ...bundledContextUrls(),
  'https://x.example/unknown',
  { hue: 'urn:x:hue' },
  { name: 'urn:x:name' },
  { ends: `${CRED}validUntil` },
  { kennung: '@id' },
  { '@vocab': 'https://x.example/' },
  { '@base': 'https://x.example/' },
  { '@language': 'de' },
  { issuer: 'urn:x:issuer' },
  { hue: { '@id': 'urn:x:hue', '@context': {} } },
  { '@protected': true, hue: 'urn:x:hue' },
];

/** Terms that a context may define. */
const USED: readonly JsonObject[] = [{}, { hue: 'red' }, { ends: '2026-02-01T00:00:00Z' }];

/** Lays members over each node of a document in turn. */
function* overlaid(value: Json, more: JsonObject): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { ...(value as JsonObject), ...more };
  for (const [name, child] of Object.entries(value as JsonObject)) {
    if (name === '@context') continue;
    for (const changed of overlaid(child, more))
      yield Array.isArray(value)
        ? (value as readonly Json[]).with(Number(name), changed)
        : { ...(value as JsonObject), [name]: changed };
  }
}

function* documents(issuer: string): Generator<readonly [what: string, document: JsonObject]> {
  const plain = draft(issuer, { validUntil: '2030-01-01T00:00:00Z' });
  yield ['plain', plain];
  for (const more of ADDED) {
    let at = 0;
    for (const changed of overlaid(plain, more))
      yield [`${JSON.stringify(more)} at node ${at++}`, changed as JsonObject];
  }
  for (const context of INLINE)
    for (const more of USED)
      yield [
        `${JSON.stringify(context)} with ${JSON.stringify(more)}`,
        { ...plain, ...more, '@context': [...CONTEXTS, context] },
      ];
}

const PLACEHOLDER = `z${encodeBase58(new Uint8Array(64).fill(1))}`;

/** Verifies a document with a graph signature; one that cannot be signed counts as refused. */
async function graphVerdict(document: JsonObject, signer: Signer): Promise<string> {
  const proof = await prove(document, signer).catch(() => ({
    ...options(signer),
    proofValue: PLACEHOLDER,
  }));
  return (await judge({ ...document, proof }, { now: NOW })).verdict;
}

async function signJcs(document: JsonObject, signer: Signer): Promise<string> {
  const proof = options(signer, {
    cryptosuite: 'eddsa-jcs-2022',
    '@context': document['@context']!,
  });
  const { bytes } = await hashData(document, proof, async (one) => canonicalize(one)!, 'SHA-256');
  const proofValue = `z${encodeBase58(await signer.sign(bytes))}`;
  return JSON.stringify({ ...document, proof: { ...proof, proofValue } });
}

/**
 * Verifies one content under every mechanism: if a graph signature is refused for it, it must not
 * be green as text (10.A8).
 */
export const sameContent: Family = {
  name: 'same-content',
  sampleEvery: 5,
  async *cases() {
    const signer = await newKey('Ed25519');
    for (const [what, document] of documents(didOf(signer))) {
      const expected = await graphVerdict(document, signer).catch(() => 'malformed');
      const claims = {
        ...document,
        ...claimsOf(draft(didOf(signer), { validUntil: '2030-01-01T00:00:00Z' })),
      };
      const inputs = {
        JCS: await signJcs(document, signer),
        JWT: await signJwt(claims, signer),
        'SD-JWT': `${await signJwt({ ...claims, _sd_alg: 'sha-256' }, signer, { typ: 'vc+sd-jwt' })}~`,
      };
      for (const [mechanism, input] of Object.entries(inputs))
        yield {
          what: `${mechanism}: ${what} (graph: ${expected})`,
          input,
          options: { now: NOW, fetch: worldOf({}) },
          isFalseGreen: (_badge, report) => report.verdict === 'valid' && expected !== 'valid',
        };
    }
  },
};
