/** Derives what a holder shows from a badge with a base proof (ecdsa-sd-2023). */
import type { Badge, JsonObject } from './badge/contract.js';
import { BadgeError } from './errors.js';
import { asList, isObject } from './json/values.js';
import type { Secured } from './securing/contract.js';
import type { GivenContexts } from './securing/data-integrity/contract.js';
import { CanonizeError } from './securing/data-integrity/jsonld/index.js';
import { deriveFrom } from './securing/data-integrity/selective/derive.js';
import { readBase } from './securing/data-integrity/selective/proof-value.js';
import { SelectionError } from './securing/data-integrity/selective/select-members.js';
import { embedded } from './securing/data-integrity/sign.js';

/** Options of `derive`. */
export interface DeriveOptions {
  /** Documents of extension contexts that are not bundled. */
  readonly contexts?: GivenContexts;
}

const isBase = (proof: JsonObject): boolean =>
  proof['cryptosuite'] === 'ecdsa-sd-2023' && readBase(proof['proofValue']) !== undefined;

/**
 * Derives a badge to show from one with an `ecdsa-sd-2023` base proof: what the issuer made
 * mandatory, and what the holder selects (VC DI ECDSA §3.5.6). The badge as issued stays with the
 * holder: a verifier rejects a base proof, which has the data to disclose the rest (P-37). It does
 * not verify; the verifier of the badge does.
 *
 * @param badge the badge that `read` returned; of several proofs only the base proof is used
 * @param pointers JSON pointers (RFC 6901) into the credential, of parts to show beside what is
 *   mandatory, such as `/credentialSubject/result` or `/evidence/0`; none shows the least, the
 *   empty one shows all
 * @param options documents of contexts that are not bundled
 * @returns the text of the derived badge, and its media type
 * @throws TypeError when the badge has no base proof, or there is nothing at a pointer; BadgeError
 *   `self-check-failed` when the badge cannot be divided, since it has no canonical form
 * @example
 * import { createKey, createStatusList, derive, issue } from 'open-badge-elements/issue';
 * const signer = await createKey({ algorithm: 'P-256', controller: 'did:web:college.example' });
 * const list = await createStatusList({ url: 'https://college.example/status/1', signer });
 * const { badge: toKeep } = await issue(
 *   { ...draft, validUntil: '2031-01-01T00:00:00Z' },
 *   { signer, mechanism: 'ecdsa-sd-2023', statusList: list },
 * );
 * const { text } = await derive(toKeep, []); // as little as possible
 */
export async function derive(
  badge: Pick<Badge, 'document'>,
  pointers: readonly string[],
  { contexts = () => undefined }: DeriveOptions = {},
): Promise<Secured> {
  const { proof: proofs, ...credential } = badge.document;
  const base = asList(proofs).filter(isObject).find(isBase);
  if (!base) throw new TypeError('badge: expected one with an ecdsa-sd-2023 base proof');
  try {
    return embedded((await deriveFrom(credential, base, pointers, contexts))!);
  } catch (error) {
    if (error instanceof SelectionError)
      throw new TypeError(`pointers: ${error.message}`, { cause: error });
    throw error instanceof CanonizeError ? notDivisible(error, credential) : error;
  }
}

const notDivisible = (cause: CanonizeError, { id }: JsonObject): BadgeError =>
  new BadgeError(
    'self-check-failed',
    { verdict: 'invalid', codes: [cause.code], id: typeof id === 'string' ? id : '' },
    { cause },
  );
