/** Derived bbs-2023 proofs: messages, what of them is shown, mandatory or hidden, proofs, labels. */
import { bls12_381 } from '@noble/curves/bls12-381.js';
import type { JsonObject } from '../../../../src/badge/contract.js';
import { encodeBase64url } from '../../../../src/bytes/base64url.js';
import { encodeMultikey } from '../../../../src/bytes/multibase.js';
import { MAX_BBS_MESSAGES } from '../../../../src/crypto/bbs.js';
import { CREDENTIAL_LIMITS } from '../../../../src/json/limits.js';
import { MAX_PROOFS } from '../../../../src/securing/data-integrity/verify-proofs.js';
import { draft } from '../../../golden/mint.js';
import type { Form, Sizes } from '../contract.js';
import { bigCbor } from '../whole/proofs.js';

const { G1, G2 } = bls12_381;
const DID = `did:key:${encodeMultikey('bls12-381-g2', G2.Point.BASE.toBytes())}`;
const POINT = G1.Point.BASE.toBytes();
const SCALAR = new Uint8Array(32).fill(7);
/** Scalars of a proof besides one for each hidden message. */
const OTHER_SCALARS = 4;

const times = <T>(n: number, item: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => item(at));

/** Makes a well-formed proof whose challenge is wrong: everything but the pairing is computed. */
function proofValue(sizes: Sizes, shown: number): string {
  const hidden = sizes('hidden messages');
  const mandatory = times(sizes('mandatory messages'), (at) => at);
  const proof = Uint8Array.from(
    [POINT, POINT, POINT, ...times(hidden + OTHER_SCALARS, () => SCALAR)].flatMap((part) => [
      ...part,
    ]),
  );
  const parts = [
    proof,
    new Map(times(sizes('labels'), (at) => [at, at])),
    mandatory,
    times(shown, (at) => at),
    new Uint8Array(sizes('bytes of the presentation header')),
  ];
  return `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x03, ...bigCbor(parts)]))}`;
}

export const BBS: Form = {
  name: 'bbs-2023',
  axes: [
    { name: 'shown messages', limit: MAX_BBS_MESSAGES, usual: 20 },
    { name: 'shown messages beyond the limit', limit: CREDENTIAL_LIMITS.arrayLength, usual: 0 },
    { name: 'hidden messages', limit: MAX_BBS_MESSAGES, usual: 2 },
    { name: 'mandatory messages', limit: CREDENTIAL_LIMITS.arrayLength, usual: 1 },
    { name: 'labels', limit: CREDENTIAL_LIMITS.arrayLength, usual: 2 },
    { name: 'bytes of the presentation header', limit: 60_000, usual: 0 },
    { name: 'proofs', limit: MAX_PROOFS, usual: 1 },
  ],
  async make(sizes) {
    const document: JsonObject = draft(DID);
    const subject = document['credentialSubject'] as JsonObject;
    const tags = sizes('shown messages') + sizes('shown messages beyond the limit');
    const value = proofValue(sizes, tags);
    return {
      input: JSON.stringify({
        ...document,
        credentialSubject: {
          ...subject,
          achievement: {
            ...(subject['achievement'] as JsonObject),
            tag: times(tags, (at) => `t${at}`),
          },
        },
        proof: times(sizes('proofs'), () => ({
          type: 'DataIntegrityProof',
          cryptosuite: 'bbs-2023',
          created: '2026-01-01T00:00:00Z',
          verificationMethod: `${DID}#${DID.slice('did:key:'.length)}`,
          proofPurpose: 'assertionMethod',
          proofValue: value,
        })),
      }),
    };
  },
};
