import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import type { Evidence, Finding } from '../../report/finding.js';
import { MAX_LIST_BYTES, MIN_LIST_ENTRIES, valueAt } from './bits.js';
import type { StatusContext } from '../contract.js';
import { MAX_UNPACKED_BYTES } from '../limits.js';
import { statusFinding } from '../finding.js';
import { readListCredential, type ListRules } from '../list-credential.js';
import { asList, isObject, asText } from '../../json/values.js';
import { bitsOf } from '../unpacked.js';

/** Content of a well-formed entry. */
export interface BitEntry {
  readonly url: string;
  readonly index: bigint;
  readonly purpose: string;
  /** Number of bits of each credential; 1 except for BitstringStatusList. */
  readonly size: number;
  readonly messages: readonly JsonObject[];
  /** Warnings about the entry itself. */
  readonly notes: readonly Finding[];
}

/** Names and packing of the lists of one generation. */
export interface BitListKind extends ListRules {
  readonly credentialType: string;
  readonly subjectType: string;
  readonly form: 'multibase' | 'plain';
  /** True if the list names its purpose; RevocationList2020 has one purpose only. */
  readonly hasPurpose: boolean;
}

/** Names of the members for index and list URL. */
export interface EntryMembers {
  readonly index: string;
  readonly list: string;
}

/**
 * Reads index and list URL of an entry (S-7). The index is a decimal whole number of any size, as
 * text; a JSON number is accepted with a warning.
 *
 * @returns both, or the name of the member that is wrong
 */
export function readIndexAndList(
  raw: JsonObject,
  members: EntryMembers,
): Pick<BitEntry, 'url' | 'index' | 'notes'> | string {
  const url = raw[members.list];
  const index = raw[members.index];
  if (typeof url !== 'string') return members.list;
  if (
    (typeof index !== 'string' && typeof index !== 'number') ||
    !/^(0|[1-9]\d{0,30})$/.test(String(index))
  )
    return members.index;
  const notes: Finding[] = [];
  if (typeof index === 'number')
    notes.push(
      statusFinding('warn', 'status-entry-malformed', { property: members.index, got: 'number' }),
    );
  if (raw['id'] === url)
    notes.push(statusFinding('warn', 'status-entry-malformed', { property: 'id', got: url }));
  return { url, index: BigInt(index), notes };
}

/** Fetches the list of an entry, checks it, and interprets the bits at the entry's index. */
export async function readBitList(
  entry: BitEntry,
  kind: BitListKind,
  badge: Badge,
  context: StatusContext,
): Promise<Finding[]> {
  const list = await readListCredential(entry.url, badge, context, kind);
  if ('findings' in list) return [...entry.notes, ...list.findings];
  return [
    ...entry.notes,
    ...list.notes,
    ...(await readBits(entry, kind, list.document, list.evidence, context.strict, context.left)),
  ];
}

/**
 * Interprets the bits of an entry in a list that was verified (S-4…S-8).
 *
 * @param document the list credential
 * @param strict makes a list that is too short a failure (S-6, R-2b)
 * @param left bytes of lists that may still be unpacked
 */
async function readBits(
  entry: BitEntry,
  kind: BitListKind,
  document: JsonObject,
  evidence: Evidence,
  strict: boolean,
  left: StatusContext['left'],
): Promise<Finding[]> {
  const { url, purpose, size } = entry;
  const open = (code: Parameters<typeof statusFinding>[1], params: Finding['params']): Finding =>
    statusFinding('unknown', code, { url, ...params }, evidence);
  const subject = subjectFor(purpose, document, kind);
  if (subject === 'several')
    return [open('status-list-unreadable', { detail: 'several subjects' })];
  if (!isObject(subject) || !isOfKind(document, subject, kind))
    return [open('status-list-type', { got: asList(document['type']).map(asText).join(', ') })];
  const purposes = asList(subject['statusPurpose']);
  if (kind.hasPurpose && !purposes.includes(purpose))
    return [open('status-list-purpose', { purpose, got: purposes.map(asText).join(', ') })];
  const bits = await bitsOf(subject, kind.form, left);
  if (bits === 'limit') return [beyond(url, left.listBytes < MAX_LIST_BYTES, evidence)];
  if (!bits) return [open('status-list-unreadable', { detail: 'encodedList' })];
  const entries = Math.floor((bits.length * 8) / size);
  const short = tooShort(entries, url, strict, evidence);
  const value = valueAt(bits, entry.index, size);
  return value === undefined
    ? [...short, open('status-index-range', { index: String(entry.index), entries })]
    : [...short, ...meaningOf(value, entry, evidence)];
}

