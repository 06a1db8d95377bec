import { inTerms, isOb2, loadOlder, toBadge } from '../../badge/index.js';
import type { Badge, JsonObject } from '../../badge/contract.js';
import { BadgeError } from '../../errors.js';
import type { Finding } from '../../report/finding.js';
import { webUrl } from '../../web/web-url.js';
import type { CheckContext, Opened, EffectiveDocument } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { differences } from './compare.js';
import { fetchById, isNode, type Found } from './fetch.js';
import { absent, followLinks, type Links } from './links.js';
import { onlyObject } from '../../json/values.js';

/** Tells whether the objects of a badge may lack an id, as in OB 1.x. */
const mayLackId = (badge: Badge): boolean => isOb2(badge) && badge.dataModel !== 'OB 2.0';

/**
 * Finds the document that a verdict on a signed OB 2.0 badge is about: the assertion as signed, with
 * the objects that it links to embedded as their own URLs serve them (O-13, R-4).
 *
 * @param badge as read
 * @returns the badge to verify and to show, with the findings of resolving it
 */
export async function signedDocument(
  badge: Badge,
  context: CheckContext,
): Promise<EffectiveDocument> {
  const assertion = inTerms(badge.document);
  const links = await followLinks(
    assertion,
    { mayLackId: mayLackId(badge), isSigned: true },
    context,
  );
  const opened: Opened = { ...links, assertion, ...revokedBy(assertion, undefined) };
  return { badge: (await composed(badge, assertion, links)) ?? badge, opened };
}

/**
 * Finds the document that a verdict on a hosted OB 2.0 badge is about: the hosted document; the
 * given JSON only provides its URL (O-10, O-11, N28). Linked objects are embedded in it, so that
 * everything shown was fetched from its own URL (O-13, R-4).
 *
 * @param badge as read
 * @returns the badge to verify and to show, with the findings of resolving it
 */
export async function hostedDocument(
  badge: Badge,
  context: CheckContext,
): Promise<EffectiveDocument> {
  const url = urlOf(badge);
  if (url === undefined)
    return {
      badge,
      opened: {
        findings: [
          finding('unknown', 'hosted-unreachable', {
            pointer: '/id',
            params: { detail: 'no address' },
          }),
        ],
      },
    };
  const found = await fetchById(url, context, (document) => mayLackId(badge) || isNotice(document));
  if (!('document' in found))
    return { badge, opened: { findings: [absent(found, url, '/id')], ...gone(found) } };
  const links = isNotice(found.document)
    ? { findings: [] }
    : await followLinks(found.document, { mayLackId: mayLackId(badge), isSigned: false }, context);
  const opened = {
    ...links,
    assertion: found.document,
    url,
    evidence: found.evidence,
    ...revokedBy(found.document, found.evidence),
  };
  return compared(badge, found, opened);
}

/**
 * Tells whether a document is the remainder of a revoked assertion (OB 2.0 “Assertion”). It does not
 * state what was awarded, so the given badge is shown as revoked.
 */
const isNotice = (document: JsonObject): boolean =>
  document['revoked'] === true && !('badge' in document) && !('claim' in document);

/**
 * Returns the URL from which a hosted assertion is fetched: its id, in OB 1.x `verify.url` (O-41),
 * in OB 0.5 only the URL it was read from.
 */
export function urlOf(badge: Pick<Badge, 'document' | 'found'>): string | undefined {
  const document = inTerms(badge.document);
  const verify = 'verification' in document ? undefined : document['verify'];
  const old = onlyObject(verify)?.['url'];
  const isOld =
    typeof document['recipient'] === 'string' && old === undefined && document['id'] === undefined;
  return [old, document['id'], isOld ? badge.found.url : undefined].find(
    (url): url is string => webUrl(url) !== undefined,
  );
}

/** Reads the status 410 as the host's statement that the badge was revoked; 404 is not (O-12). */
const gone = (found: Found): Pick<Opened, 'revoked'> =>
  'problem' in found && found.problem.status === 410
    ? {
        revoked: finding('fail', 'status-revoked', {
          params: { url: found.problem.url, status: 410 },
          evidence: found.evidence,
        }),
      }
    : {};

function revokedBy(document: JsonObject, evidence: Finding['evidence']): Pick<Opened, 'revoked'> {
  if (document['revoked'] !== true) return {};
  const reason = document['revocationReason'];
  return {
    revoked: finding('fail', 'status-revoked', {
      pointer: '/revoked',
      params: typeof reason === 'string' ? { reason } : {},
      evidence,
    }),
  };
}

/**
 * Replaces the given document by the hosted one, and reports their differences, including members
 * that only the file has.
 */
async function compared(
  given: Badge,
  found: Extract<Found, { document: unknown }>,
  opened: Opened & { url: string },
): Promise<EffectiveDocument> {
  if (isNotice(found.document))
    return {
      badge: given,
      opened: {
        ...opened,
        findings: [finding('unknown', 'proof-not-checked', { evidence: found.evidence })],
      },
    };
  const served = await composed(given, found.document, opened);
  if (!served) return { badge: given, opened: { ...opened, findings: [noBadge(found, opened)] } };
  const differing = differences(given.document, found.document, {
    badge: opened.badgeClass,
    issuer: opened.issuer,
  });
  const remark =
    differing.length > 0
      ? [
          finding('warn', 'hosted-differs', {
            params: { url: opened.url, differing },
            evidence: found.evidence,
          }),
        ]
      : [];
  return { badge: served, opened: { ...opened, findings: [...opened.findings, ...remark] } };
}

/**
 * Reports a document without a badge where the assertion should be: another object of Open Badges
 * contradicts the file; any other answer, such as an error in JSON, tells nothing about it.
 */
function noBadge(
  { document, evidence }: Extract<Found, { document: unknown }>,
  { url }: { readonly url: string },
): Finding {
  const isOther = isNode(document) && !isUnreadableNotice(document);
  return isOther
    ? finding('fail', 'hosted-differs', { params: { url }, evidence })
    : finding('unknown', 'hosted-unreachable', {
        pointer: '/id',
        params: { url, reason: 'content-type' },
        evidence,
      });
}

/** Tells whether a document states a revocation in a form that is not known. */
const isUnreadableNotice = (document: JsonObject): boolean =>
  ['revoked', 'revokedAssertions', 'revocationReason'].some((name) =>
    Object.hasOwn(document, name),
  );

/**
 * Builds the badge of an assertion with its BadgeClass and issuer embedded. The image around the
 * badge is removed, since it was never verified.
 */
async function composed(
  given: Badge,
  assertion: JsonObject,
  { badgeClass, issuer }: Links,
): Promise<Badge | undefined> {
  await loadOlder();
  const inner = badgeClass && {
    ...badgeClass.document,
    ...(issuer && { issuer: issuer.document }),
  };
  const document: JsonObject = {
    ...assertion,
    ...(inner ? { badge: inner } : issuer && { issuer: issuer.document }),
  };
  const { image: _image, ...found } = given.found;
  try {
    return toBadge(
      given.jws
        ? { raw: given.raw, document, jws: given.jws, found }
        : { raw: JSON.stringify(document), document, found },
    );
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}
