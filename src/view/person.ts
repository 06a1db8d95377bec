import type { Badge, Identity } from '../badge/contract.js';
import { isObject } from '../json/values.js';
import type { CardMessages } from '../locales/surfaces.js';
import { fill } from '../locales/fill.js';
import type { Code, FindingCode, Report } from '../report/index.js';
import { PARAM_LIMIT, phrase } from './sanitize-text.js';
import type { PersonView, Phrase } from './contract.js';

/** Findings about visible parts that the proof does not cover. */
const OUTSIDE: readonly FindingCode[] = [
  'proof-covers-less',
  'term-undefined',
  'data-loss',
] satisfies Code[];
/** Value that is a hash although it is not declared as one (W61). */
const HASH = /^[a-z]{2,5}-?\d{1,3}\$|^[\da-f]{32,}$/i;
/** Names of the extension for the recipient's profile in OB 2.0 assertions. */
const PROFILE_EXTENSIONS = ['extensions:recipientProfile', 'recipientProfile'] as const;

const isReadableName = ({ type, hashed, hash }: Identity): boolean =>
  type === 'name' && !hashed && !HASH.test(hash);

/** Finds the name in the recipient profile of an assertion (OB 2.0, extension RecipientProfile). */
function nameInProfile({ document, dataModel }: Badge): string | undefined {
  if (!dataModel.startsWith('OB ')) return undefined;
  const profile = PROFILE_EXTENSIONS.map((term) => document[term]).find(isObject);
  const name = profile?.['name'];
  return typeof name === 'string' && !HASH.test(name) ? name : undefined;
}

/** Tells whether a finding says of the recipient, or of an unnamed part, that no proof covers it. */
const isOutside = ({ findings }: Report): boolean =>
  findings.some(
    ({ code, outcome, pointer }) =>
      outcome !== 'pass' &&
      OUTSIDE.includes(code) &&
      (pointer === undefined || /^(?:\/(?:vc\/)?credentialSubject.*|\/?)$/s.test(pointer)),
  );

const nameIn = (badge: Badge): Phrase | undefined =>
  phrase(
    badge.credential.identities.find(isReadableName)?.hash ?? nameInProfile(badge),
    PARAM_LIMIT,
  );

/**
 * Names the person the badge was awarded to: only where the badge is authentic and has a readable
 * name in the part that its proof covers (OB 3.0 IdentityObject of type `name`; OB 2.0 extension
 * RecipientProfile). It is what the issuer wrote, and no statement about who shows the badge.
 */
export function personOf(
  badge: Badge,
  report: Report | undefined,
  { words, lang }: CardMessages,
): PersonView | undefined {
  if (report?.authentic !== 'yes' || badge.kind === 'endorsement' || isOutside(report))
    return undefined;
  const name = nameIn(badge);
  return name && { name, text: fill(words['awarded-to'], { who: name.text }, lang) };
}
