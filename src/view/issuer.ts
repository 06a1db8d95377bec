import type { Badge, Identity, Profile } from '../badge/contract.js';
import type { BadgeMessages, CardMessages } from '../locales/surfaces.js';
import { fill } from '../locales/fill.js';
import type { Report } from '../report/index.js';
import { paramsOf } from './checks.js';
import { link } from './host.js';
import { namedImage } from './image.js';
import { siteOf } from './issuer-site.js';
import { best, neutralise, PARAM_LIMIT, phrase } from './sanitize-text.js';
import type { IssuerView, Line, Phrase } from './contract.js';

export const nameOf = (profile: Profile | undefined, lang: string): Phrase | undefined =>
  phrase(best(profile?.name, lang), PARAM_LIMIT);

/** Writes “Part of …”: the organisation that the issuer claims to belong to. */
function partOf({ parentOrg }: Profile, lang: string, { words }: CardMessages): string | undefined {
  const parent = nameOf(parentOrg, lang);
  return parent && fill(words['part-of'], { name: parent.text });
}

/**
 * Describes the issuer: the name it gives itself with its host beside it, and the trust list that
 * names it, if any.
 */
export function issuerOf(
  badge: Badge,
  report: Report | undefined,
  lang: string,
  messages: CardMessages,
): IssuerView {
  const { issuer } = badge.credential,
    { words } = messages;
  const listed =
    report?.issuer === 'trusted'
      ? report.findings.find((f) => f.code === 'issuer-listed')
      : undefined;
  const name = nameOf(issuer, lang),
    host = siteOf(issuer.id),
    isKey = host.kind !== 'host' && issuer.id?.startsWith('did:');
  return {
    name: name ?? { text: words['unnamed-issuer'], dir: 'auto' },
    id: issuer.id && neutralise(issuer.id),
    host,
    selfAsserted: !listed,
    ...(listed
      ? { listedBy: fill(words['listed-by'], paramsOf(listed, badge, messages), messages.lang) }
      : {
          ...(name ? { nameNote: words['names-itself'] } : {}),
          ...(isKey ? { keyNote: words['issuer-key-only'] } : {}),
        }),
    logo: namedImage(issuer.image, messages, report?.authentic === 'yes'),
    url: link(issuer.url),
    description: phrase(best(issuer.description, lang)),
    email: issuer.email && neutralise(issuer.email, PARAM_LIMIT),
    parent: partOf(issuer, lang, messages),
    identifiers: issuer.identifiers.map(({ identifier, identifierType }) => ({
      label: neutralise(identifierType, PARAM_LIMIT),
      value: neutralise(identifier, PARAM_LIMIT),
    })),
  };
}

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
