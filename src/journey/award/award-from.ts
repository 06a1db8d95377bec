import type { JsonObject } from '../../badge/contract.js';
import { decryptIdentity } from '../assessment/identity.js';
import { JourneyError } from '../error.js';
import { award, type AwardInput, type AwardOptions } from './award.js';

/** The parts of an award as a server keeps them: the identity only the grantor's key opens. */
export interface AwardParts extends Omit<AwardInput, 'identity'> {
  /** As `encryptIdentity` gave it; `null` once it has gone. */
  readonly identity: string | null;
  /** Digests of the cleaned files that the learner agreed to publish. Default: none. */
  readonly files?: ReadonlyArray<{ readonly artifact: string; readonly digestSRI: string | null }>;
}

/**
 * Drafts the badge of an award from the parts that the journey's server gives a grantor: the identity
 * is decrypted here, with the grantor's key, and published files get the digests of the cleaned ones.
 * Needs the package `jose`.
 *
 * @param parts as `GET /api/grantor/submissions/…/award` gives them
 * @param privateKey JWK of the grantor
 * @param options clock, and where files are published
 * @returns an unsigned credential for `issue`, or to be kept as JSON
 * @throws JourneyError `identity-unreadable` for another key and for an identity that has gone, and
 *   those of `award`; TypeError when the package `jose` is not installed
 * @example
 * import { awardFrom, type AwardParts } from 'open-badge-elements/assess';
 * import { issue } from 'open-badge-elements/issue';
 * const signed = async (parts: AwardParts, privateKey: JsonWebKey) =>
 *   (await issue(await awardFrom(parts, privateKey, { now: new Date() }), { signer })).text;
 */
export async function awardFrom(
  { identity: encrypted, files: digests = [], ...parts }: AwardParts,
  privateKey: JsonWebKey,
  options: AwardOptions,
): Promise<JsonObject> {
  const { id } = parts.submission;
  if (encrypted === null)
    throw new JourneyError('identity-unreadable', 'its date has passed: ask the learner again', {
      submission: id,
    });
  const identity = await decryptIdentity(encrypted, privateKey, id);
  const files = (options.files ?? []).map((file) => {
    const kept = digests.find(({ artifact }) => artifact === file.artifact)?.digestSRI;
    return { ...(kept && { digestSRI: kept }), ...file };
  });
  return award({ ...parts, identity }, { ...options, files });
}
