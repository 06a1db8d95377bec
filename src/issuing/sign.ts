import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { GivenContexts } from '../securing/data-integrity/contract.js';
import { documentLoader } from '../securing/data-integrity/jsonld/index.js';
import { isoSeconds, type Signer } from './signer.js';

/** Length of an Ed25519 signature, for every signer (P-30). */
const SIGNATURE_BYTES = 64;

/** How a document is signed. */
export interface SealOptions {
  readonly signer: Signer;
  /** `created` of the proof; whole seconds, UTC. */
  readonly created: Date | string;
  /** Documents of extension contexts that are not bundled (P-11). */
  readonly contexts?: GivenContexts;
}

/**
 * Wraps a signer so that its failures are named: a KMS that refuses is not a fault of the draft.
 */
function guarded(signer: Signer): Signer {
  return {
    ...signer,
    async sign(options) {
      const signature = await Promise.resolve(options)
        .then((data) => signer.sign(data))
        .catch((cause: unknown) => {
          throw new BadgeError('key-unusable', { reason: 'signer-failed' }, { cause });
        });
      if (signature?.length !== SIGNATURE_BYTES)
        throw new BadgeError('key-unusable', {
          reason: 'signature-length',
          length: signature?.length ?? 0,
        });
      return signature;
    },
  };
}

/**
 * Adds an `eddsa-rdfc-2022` proof to a credential (I-1). The same document, key and moment give the
 * same bytes. It neither lints nor verifies; `issue` does both.
 *
 * @param credential the credential without `proof`
 * @param options signer and moment
 * @returns a new object, the credential with its proof
 * @throws BadgeError `draft-not-conformant` when it cannot be canonicalised without loss;
 *   `key-unusable` when the signer fails
 */
export async function seal(credential: JsonObject, options: SealOptions): Promise<JsonObject> {
  const suite = new DataIntegrityProof({
    signer: guarded(options.signer),
    date: isoSeconds(options.created),
    cryptosuite,
  });
  try {
    return await issue({
      credential: structuredClone(credential),
      suite,
      documentLoader: documentLoader(options.contexts),
      now: isoSeconds(options.created),
    });
  } catch (cause) {
    if (cause instanceof BadgeError) throw cause;
    throw new BadgeError(
      'draft-not-conformant',
      { faults: [cause instanceof Error ? cause.message : String(cause)] },
      { cause },
    );
  }
}
