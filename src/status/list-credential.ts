import type { Badge, Json, JsonObject } from '../badge/contract.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import type { NetResult } from '../net/contract.js';
import type { Evidence, Finding, Outcome, Report } from '../report/finding.js';
import type { Code } from '../report/codes.js';
import type { StatusContext } from './contract.js';

/** Largest list credential we read, packed, in bytes. */
export const MAX_LIST_CREDENTIAL_BYTES = 4_194_304;
const ACCEPT = 'application/vc, application/vc+jwt, application/vc+ld+json, application/ld+json, application/json, text/plain;q=0.8, */*;q=0.1';

/** A `status` finding with its code. */
export const statusFinding = (outcome: Outcome, code: Extract<Code, `status-${string}`>, params?: Finding['params'], evidence?: Evidence): Finding =>
  ({ check: 'status', outcome, code, params, evidence });

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const asList = (value: Json | undefined): readonly Json[] => (value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value]);

/** A list credential that may be believed, with the remarks made on the way; or the findings that say why not. */
export type ListAnswer = { readonly document: JsonObject; readonly evidence: Evidence; readonly notes: readonly Finding[] } | { readonly findings: readonly Finding[] };

const unknown = (code: Extract<Code, `status-${string}`>, params: Finding['params'], evidence?: Evidence): ListAnswer => ({ findings: [statusFinding('unknown', code, params, evidence)] });

/**
 * Fetches a list credential and asks of it what must hold before a bit in it means anything: its proof and time (S-2), its id
 * and issuer (S-3), that it is not older than one seen before (S-9).
 *
 * @param url from the sealed credential
 * @param badge whose issuer the list should be from
 */
export async function readListCredential(url: string, badge: Badge, context: StatusContext): Promise<ListAnswer> {
  const result = await context.net.get(url, { accept: ACCEPT, maxBytes: MAX_LIST_CREDENTIAL_BYTES });
  const evidence = evidenceOf(result);
  if (!result.ok) return unknown('status-unreachable', { url, reason: result.reason, ...(result.status === undefined ? {} : { status: result.status }) }, evidence);
  const text = decodeUtf8(result.bytes);
  const verified = text === undefined ? { error: 'not UTF-8' } : await context.verifyList(text.trim());
  if ('error' in verified) return unknown('status-list-unreadable', { url, detail: verified.error }, evidence);
  return judgeList(verified, url, badge, context, evidence);
}

const evidenceOf = (result: NetResult): Evidence => ({ url: result.url, fetchedAt: result.at, httpStatus: result.status });

function judgeList({ document, report }: { document: JsonObject; report: Report }, url: string, badge: Badge, context: StatusContext, fetched: Evidence): ListAnswer {
  const evidence = { ...fetched, validFrom: document['validFrom'] ?? document['issuanceDate'], validUntil: document['validUntil'] };
  if (report.current === 'expired' || report.current === 'not-yet-valid') return unknown('status-list-expired', { url, current: report.current }, evidence);
  if (report.authentic !== 'yes') return { findings: [{ ...statusFinding(report.authentic === 'unsupported' ? 'unsupported' : 'unknown', 'status-list-not-authentic', { url, authentic: report.authentic }, evidence), about: report }] };
  if (isOlder(document, url, context)) return unknown('status-list-older', { url, date: String(evidence.validFrom) }, evidence);
  const notes = [idNote(document, url, context), issuerNote(document, url, badge, context)].filter((note) => note !== undefined).map((note) => ({ ...note, evidence }));
  return notes.every((note) => note.outcome === 'warn') ? { document, evidence, notes } : { findings: notes };
}

/** The list should say it is the one that was asked for; the address is the sealed credential's own, so a moved list is a remark (S-3, R-2b). */
const idNote = (document: JsonObject, url: string, { strict }: StatusContext): Finding | undefined =>
  hasMatchingId(document, url) ? undefined : statusFinding(strict ? 'unknown' : 'warn', 'status-list-id', { url, got: String(document['id']) });

/** By its own id or its subject's. */
function hasMatchingId(document: JsonObject, url: string): boolean {
  const subject = document['credentialSubject'];
  const ids = [document['id'], isObject(subject) ? subject['id'] : undefined].filter((id): id is string => typeof id === 'string');
  return ids.length === 0 || ids.some((id) => id === url || id.split('#')[0] === url);
}

function isOlder(document: JsonObject, url: string, { seen }: StatusContext): boolean {
  const date = Date.parse(String(document['validFrom'] ?? document['issuanceDate'] ?? ''));
  if (Number.isNaN(date)) return false;
  const newest = seen.get(url) ?? -Infinity;
  seen.set(url, Math.max(newest, date));
  return date < newest;
}

const issuerOf = (document: JsonObject): string | undefined => {
  const issuer = document['issuer'];
  const id = isObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
};

/** Another issuer's list counts when it stands at the issuer's own host; else it is a warning, in strict no answer (S-3, R-2b, G5). */
function issuerNote(list: JsonObject, url: string, badge: Badge, { strict }: StatusContext): Finding | undefined {
  const issuer = issuerOf(badge.document);
  const lister = issuerOf(list);
  if (lister !== undefined && lister === issuer) return undefined;
  if (issuer !== undefined && hostOf(issuer) !== undefined && hostOf(issuer) === hostOf(url) && hostOf(url) === hostOf(lister ?? url)) return undefined;
  return statusFinding(strict ? 'unknown' : 'warn', 'status-list-issuer', { url, issuer: issuer ?? '', lister: lister ?? '' });
}

/** Host of an https URL or a did:web. */
function hostOf(id: string): string | undefined {
  const web = /^did:web:([^:]+)/.exec(id)?.[1];
  if (web) return decodeURIComponent(web).toLowerCase();
  try {
    return id.startsWith('http') ? new URL(id).host : undefined;
  } catch {
    return undefined;
  }
}
