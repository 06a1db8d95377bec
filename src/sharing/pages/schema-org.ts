import { writtenOf } from '../../json/instant.js';
import type { Badge, CardView, Shared } from '../contract.js';
import { isUrl } from '../../json/url.js';

const present = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const organization = ({ issuer }: CardView): Record<string, unknown> =>
  present({
    '@type': 'Organization',
    name: issuer.name.text,
    url: issuer.url?.href,
    identifier: issuer.id,
    description: issuer.description?.text,
  });

const competencies = ({ skills }: CardView): unknown[] =>
  skills.map(({ name, code, framework, link }) =>
    present({
      '@type': 'DefinedTerm',
      name: name.text,
      url: link?.href,
      termCode: code,
      inDefinedTermSet: framework,
    }),
  );

/** Gives the achievement's own URL, if it can be linked. */
const achievementUrl = ({ credential }: Badge): string | undefined =>
  credential.achievement?.id &&
  /^https?:\/\//i.test(credential.achievement.id) &&
  isUrl(credential.achievement.id)
    ? new URL(credential.achievement.id).href
    : undefined;

/**
 * Maps a badge to schema.org (spec 9.5), as data for the page: the achievement and its issuer,
 * nothing about the person.
 *
 * @param shared the badge and its page
 * @param image absolute URL of an image
 */
export function linkedData({ badge, view, page }: Shared, image?: string): Record<string, unknown> {
  const { credential } = badge;
  return present({
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    '@id': page,
    name: view.title.text,
    description: view.description?.text,
    url: page,
    sameAs: achievementUrl(badge),
    image,
    credentialCategory: credential.achievement?.achievementType,
    competencyRequired: competencies(view),
    recognizedBy: organization(view),
    // A date in our own notation, on the issuer's day: the page's data contains no text that only
    // looks like a date.
    dateCreated: writtenOf(credential.awardedDate ?? credential.validFrom),
    expires: writtenOf(credential.validUntil),
    inLanguage: credential.achievement?.inLanguage,
    keywords: view.tags.length > 0 ? view.tags.map(({ text }) => text).join(', ') : undefined,
  });
}
