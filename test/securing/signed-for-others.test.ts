import assert from 'node:assert/strict';
import { test } from 'node:test';
import { p256, p384 } from '@noble/curves/nist.js';
import canonicalize from 'canonicalize';
import { decodeBase58 } from '../../src/bytes/base58.js';
import { decodeBase64url } from '../../src/bytes/base64url.js';
import { decodeMultikey } from '../../src/bytes/multibase.js';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import type { JsonObject } from '../../src/badge/contract.js';
import { issue, type IssuerKey } from '../../src/issue.js';
import { draft, NOW } from '../issuing/drafts.js';
import { reference } from './data-integrity/jsonld-reference.js';
import { own } from './signed-drafts.js';

/** Canonicalisation by jsonld.js and rdf-canonize, apart from ours. */
const outside = reference(() => undefined);

/** Verifies an ECDSA signature with two implementations that are not ours: noble, and WebCrypto. */
async function verifiesElsewhere(
  algorithm: 'P-256' | 'P-384',
  signer: IssuerKey,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean[]> {
  const curve = { 'P-256': p256, 'P-384': p384 }[algorithm];
  const { bytes } = decodeMultikey(signer.publicKeyMultibase!)!;
  const point = Uint8Array.from(curve.Point.fromBytes(bytes).toBytes(false));
  const ecdsa = { name: 'ECDSA', namedCurve: algorithm };
  const key = await crypto.subtle.importKey('raw', point, ecdsa, false, ['verify']);
  const hash = { 'P-256': 'SHA-256', 'P-384': 'SHA-384' }[algorithm];
  return [
    curve.verify(signature, data, bytes, { lowS: false }),
    await crypto.subtle.verify({ name: 'ECDSA', hash }, key, signature, data),
  ];
}

for (const algorithm of ['P-256', 'P-384'] as const) {
  const signer = own[algorithm];
  const hash = { 'P-256': 'SHA-256', 'P-384': 'SHA-384' }[algorithm];
  const hashesOf = async (...texts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> => {
    const hashes = await Promise.all(
      texts.map((text) => crypto.subtle.digest(hash, Uint8Array.from(encodeUtf8(text)))),
    );
    return Uint8Array.from(hashes.flatMap((each) => [...new Uint8Array(each)]));
  };

  for (const mechanism of ['jwt', 'sd-jwt'] as const)
    test(`J-2, P-35: other implementations of ECDSA verify ${mechanism} by ${algorithm}, and nothing else`, async () => {
      const { text } = await issue(draft, { signer, mechanism, now: NOW });
      const [token = ''] = text.split('~');
      const end = token.lastIndexOf('.');
      const signature = Uint8Array.from(decodeBase64url(token.slice(end + 1))!);
      const data = Uint8Array.from(encodeUtf8(token.slice(0, end)));
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [true, true]);
      data[data.length - 1]! ^= 1;
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [false, false]);
    });

  for (const [mechanism, canonical] of [
    ['ecdsa-jcs-2019', async (part: JsonObject) => canonicalize(part)!],
    [
      'ecdsa-rdfc-2019',
      async (part: JsonObject) =>
        (await outside.canonical(part, hash === 'SHA-384' ? 'sha384' : 'sha256'))!,
    ],
  ] as const)
    test(`P-33, P-35: other implementations of ECDSA verify ${mechanism} by ${algorithm}, over hashes made apart from ours`, async () => {
      const { credential } = await issue(draft, { signer, mechanism, now: NOW });
      const { proof, ...document } = credential;
      const { proofValue, ...options } = proof as JsonObject;
      const config = { ...options, '@context': document['@context']! };
      if (mechanism === 'ecdsa-jcs-2019')
        assert.deepEqual(options['@context'], document['@context']);
      const data = await hashesOf(await canonical(config), await canonical(document));
      const signature = Uint8Array.from(decodeBase58(String(proofValue).slice(1))!);
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [true, true]);
      data[0]! ^= 1;
      assert.deepEqual(await verifiesElsewhere(algorithm, signer, signature, data), [false, false]);
    });
}
