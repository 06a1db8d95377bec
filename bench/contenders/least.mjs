/** The least work of a verification: SHA-256 of both canonical forms, and one Ed25519 signature over the two digests. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import jsonld from 'jsonld';
import { decodeMultibase } from '../ours.mjs';
import { inMemory } from '../peers.mjs';

const canonical = (document) =>
  jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    documentLoader: inMemory,
    safe: true,
  });

/** Works out everything that is not counted: canonical forms, key and signature as bytes. */
async function prepared(text) {
  const { proof, ...document } = JSON.parse(text);
  const { proofValue, ...config } = proof;
  const forms = [
    await canonical({ '@context': document['@context'], ...config }),
    await canonical(document),
  ].map((form) => Buffer.from(form));
  const multikey = proof.verificationMethod.split('#')[1];
  // the bytes of a Multikey begin with two that name the type of key
  const raw = decodeMultibase(multikey).slice(2);
  return { forms, raw, signature: decodeMultibase(proofValue) };
}
const assertValid = (valid) => {
  if (valid !== true) throw new Error('the signature does not match');
};

export const contenders = {
  'node:crypto': async ({ text }) => {
    const { forms, raw, signature } = await prepared(text);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return async () => {
      const digests = forms.map((form) => createHash('sha256').update(form).digest());
      assertValid(verify(null, Buffer.concat(digests), key, signature));
    };
  },
  WebCrypto: async ({ text }) => {
    const { forms, raw, signature } = await prepared(text);
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', true, ['verify']);
    return async () => {
      const digests = await Promise.all(forms.map((form) => crypto.subtle.digest('SHA-256', form)));
      const data = Buffer.concat(digests.map((digest) => new Uint8Array(digest)));
      assertValid(await crypto.subtle.verify('Ed25519', key, signature, data));
    };
  },
};
