/** @digitalbazaar/vc, with its own cryptosuites, keys and canonicalisation. */
import { createHash } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import { createVerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite as eddsaRdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import canonicalize from 'canonicalize';
import type { JsonObject } from '../../../src/badge/contract.js';
import { controllerDocument, type IssuerKey } from '../../../src/issue.js';
import { documentLoader } from '../../../src/securing/data-integrity/jsonld/index.js';
import { NOW } from '../../issuing/drafts.js';
import type { ForeignVerifier, Form } from '../contract.js';

type Canonize = (value: JsonObject, options: object) => Promise<string>;
/** The canonicalisation of its EdDSA suite, RDFC-1.0, which its ECDSA suite shares. */
const { canonize: rdfc } = eddsaRdfc as { readonly canonize: Canonize };
const jcs: Canonize = async (value) => canonicalize(value)!;

const KEYS = { Ed25519: Ed25519Multikey, 'P-256': EcdsaMultikey, 'P-384': EcdsaMultikey } as const;

/** Puts a suite, of which the package is not installed, together from the parts it is made of. */
function assembled({ mechanism, algorithm }: Form): object {
  const canonize = mechanism.includes('-jcs-') ? jcs : rdfc;
  const hash = algorithm === 'P-384' ? 'sha384' : 'sha256';
  const hashed = async (value: JsonObject, documentLoader: unknown): Promise<Buffer> => {
    const messageDigestAlgorithm = hash.replace('sha', 'SHA-');
    const text = await canonize(value, { documentLoader, messageDigestAlgorithm });
    return createHash(hash).update(text).digest();
  };
  return {
    name: mechanism,
    requiredAlgorithm: algorithm,
    createVerifier: async ({ verificationMethod }: { verificationMethod: object }) =>
      (await KEYS[algorithm as keyof typeof KEYS].from(verificationMethod)).verifier(),
    createVerifyData: async ({ document, proof, documentLoader }: VerifyDataInput) => {
      const { proofValue: _, ...config }: JsonObject = {
        '@context': document['@context']!,
        ...proof,
      };
      return Buffer.concat([
        await hashed(config, documentLoader),
        await hashed(document, documentLoader),
      ]);
    },
  };
}

interface VerifyDataInput {
  readonly document: JsonObject;
  readonly proof: JsonObject;
  readonly documentLoader: unknown;
}

/** Makes the suite for a form. */
function suiteOf(form: Form): unknown {
  if (form.mechanism === 'eddsa-rdfc-2022') return eddsaRdfc;
  if (form.mechanism === 'ecdsa-sd-2023') return createVerifyCryptosuite();
  return /^(?:eddsa|ecdsa)-/.test(form.mechanism) ? assembled(form) : undefined;
}

/** Gives the issuer's documents from memory, and contexts from those bundled. */
export function loaderOf(signer: IssuerKey): (url: string) => Promise<unknown> {
  const controller = controllerDocument(signer);
  const [method] = controller['verificationMethod'] as JsonObject[];
  const own = new Map<string, JsonObject>([
    [signer.controller, controller],
    [signer.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method }],
  ]);
  const contexts = documentLoader(() => undefined);
  return async (url) => {
    const document = own.get(url);
    return document ? { document, documentUrl: url } : contexts(url);
  };
}

export const digitalbazaar: ForeignVerifier = {
  packages: ['@digitalbazaar/vc', '@digitalbazaar/data-integrity'],
  scope: 'the credential, its dates and its proof; not its status list',
  async verify({ text, signer }, form) {
    const cryptosuite = suiteOf(form);
    if (!cryptosuite) return 'not its form';
    const { verified } = await verifyCredential({
      credential: JSON.parse(text) as JsonObject,
      suite: new DataIntegrityProof({ cryptosuite }),
      documentLoader: loaderOf(signer),
      checkStatus: async () => ({ verified: true }),
      now: NOW,
    });
    return verified ? 'accepted' : 'refused';
  },
};
