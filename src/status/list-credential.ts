import type { Badge, JsonObject } from '../badge/contract.js';
import { instantOf } from '../json/instant.js';
import { asList, isObject, asText } from '../json/values.js';
import type { Code } from '../report/codes.js';
import type { Evidence, Finding, Report } from '../report/finding.js';
import type { StatusContext } from './contract.js';
import { fetchList, type FetchedList } from './fetched-list.js';
import { statusFinding } from './finding.js';

/** Additional rules of one generation of lists. */
export interface ListRules {
  /** Rejects a list of another issuer (S-21). */
  readonly sameIssuerOnly?: boolean;
  /** Requires the list's id to be the URL it was fetched from (S-21). */
  readonly idRequired?: boolean;
}

/**
 * Verified list credential with warnings, or the findings with the reason why it does not count.
 */
export type ListAnswer =
  | {
      readonly document: JsonObject;
      readonly evidence: Evidence;
      readonly notes: readonly Finding[];
    }
  | { readonly findings: readonly Finding[] };

const unknown = (
  code: Extract<Code, `status-${string}`>,
  params: Finding['params'],
  evidence?: Evidence,
): ListAnswer => ({ findings: [statusFinding('unknown', code, params, evidence)] });

/**
 * Fetches a list credential and checks the conditions under which a bit in it means anything: its
 * proof and time (S-2), its id and issuer (S-3), and that it is not older than one seen before
 * (S-9).
 *
 * @param url URL from the signed credential
 * @param badge badge whose issuer should have issued the list
 * @param rules additional rules of this generation of lists
 */
export async function readListCredential(
  url: string,
  badge: Badge,
  context: StatusContext,
  rules: ListRules = {},
): Promise<ListAnswer> {
  const kept = await fetchList(url, context);
  const stale = 'document' in kept && isStale(kept, context);
  const list = stale ? await fetchList(url, context, 0) : kept;
  return 'findings' in list ? list : judgeList(list, url, badge, context, rules);
}

/** Tells whether a cached list is past its own `ttl` or past its end date (S-9). */
const isStale = (list: FetchedList, { now }: StatusContext): boolean =>
  isPastTtl(list, now) || (ageOf(list, now) > 0 && list.report.current === 'expired');

/** Gives the time since a list was fetched, in milliseconds. */
const ageOf = ({ evidence }: FetchedList, now: Date): number =>
  now.getTime() - (instantOf(evidence.fetchedAt) ?? NaN);

/** Tells whether a list is older than its own `ttl` (milliseconds) allows (S-9). */
function isPastTtl(list: FetchedList, now: Date): boolean {
  const subject = asList(list.document['credentialSubject'])[0];
  const ttl = isObject(subject) ? Number(subject['ttl'] ?? Infinity) : Infinity;
  const age = ageOf(list, now);
  return age > 0 && age > ttl;
}

function judgeList(
  list: FetchedList,
  url: string,
  badge: Badge,
  context: StatusContext,
  rules: ListRules,
): ListAnswer {
  const { document, report, evidence: fetched } = list;
  const evidence = {
    ...fetched,
    validFrom: document['validFrom'] ?? document['issuanceDate'],
    validUntil: document['validUntil'] ?? document['expirationDate'],
  };
  if (report.authentic !== 'yes') return { findings: [notAuthentic(url, report, evidence)] };
  // an end that is withheld or cannot be read is no end to rely on (S-2)
  if (report.current !== 'yes')
    return unknown('status-list-expired', { url, current: report.current }, evidence);
  // a new request gives the same old list where the responses are saved ones, as in a bundle
  if (isPastTtl(list, context.now))
    return unknown('status-list-expired', { url, current: 'expired' }, evidence);
  if (isOlder(document, url, context))
    return unknown('status-list-older', { url, date: asText(evidence.validFrom) }, evidence);
  const notes = [
    idNote(document, url, context, rules),
    issuerNote(document, url, badge, context, rules),
  ]
    .filter((note) => note !== undefined)
    .map((note) => ({ ...note, evidence }));
  return notes.every((note) => note.outcome === 'warn')
    ? { document, evidence, notes }
    : { findings: notes };
}

/**
 * Reports a list that is not authentic. It is unsupported if its securing mechanism is. If its
 * proof is broken it has no meaning at all, and above all does not mean "clear".
 */
function notAuthentic(url: string, report: Report, evidence: Evidence): Finding {
  const outcome = report.authentic === 'unsupported' ? 'unsupported' : 'unknown';
  return {
    ...statusFinding(
      outcome,
      'status-list-not-authentic',
      { url, authentic: report.authentic },
      evidence,
    ),
    about: report,
  };
}

/**
 * Checks that the list has the id under which it was fetched. The URL comes from the signed
 * credential, so that a moved list is only a warning (S-3, R-2b).
 */
function idNote(
  document: JsonObject,
  url: string,
  { strict }: StatusContext,
  { idRequired = false }: ListRules,
): Finding | undefined {
  const hasId = idRequired ? document['id'] === url : hasMatchingId(document, url);
  return hasId
    ? undefined
    : statusFinding(strict || idRequired ? 'unknown' : 'warn', 'status-list-id', {
        url,
        got: asText(document['id']),
      });
}

/** Tells whether the list's own id or that of its subject is the URL. */
function hasMatchingId(document: JsonObject, url: string): boolean {
  const subject = asList(document['credentialSubject'])[0];
  const ids = [document['id'], isObject(subject) ? subject['id'] : undefined].filter(
    (id): id is string => typeof id === 'string',
  );
  return ids.length === 0 || ids.some((id) => id === url || id.split('#')[0] === url);
}

function isOlder(document: JsonObject, url: string, { seen }: StatusContext): boolean {
  const date = instantOf(document['validFrom'] ?? document['issuanceDate']);
  if (date === undefined) return false;
  const newest = seen.get(url) ?? -Infinity;
  seen.set(url, Math.max(newest, date));
  return date < newest;
}

/** Gives the id of a document's issuer: a URL, or the `id` of an object. */
export const issuerOf = (document: JsonObject): string | undefined => {
  const issuer = document['issuer'];
  const id = isObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
};

/**
 * Checks the issuer of the list. Another issuer's list counts if both issuers are at the list's own
 * host. Otherwise it is a warning, and with `strict` the status is unknown (S-3, R-2b, G5).
 */
function issuerNote(
  list: JsonObject,
  url: string,
  badge: Badge,
  { strict }: StatusContext,
  { sameIssuerOnly = false }: ListRules,
): Finding | undefined {
  const issuer = issuerOf(badge.document);
  const lister = issuerOf(list);
  if (issuer !== undefined && lister === issuer) return undefined;
  const host = hostOf(url);
  const isSameHost =
    host !== undefined && hostOf(issuer ?? '') === host && hostOf(lister ?? '') === host;
  return isSameHost && !sameIssuerOnly
    ? undefined
    : statusFinding(strict || sameIssuerOnly ? 'unknown' : 'warn', 'status-list-issuer', {
        url,
        issuer: issuer ?? '',
        lister: lister ?? '',
      });
}

/** Gives the host of an https URL or a did:web. */
export function hostOf(id: string): string | undefined {
  const web = /^did:web:([^:]+)/.exec(id)?.[1];
  try {
    if (web) return decodeURIComponent(web).toLowerCase();
    return /^https?:/.test(id) ? new URL(id).host : undefined;
  } catch {
    return undefined;
  }
}
