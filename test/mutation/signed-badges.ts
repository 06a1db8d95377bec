/** Signs one badge under every suite that can sign here. */
import canonicalize from 'canonicalize';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import {
  hashData,
  proofOptions,
  rdfc,
  type Hash,
  type Transform,
} from '../../src/securing/data-integrity/hashing.js';
import {
  asV1,
  CONTEXTS,
  didOf,
  draft,
  newKey,
  options,
  proveSelective,
  sign2020,
  type Signer,
} from '../golden/mint.js';
import { noContexts } from '../securing/data-integrity/support.js';

const jcs: Transform = async (value) => canonicalize(value)!;

/**
 * Signs a badge under a suite of hashes.
 *
 * @param more laid over the badge
 * @param moreOptions laid over the options of the proof
 */
export async function signWith(
  signer: Signer,
  cryptosuite: string,
  hash: Hash,
  more: JsonObject = {},
  moreOptions: JsonObject = {},
): Promise<string> {
  const document = draft(didOf(signer), { validUntil: '2030-01-01T00:00:00Z', ...more });
  const isJcs = cryptosuite.includes('jcs');
  const proof = options(signer, {
    cryptosuite,
    ...(isJcs ? { '@context': document['@context'] ?? CONTEXTS } : {}),
    ...moreOptions,
  });
  const { bytes } = await hashData(
    document,
    isJcs ? proof : proofOptions(document, proof),
    isJcs ? jcs : rdfc(noContexts, hash, 0, 'i18n-datatype'),
    hash,
  );
  return JSON.stringify({
    ...document,
    proof: { ...proof, proofValue: `z${encodeBase58(await signer.sign(bytes))}` },
  });
}

async function selective(issuer: Signer): Promise<string> {
  const document: JsonObject = draft(didOf(issuer), { validUntil: '2030-01-01T00:00:00Z' });
  return JSON.stringify({
    ...document,
    proof: await proveSelective(document, issuer, await newKey('P-256'), issuer),
  });
}

/** Makes signed texts by the name of their suite; all are valid. */
export async function signedBadges(): Promise<
  ReadonlyArray<{ readonly name: string; readonly text: string }>
> {
  const [ed, p256, p384] = [await newKey('Ed25519'), await newKey('P-256'), await newKey('P-384')];
  return [
    { name: 'eddsa-jcs-2022', text: await signWith(ed, 'eddsa-jcs-2022', 'SHA-256') },
    { name: 'ecdsa-rdfc-2019 P-256', text: await signWith(p256, 'ecdsa-rdfc-2019', 'SHA-256') },
    { name: 'ecdsa-rdfc-2019 P-384', text: await signWith(p384, 'ecdsa-rdfc-2019', 'SHA-384') },
    { name: 'ecdsa-jcs-2019 P-256', text: await signWith(p256, 'ecdsa-jcs-2019', 'SHA-256') },
    { name: 'ecdsa-jcs-2019 P-384', text: await signWith(p384, 'ecdsa-jcs-2019', 'SHA-384') },
    { name: 'ecdsa-sd-2023', text: await selective(p256) },
    {
      name: 'Ed25519Signature2020, VCDM 1.1',
      text: JSON.stringify(
        await sign2020(asV1(draft(didOf(ed), { validUntil: '2030-01-01T00:00:00Z' })), ed),
      ),
    },
  ];
}
