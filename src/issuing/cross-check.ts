import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { GivenContexts } from '../securing/data-integrity/contract.js';
import type { Mechanism, Signer } from '../securing/contract.js';
import { documentLoader } from '../securing/data-integrity/jsonld/index.js';
import { controllerDocument } from './key-identity.js';

/** The mechanism that both implementations know. */
const SHARED: Mechanism = 'eddsa-rdfc-2022';
const MULTIKEY = 'https://w3id.org/security/multikey/v1';

/** Settings of a cross-check. */
export interface CrossCheckOptions {
  /** Mechanism of the credential: others than `eddsa-rdfc-2022` are not cross-checked. */
  readonly mechanism: Mechanism;
  /** Documents of extension contexts that are not bundled. */
  readonly contexts?: GivenContexts;
}

type Loaded = Promise<{ document: JsonObject; documentUrl: string }>;

/** Gives the key and its controller from memory, and contexts from those bundled and given. */
function loaderOf(signer: Signer, contexts?: GivenContexts): (url: string) => Loaded {
  const controller = controllerDocument(signer);
  const [method] = controller['verificationMethod'] as JsonObject[];
  const own = new Map<string, JsonObject>([
    [signer.controller, controller],
    [signer.id, { '@context': MULTIKEY, ...method }],
  ]);
  const others = documentLoader(contexts);
  return async (url) => {
    const document = own.get(url);
    return document ? { document, documentUrl: url } : others(url);
  };
}

/**
 * Verifies a new badge a second time, with @digitalbazaar/vc, an implementation that shares neither
 * our canonicalisation nor our cryptography. `issue` loads it only when it is asked for.
 *
 * @param credential with its proof
 * @param signer whose key is known; a key store that names no public key is not cross-checked
 * @returns `false` when there was nothing that both know
 * @throws BadgeError `self-check-failed` when @digitalbazaar/vc refuses the badge
 */
export async function crossCheck(
  credential: JsonObject,
  signer: Signer,
  { mechanism, contexts }: CrossCheckOptions,
): Promise<boolean> {
  if (mechanism !== SHARED || !signer.publicKeyMultibase) return false;
  const { verified, error } = await verifyCredential({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loaderOf(signer, contexts),
    // our own verifier reads the list; theirs leaves that to its caller
    checkStatus: async () => ({ verified: true }),
    // a badge may be issued before it begins or after it ended, which our own verifier reports
    now: validFrom(credential),
  });
  if (verified) return true;
  throw new BadgeError(
    'self-check-failed',
    { verdict: 'invalid', codes: [`@digitalbazaar/vc: ${reasonOf(error)}`], id: idOf(credential) },
    { cause: error },
  );
}

/** Gives a moment within the validity period. */
const validFrom = ({ validFrom: start, issuanceDate }: JsonObject): string | undefined =>
  [start, issuanceDate].find((date) => typeof date === 'string');

const idOf = ({ id }: JsonObject): string => (typeof id === 'string' ? id : '');

/** A refusal of @digitalbazaar/vc: the details are in the errors of each proof. */
interface Refusal {
  readonly message?: string;
  readonly errors?: ReadonlyArray<{ readonly message?: string }>;
}

const reasonOf = (error: Refusal | undefined): string =>
  error?.errors?.[0]?.message ?? error?.message ?? 'no reason given';
