import type { Badge, JsonObject } from '../badge/contract.js';
import { digestOnce } from '../crypto/index.js';
import { instantOf } from '../json/instant.js';
import { textOf } from '../json/of-bytes.js';
import type { NetResult } from '../net/contract.js';
import { NET_LIMITS } from '../web/policy.js';
import { MAX_LISTS_BYTES } from './limits.js';
import type { Evidence, Finding, Outcome, Report } from '../report/finding.js';
import type { Code } from '../report/codes.js';
import type { StatusContext } from './contract.js';
import { asList, isObject } from '../json/values.js';

const ACCEPT =
  'application/vc, application/vc+jwt, application/vc+ld+json, application/ld+json, application/json, text/plain;q=0.8, */*;q=0.1';

/** Makes a `status` finding with its code. */
export const statusFinding = (
  outcome: Outcome,
  code: Extract<Code, `status-${string}`>,
  params?: Finding['params'],
  evidence?: Evidence,
): Finding => ({ check: 'status', outcome, code, params, evidence });

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
type Answered = Extract<NetResult, { ok: true }>;
type Judged = { readonly document: JsonObject; readonly report: Report };

const unknown = (
  code: Extract<Code, `status-${string}`>,
  params: Finding['params'],
  evidence?: Evidence,
): ListAnswer => ({ findings: [statusFinding('unknown', code, params, evidence)] });

/** Reports an unavailable list with the reason; it is never a pass (V-53, G6). */
export const unreachable = (url: string, result: Extract<NetResult, { ok: false }>): Finding =>
  statusFinding(
    'unknown',
    'status-unreachable',
    {
      url,
      reason: result.reason,
      ...(result.status === undefined ? {} : { status: result.status }),
    },
    { url: result.url, fetchedAt: result.at, httpStatus: result.status },
  );

/** Gives the URL and time of a fetched list, and the digest of its bytes. */
export const evidenceOf = async (result: Answered): Promise<Evidence> => ({
  url: result.url,
  fetchedAt: result.at,
  httpStatus: result.status,
  digest: await digestOnce(result.bytes),
});

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

type Fetched = Judged & { readonly evidence: Evidence };

async function fetchList(
  url: string,
  context: StatusContext,
  maxAgeMs?: number,
): Promise<Fetched | { readonly findings: readonly Finding[] }> {
  if (isBeyond(url, context)) return { findings: [overLimit(url)] };
  const result = await context.net.get(url, {
    accept: ACCEPT,
    maxBytes: NET_LIMITS.statusListBytes,
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  });
  if (!result.ok) return { findings: [unreachable(url, result)] };
  const evidence = await evidenceOf(result);
  const verified = await judgedOnce(url, result.bytes, context);
  if (verified === 'limit') return { findings: [overLimit(url, evidence)] };
  return 'error' in verified
    ? { findings: [unreadable(url, verified, evidence)] }
    : { ...verified, evidence };
}

/** Tells whether nothing that is fetched from a URL could still be read. */
const isBeyond = (url: string, { left, judged, kept }: StatusContext): boolean =>
  left.lists <= 0 && !judged.has(url) && !(kept?.has(url) ?? false);

const overLimit = (url: string, evidence?: Evidence): Finding =>
  statusFinding('unsupported', 'status-limit', { url, limit: MAX_LISTS_BYTES }, evidence);

/** Reports an unreadable list, and the limit of ours that it exceeds (X-3, N19). */
const unreadable = (
  url: string,
  { error, limit }: { readonly error: string; readonly limit?: number },
  evidence: Evidence,
): Finding =>
  statusFinding(
    'unknown',
    'status-list-unreadable',
    { url, detail: error, ...(limit === undefined ? {} : { limit }) },
    evidence,
  );

/**
 * Verifies the same bytes once in a verification, however many entries name the list.
 *
 * @returns `limit` when they are more than may still be read
 */
async function judgedOnce(
  url: string,
  bytes: Uint8Array,
  context: StatusContext,
): Promise<Awaited<ReturnType<StatusContext['verifyList']>> | 'limit'> {
  const known = context.judged.get(url);
  if (known?.bytes === bytes) return known.answer;
  const kept = context.kept?.take(url, bytes);
  if (kept) {
    context.judged.set(url, kept);
    return kept.answer;
  }
  if (bytes.length > context.left.lists) {
    context.left.lists = 0;
    return 'limit';
  }
  context.left.lists -= bytes.length;
  const text = textOf(bytes);
  const answer =
    text === undefined ? Promise.resolve({ error: 'not UTF-8' }) : context.verifyList(text);
  const list = { bytes, answer };
  context.judged.set(url, list);
  await context.kept?.keep(url, list);
  return answer;
}

/** Tells whether a cached list is past its own `ttl` or past its end date (S-9). */
const isStale = (list: Fetched, { now }: StatusContext): boolean =>
  isPastTtl(list, now) || (ageOf(list, now) > 0 && list.report.current === 'expired');

/** Gives the time since a list was fetched, in milliseconds. */
const ageOf = ({ evidence }: Fetched, now: Date): number =>
  now.getTime() - (instantOf(evidence.fetchedAt) ?? NaN);

/** Tells whether a list is older than its own `ttl` (milliseconds) allows (S-9). */
function isPastTtl(list: Fetched, now: Date): boolean {
  const subject = asList(list.document['credentialSubject'])[0];
  const ttl = isObject(subject) ? Number(subject['ttl'] ?? Infinity) : Infinity;
  const age = ageOf(list, now);
  return age > 0 && age > ttl;
}

function judgeList(
  list: Fetched,
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
    return unknown('status-list-older', { url, date: String(evidence.validFrom) }, evidence);
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
        got: String(document['id']),
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
