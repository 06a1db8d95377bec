import type { Identity } from '../journey/contract.js';
import { conflictOf } from './ids.js';
import type { AccountRow } from './rows.js';

/** Domains of e-mail at which people are who have nothing to do with each other. */
const OPEN_DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'proton.me',
  'gmx.net',
  'gmx.de',
  'web.de',
  'qq.com',
  '163.com',
];

type Person = Readonly<{
  emails: readonly (string | null | undefined)[];
  organization?: string | null;
  others?: readonly string[];
}>;

function keysOf(secret: Uint8Array, { emails, organization, others = [] }: Person): string[] {
  const known = emails.filter((email) => email != null && email.includes('@')) as string[];
  const domains = known
    .map((email) => email.split('@').at(-1)!.toLowerCase())
    .filter((domain) => !OPEN_DOMAINS.includes(domain));
  return [
    ...[...known, ...others].map((one) => conflictOf(secret, 'person', one)),
    ...domains.map((domain) => conflictOf(secret, 'domain', domain)),
    ...(organization ? [conflictOf(secret, 'organization', organization)] : []),
  ];
}

/**
 * Computes what a learner and an assessor must not share, as keyed digests: they are compared long
 * after the identity itself was encrypted.
 */
export const conflictKeys = (secret: Uint8Array, identity: Identity): string =>
  keysOf(secret, {
    emails: [identity.recipient.email],
    organization: identity.organization,
    others: identity.others,
  }).join(' ');

/** Tells whether an assessor shares person, domain or organisation with a submission. */
export function isInConflict(
  secret: Uint8Array,
  conflicts: string,
  { email, login, name, organization }: AccountRow,
): boolean {
  const own = keysOf(secret, {
    emails: [email, login],
    organization,
    others: [login, name].filter((one) => one !== null),
  });
  const known = conflicts.split(' ');
  return own.some((key) => known.includes(key));
}
