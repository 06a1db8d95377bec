/** Makes the twin of a badge in OB 2.0, for backpacks that know nothing newer. */
import type { Badge, JsonObject } from './badge/contract.js';
import { hostedDocuments, type HostedDocuments } from './issuing/hosted-documents.js';
import { assertSound, memoryFetch } from './issuing/self-check.js';
import { read } from './read.js';
import { verify } from './verify.js';

/** Options of `hostedTwin`. */
export interface HostedTwinOptions {
  /**
   * URL of the folder in which the documents are published, https with a slash at the end, such as
   * `https://college.example/badges/v2/`. Readers see its host as that of the issuer.
   */
  readonly base: string;
  /** The clock of the self-check. Default: now. */
  readonly now?: Date | string;
}

/** A badge in OB 2.0: three documents to publish. */
export interface HostedTwin extends HostedDocuments {
  /** URL → the text to publish there, as `application/json` with `Access-Control-Allow-Origin: *`. */
  readonly files: ReadonlyMap<string, string>;
}

function checkedBase(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== 'https:' || !url.pathname.endsWith('/') || url.search || url.hash)
    throw new TypeError(`base: expected an https URL that ends with a slash; got ${base}`);
  return url.href;
}

const text = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`;

/**
 * Makes the hosted twin of a badge of OB 3.0 (OB 2.0 HostedBadge): assertion, badge class and
 * issuer, of which each names its counterpart. Their URLs follow from the ids, so that making it
 * again gives the same texts. The twin verifies by its host alone: publish the three files, and give
 * the URL of the assertion to older backpacks. When the badge is revoked, publish `revokedTwin` in
 * its place.
 *
 * @param badge of OB 3.0, as read
 * @param options folder of the documents, clock
 * @returns the documents and their texts, verified against each other
 * @throws BadgeError `draft-not-conformant` with a line for each member that OB 2.0 requires and
 *   the badge does not have; `self-check-failed` when the twin would not verify; TypeError for a
 *   badge of another kind, and for a base that is no https folder
 * @example
 * import { hostedTwin, issue } from 'open-badge-elements/issue';
 * const issuer = { ...draft.issuer, email: 'badges@college.example' };
 * const { badge } = await issue({ ...draft, issuer }, { signer });
 * const { url, files } = await hostedTwin(badge, { base: 'https://college.example/badges/v2/' });
 * for (const [address, body] of files) console.log(address, body.length);
 */
export async function hostedTwin(
  badge: Badge,
  { base, now }: HostedTwinOptions,
): Promise<HostedTwin> {
  if (badge.kind !== 'achievement' || !/^VCDM/.test(badge.dataModel))
    throw new TypeError('badge: expected one of OB 3.0; a twin of an older badge is the badge');
  const documents = await hostedDocuments(badge, checkedBase(base));
  const { assertion, badgeClass, issuer } = documents;
  const files = new Map(
    [assertion, badgeClass, issuer].map((one) => [one['id'] as string, text(one)] as const),
  );
  const [twin] = await read(files.get(documents.url)!);
  assertSound(
    twin!,
    await verify(twin!, { ...(now !== undefined && { now }), fetch: memoryFetch(files) }),
  );
  return { ...documents, files };
}

/**
 * Makes the document that takes the place of a twin's assertion when its badge is revoked (OB 2.0
 * Assertion: `id` and `revoked`).
 *
 * @param url of the assertion
 * @param reason told to readers; default: none
 * @returns the text to publish at that URL
 * @example
 * import { revokedTwin } from 'open-badge-elements/issue';
 * const body = revokedTwin('https://college.example/badges/v2/assertions/7f3a.json', 'Awarded in error');
 */
export const revokedTwin = (url: string, reason?: string): string =>
  text({
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: url,
    revoked: true,
    ...(reason !== undefined && { revocationReason: reason }),
  });
