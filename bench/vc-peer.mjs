/** @digitalbazaar/vc with everything in memory that it would request, which is its best case; in Node and in a page. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';

const MULTIKEY = 'https://w3id.org/security/multikey/v1';

/** Makes the document of a did:key, or the key in it. */
export function didKey(url) {
  const [did] = url.split('#');
  const publicKeyMultibase = did.slice('did:key:'.length);
  const method = {
    id: `${did}#${publicKeyMultibase}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase,
  };
  if (url.includes('#')) return { '@context': MULTIKEY, ...method };
  return {
    '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY],
    id: did,
    verificationMethod: [method],
    assertionMethod: [method.id],
  };
}

/** Makes a loader of did:key documents and of what `contexts` loads. */
export const loaderOver = (contexts) => async (url) =>
  url.startsWith('did:key:')
    ? { document: didKey(url), documentUrl: url, contextUrl: null }
    : contexts(url);

/** Verifies with @digitalbazaar/vc and `eddsa-rdfc-2022`. It checks a status only with a function of its caller, so no list is requested here. */
export async function verifyWithVc(text, now, { documentLoader, suite = cryptosuite }) {
  const checkStatus = async () => ({ verified: true });
  return verifyCredential({
    credential: JSON.parse(text),
    suite: new DataIntegrityProof({ cryptosuite: suite }),
    documentLoader,
    now,
    checkStatus,
  });
}
