/** Derives badges from base proofs with the packages of @digitalbazaar, and the suites that verify them. */
import * as bls from '@digitalbazaar/bls12-381-multikey';
import * as bbs from '@digitalbazaar/bbs-2023-cryptosuite';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as ecdsa from '@digitalbazaar/ecdsa-multikey';
import * as ecdsaSd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { unsigned } from './large-badge.mjs';
import { inMemory } from './peers.mjs';

const SUITES = {
  'ecdsa-sd-2023': { suite: ecdsaSd, newKey: () => ecdsa.generate({ curve: 'P-256' }) },
  'bbs-2023': {
    suite: bbs,
    newKey: () => bls.generateBbsKeyPair({ algorithm: bls.ALGORITHMS.BBS_BLS12381_SHA256 }),
  },
};
/** All parts beside what is mandatory. */
const REST = ['/credentialSubject', '/evidence', '/name', '/description'];
const MANDATORY = ['/issuer', '/validFrom', '/validUntil', '/id', '/type'];

/** Makes the cryptosuite with which the peer verifies. */
export const verifying = (name) => SUITES[name].suite.createVerifyCryptosuite();

/** Makes the badge of 6.6 kB, signed with a base proof, and derives from it one that shows all. */
export async function derived(name) {
  const { suite, newKey } = SUITES[name];
  const key = await newKey();
  const multikey = (await key.export({ publicKey: true })).publicKeyMultibase;
  key.controller = `did:key:${multikey}`;
  key.id = `${key.controller}#${multikey}`;
  const base = await vc.issue({
    credential: unsigned(key),
    suite: new DataIntegrityProof({
      signer: key.signer(),
      cryptosuite: suite.createSignCryptosuite({ mandatoryPointers: MANDATORY }),
      date: '2026-11-20T12:00:00Z',
    }),
    documentLoader: inMemory,
  });
  const credential = await vc.derive({
    verifiableCredential: base,
    suite: new DataIntegrityProof({
      cryptosuite: suite.createDiscloseCryptosuite({ selectivePointers: REST }),
    }),
    documentLoader: inMemory,
  });
  return JSON.stringify(credential);
}
