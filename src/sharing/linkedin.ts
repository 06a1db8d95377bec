import { dayOf } from '../json/instant.js';
import type { Badge, ShareView } from './contract.js';

/** Values that the host knows better than the badge. */
export interface LinkedInOptions {
  /** The issuer's organisation number at LinkedIn; overrides the one in the badge. */
  readonly organizationId?: string;
  /** URL that LinkedIn shows as “show credential”; ignored unless it is https. */
  readonly certUrl?: string;
}

const ADD = 'https://www.linkedin.com/profile/add';
const ORGANIZATION_TYPE = 'ext:LinkedIn:organizationId';

/**
 * LinkedIn's organisation ids are numbers; anything else would silently fall back to no
 * organisation.
 */
const number = (text: string | undefined): string | undefined =>
  text && /^\d{1,20}$/.test(text.trim()) ? text.trim() : undefined;

function organizationId({ credential }: Badge): string | undefined {
  return number(
    credential.issuer.identifiers.find(({ identifierType }) => identifierType === ORGANIZATION_TYPE)
      ?.identifier,
  );
}

/** Gives year and month of the day that the issuer wrote (W142); January is 1. */
function yearAndMonth(iso: string | undefined): readonly [string, string] | undefined {
  const [year, month] = dayOf(iso)?.split('-') ?? [];
  return year && month && Number(year) >= 1900 ? [year, String(Number(month))] : undefined;
}

function dated(
  name: 'issue' | 'expiration',
  iso: string | undefined,
): Array<readonly [string, string]> {
  const [year, month] = yearAndMonth(iso) ?? [];
  return year && month
    ? [
        [`${name}Year`, year],
        [`${name}Month`, month],
      ]
    : [];
}

const isEmail = (id: string): boolean => /^(?:mailto:)?[^\s/:][^\s/:@]*@[^\s/]+$/i.test(id);

/** Gives the licence number of the badge, else its id; never an e-mail address. */
function certId({ credential }: Badge): string | undefined {
  return [credential.licenseNumber, credential.id].find(
    (id) => id !== undefined && id !== '' && !isEmail(id),
  );
}

/**
 * Makes the URL that opens LinkedIn's form “add licence or certification” with all fields filled
 * in. Nothing is sent until the person opens it; it needs no key and no script (A-20). Open it with
 * `rel="noopener noreferrer"`.
 *
 * @param badge the badge that `read` returned
 * @param view the view that `present` returned
 * @param options values that the host knows better
 */
export function addToLinkedIn(
  badge: Badge,
  view: ShareView,
  options: LinkedInOptions = {},
): string {
  const { awardedDate, validFrom, validUntil } = badge.credential;
  const organization = number(options.organizationId) ?? organizationId(badge);
  const id = certId(badge);
  const parameters: ReadonlyArray<readonly [string, string]> = [
    ['startTask', 'CERTIFICATION_NAME'],
    ['name', view.title.text],
    organization ? ['organizationId', organization] : ['organizationName', view.issuer.name.text],
    ...dated('issue', yearAndMonth(awardedDate) ? awardedDate : validFrom),
    ...dated('expiration', validUntil),
    ...(options.certUrl?.startsWith('https:') ? [['certUrl', options.certUrl] as const] : []),
    ...(id ? [['certId', id] as const] : []),
  ];
  return `${ADD}?${parameters.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`;
}
