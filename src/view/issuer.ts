import type { Badge, Profile } from '../badge/contract.js';
import type { CardMessages } from '../locales/surfaces.js';
import { fill } from '../locales/fill.js';
import { link } from './host.js';
import { namedImage } from './image.js';
import { siteOf } from './issuer-site.js';
import { best, neutralise, PARAM_LIMIT, phrase } from './sanitize-text.js';
import type { IssuerView, Phrase } from './contract.js';

export const nameOf = (profile: Profile | undefined, lang: string): Phrase | undefined =>
  phrase(best(profile?.name, lang), PARAM_LIMIT);

/** Writes “Part of …”: the organisation that the issuer claims to belong to. */
function partOf({ parentOrg }: Profile, lang: string, { words }: CardMessages): string | undefined {
  const parent = nameOf(parentOrg, lang);
  return parent && fill(words['part-of'], { name: parent.text });
}

/** Whether the badge is authentic, and the sentence about the trust list that names its issuer. */
export interface IssuerTrust {
  readonly isAuthentic: boolean;
  readonly listedBy?: string;
}

/**
 * Describes the issuer: the name it gives itself with its host beside it, and the trust list that
 * names it, if any.
 *
 * @param trust what a report decides; default: not authentic, and on no list
 */
export function issuerOf(
  badge: Badge,
  lang: string,
  messages: CardMessages,
  { isAuthentic, listedBy }: IssuerTrust = { isAuthentic: false },
): IssuerView {
  const { issuer } = badge.credential,
    { words } = messages;
  const name = nameOf(issuer, lang),
    host = siteOf(issuer.id),
    isKey = host.kind !== 'host' && issuer.id?.startsWith('did:');
  return {
    name: name ?? { text: words['unnamed-issuer'], dir: 'auto' },
    id: issuer.id && neutralise(issuer.id),
    host,
    selfAsserted: listedBy === undefined,
    ...(listedBy !== undefined
      ? { listedBy }
      : {
          ...(name ? { nameNote: words['names-itself'] } : {}),
          ...(isKey ? { keyNote: words['issuer-key-only'] } : {}),
        }),
    logo: namedImage(issuer.image, messages, isAuthentic),
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
