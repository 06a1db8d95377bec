import type { JsonObject } from '../badge/contract.js';
import { platformRandom } from '../crypto/random.js';
import { isoSeconds } from '../json/instant.js';
import type { DefineOptions } from './define.js';
import { contextsFor } from './issue-contexts.js';
import { compact, moment, profile } from './draft-parts.js';
import type { Moment, ProfileDraft } from './draft-types.js';
import { uuidUrn } from './uuid.js';

/** An endorsement to be signed. */
export interface EndorsementDraft {
  /** Id of the achievement, profile or credential that is endorsed. */
  readonly about: string;
  readonly name: string;
  /** Markdown. */
  readonly comment?: string;
  /** The endorser; its id is taken from the key. */
  readonly issuer?: ProfileDraft;
  readonly id?: string;
  /** End of its validity. Default: none. */
  readonly validUntil?: Moment;
  /** The clock. Default: now. */
  readonly now?: Date | string;
}

/**
 * Builds an unsigned endorsement (OB 3.0 EndorsementCredential), which `issue` signs. Put it, signed,
 * into `endorsements` of what it is about: an endorsement of anything else counts for nothing there.
 *
 * @param draft what is endorsed, and by whom
 * @param options source of ids
 * @returns a credential without proof
 * @throws TypeError when `about` is missing
 * @example
 * import { defineEndorsement, issue } from 'open-badge-elements/issue';
 * const draftOfIt = defineEndorsement({ about: 'https://college.example/robotics', name: 'Endorsed', comment: 'We hire for it.' });
 * const { credential } = await issue(draftOfIt, { signer });
 */
export function defineEndorsement(
  draft: EndorsementDraft,
  { random = platformRandom }: DefineOptions = {},
): JsonObject {
  const { about, name, comment, now = new Date() } = draft;
  if (typeof about !== 'string' || about === '')
    throw new TypeError('about: expected the id of what is endorsed');
  const issuer = draft.issuer && profile(draft.issuer);
  return compact({
    '@context': contextsFor(issuer ?? {}),
    id: draft.id ?? uuidUrn(random),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name,
    ...(issuer && { issuer }),
    validFrom: isoSeconds(now),
    validUntil: moment(draft.validUntil),
    credentialSubject: compact({
      id: about,
      type: ['EndorsementSubject'],
      endorsementComment: comment,
    }),
  });
}
