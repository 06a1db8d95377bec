import type { Badge, Identity } from '../badge/contract.js';
import type { BadgeMessages } from '../locales/surfaces.js';
import { neutralise, PARAM_LIMIT } from './sanitize-text.js';
import type { Line } from './contract.js';

/**
 * Tells whether an identity is an e-mail address, as Open Badges 3.0 and 2.0 name them; kinds
 * without a common word keep their terms.
 */
const isEmail = (type: string): boolean => type === 'emailAddress' || type === 'email';

const identityLine = ({ type, hash, hashed }: Identity, { words }: BadgeMessages): Line => ({
  label: isEmail(type) ? words.email : neutralise(type, PARAM_LIMIT),
  value: hashed ? words['recipient-hashed'] : neutralise(hash, PARAM_LIMIT),
});

/**
 * Lists what identifies the recipient: shown only on request, since people near the screen
 * need not know it.
 */
export function personalOf({ credential }: Badge, messages: BadgeMessages): Line[] {
  const { subjectId, identities, licenseNumber } = credential;
  return [
    ...identities.map((identity) => identityLine(identity, messages)),
    ...(subjectId ? [{ label: messages.words.recipient, value: neutralise(subjectId) }] : []),
    ...(licenseNumber
      ? [{ label: messages.words.license, value: neutralise(licenseNumber, PARAM_LIMIT) }]
      : []),
  ];
}
