import type { Badge, Found, Json, JsonObject } from './badge/contract.js';
import { digest, toHex } from './crypto/index.js';
import type { Finding, Report } from './report/finding.js';
import { withoutForms } from './report/without-forms.js';

export type * from './badge/contract.js';
export type * from './report/finding.js';
export type { Code, FindingCode } from './report/codes.js';

/** Version of this software in receipts; a test compares it with that of the package. */
export const VERSION = '0.1.0';

/** A document that a verdict depends on and that was bundled with the software. */
export interface ContextDigest {
  readonly url: string;
  readonly digest: string;
}

/**
 * All data needed to audit a verdict later, as plain JSON; of the badge itself only its digest and
 * names.
 */
export interface Receipt {
  readonly format: 'open-badge-receipt/1';
  readonly software: { readonly name: 'open-badge-elements'; readonly version: string };
  readonly badge: {
    readonly digest: string;
    readonly id?: string;
    readonly issuer?: string;
    readonly dataModel: string;
    readonly kind: string;
    readonly securing: string;
    readonly found: Omit<Found, 'picture' | 'notes' | 'presentations'>;
  };
  /**
   * The JSON-LD contexts with which the proof was verified: digests of their canonical JSON (RFC
   * 8785).
   */
  readonly contexts: readonly ContextDigest[];
  /**
   * Verdict, the four answers, every finding with its evidence, and every network request with the
   * digest of its response.
   */
  readonly report: Report;
}

/**
 * Makes a receipt of a verdict.
 *
 * @param report report of `verify`
 * @param badge the badge of the report
 * @returns plain JSON: `JSON.parse(JSON.stringify(receipt))` equals it
 * @throws TypeError when the report is about another badge
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { toReceipt } from 'open-badge-elements/receipt';
 * const receipt = await toReceipt(report, badge);
 * await writeFile('receipt.json', JSON.stringify(receipt, null, 2));
 */
export async function toReceipt(report: Report, badge: Badge): Promise<Receipt> {
  const own = `sha256-${toHex(await digest(badge.raw))}`;
  if (report.digest !== own) throw new TypeError('the report is about another badge');
  const { image: _image, notes: _notes, presentations: _presented, ...found } = badge.found;
  // The verified document, when it is not the given one.
  const { dataModel, kind, securing, credential } = report.badge ?? badge;
  return plain({
    format: 'open-badge-receipt/1',
    software: { name: 'open-badge-elements', version: VERSION },
    badge: {
      digest: own,
      id: credential.id,
      issuer: credential.issuer.id,
      dataModel,
      kind,
      securing,
      found,
    },
    contexts: securing === 'data-integrity' ? await contextsOf(badge.document) : [],
    report: withoutBadges(withoutForms(report)),
  });
}

/** Omits undefined members, as JSON does. */
const plain = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;

/**
 * Omits the badges of a report: a receipt names them by digest, and their content stays with the
 * holder.
 */
function withoutBadges(report: Report): Report {
  const { badge: _badge, ...rest } = report as Report & { readonly badge?: Badge };
  return { ...rest, findings: rest.findings.map(withoutBadgesInside) };
}

const withoutBadgesInside = (finding: Finding): Finding => ({
  ...finding,
  evidence: finding.evidence ?? {},
  ...(finding.about ? { about: withoutBadges(finding.about) } : {}),
});

async function contextsOf(document: JsonObject): Promise<readonly ContextDigest[]> {
  const { contextDigests } = await import('./securing/data-integrity/jsonld/contexts/digests.js');
  return contextDigests(contextUrls(document));
}

/**
 * Collects the URLs of contexts anywhere in a document: endorsements and badges inside have their
 * own.
 */
function contextUrls(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(contextUrls);
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as JsonObject)['@context'];
  const listed = Array.isArray(own) ? (own as readonly Json[]) : [own];
  return [
    ...listed.filter((entry): entry is string => typeof entry === 'string'),
    ...Object.values(value as JsonObject).flatMap(contextUrls),
  ];
}
