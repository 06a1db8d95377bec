import { isSignatureBy } from '../../../crypto/index.js';
import type { Suite } from '../contract.js';
import { detachedJws, proofFinding } from '../hashing.js';
import { verifyGraph } from '../verify-rdfc.js';
import { decodeBase64url } from '../../../bytes/base64url.js';
import { decodeUtf8 } from '../../../bytes/utf8.js';

const encoder = new TextEncoder();

function isExpectedHeader(text: string): boolean {
  try {
    const header = JSON.parse(
      decodeUtf8(decodeBase64url(text) ?? new Uint8Array()) ?? '',
    ) as Record<string, unknown>;
    return (
      header['alg'] === 'EdDSA' &&
      header['b64'] === false &&
      JSON.stringify(header['crit']) === '["b64"]'
    );
  } catch {
    return false;
  }
}

/** Ed25519Signature2018: a detached JWS over its header, a dot, and the two hashes. */
export const suite: Suite = {
  name: 'Ed25519Signature2018',
  keys: ['Ed25519'],
  graph: true,
  async verify(input) {
    const jws = detachedJws(input.proof['jws']);
    if (!jws || !isExpectedHeader(jws.header) || !isSignatureBy(input.key, jws.signature))
      return [proofFinding('fail', 'proof-value')];
    return verifyGraph(input, {
      hash: 'SHA-256',
      signature: jws.signature,
      prefix: encoder.encode(`${jws.header}.`),
    });
  },
};