/** Reports a list with fewer entries than the standard demands for privacy (S-6). */
function tooShort(
  entries: number,
  url: string,
  strict: boolean,
  evidence: Evidence,
): readonly Finding[] {
  const params = { url, entries, limit: MIN_LIST_ENTRIES };
  return entries < MIN_LIST_ENTRIES
    ? [statusFinding(strict ? 'fail' : 'warn', 'status-list-short', params, evidence)]
    : [];
}

/**
 * Reports a list that is too large: unreadable if it is too large by itself (S-5, N19), unsupported
 * if it is too large together with others (10.B).
 */
const beyond = (url: string, isBudget: boolean, evidence: Evidence): Finding =>
  isBudget
    ? statusFinding('unsupported', 'status-limit', { url, limit: MAX_UNPACKED_BYTES }, evidence)
    : statusFinding(
        'unknown',
        'status-list-unreadable',
        { url, detail: 'encodedList', limit: MAX_LIST_BYTES },
        evidence,
      );

/**
 * Selects the subject for this purpose. Of two subjects with the same purpose none is preferred: no
 * rule says which, and a graph's proof does not cover their order (S-4, P-10).
 */
function subjectFor(
  purpose: string,
  document: JsonObject,
  kind: BitListKind,
): Json | 'several' | undefined {
  const subjects = asList(document['credentialSubject']);
  const fitting = subjects.filter(
    (subject) =>
      isObject(subject) && (!kind.hasPurpose || asList(subject['statusPurpose']).includes(purpose)),
  );
  return fitting.length > 1 ? 'several' : (fitting[0] ?? subjects[0]);
}

const isOfKind = (document: JsonObject, subject: JsonObject, kind: BitListKind): boolean =>
  asList(document['type']).includes(kind.credentialType) &&
  asList(subject['type']).includes(kind.subjectType);

/**
 * Interprets a value according to its purpose; "not revoked" is true only as of the list's own date
 * (S-8, S-40).
 */
function meaningOf(value: number, entry: BitEntry, evidence: Evidence): Finding[] {
  const params = {
    url: entry.url,
    purpose: entry.purpose,
    asOf: asText(evidence['validFrom'] ?? evidence.fetchedAt ?? ''),
  };
  const clear = statusFinding('pass', 'status-clear', params, evidence);
  if (entry.purpose === 'message') return [clear, ...messageOf(value, entry, evidence)];
  if (value === 0) return [clear];
  switch (entry.purpose) {
    case 'revocation':
      return [statusFinding('fail', 'status-revoked', params, evidence)];
    case 'suspension':
      return [statusFinding('fail', 'status-suspended', params, evidence)];
    case 'refresh':
      return [clear, statusFinding('warn', 'status-refresh', params, evidence)];
    default:
      return [
        statusFinding(
          'unknown',
          'status-purpose-unknown',
          { ...params, got: entry.purpose, value },
          evidence,
        ),
      ];
  }
}

/** Reports the issuer's own message for this value; a message does not invalidate a badge (S-8). */
function messageOf(value: number, entry: BitEntry, evidence: Evidence): Finding[] {
  const text = entry.messages.find((message) => Number(message['status']) === value)?.['message'];
  if (value === 0 && typeof text !== 'string') return [];
  return [
    statusFinding(
      'warn',
      'status-message',
      { url: entry.url, value, message: typeof text === 'string' ? text : '' },
      evidence,
    ),
  ];
}
