import type { JsonObject } from '../badge/contract.js';
import type { Evidence, Finding } from '../report/finding.js';
import { decodeList, MIN_LIST_ENTRIES, valueAt } from './bits.js';
import type { StatusContext, StatusMethod } from './contract.js';
import { asList, isObject, readListCredential, statusFinding } from './list-credential.js';

/** What an entry says, once it is known to be well-formed. */
interface Entry { readonly url: string; readonly index: bigint; readonly purpose: string; readonly size: number; readonly messages: JsonObject[]; readonly notes: readonly Finding[] }

/** BitstringStatusList v1.0: revocation, suspension, refresh, message, also of several bits (6.1). */
export const method: StatusMethod = {
  types: ['BitstringStatusListEntry'],
  async read(raw, badge, context) {
    const entry = parseEntry(raw);
    if (typeof entry === 'string') return [statusFinding('unknown', 'status-entry-malformed', { property: entry })];
    const list = await readListCredential(entry.url, badge, context);
    if ('findings' in list) return [...entry.notes, ...list.findings];
    return [...entry.notes, ...list.notes, ...(await readEntry(entry, list.document, list.evidence, context))];
  },
};

/** @returns the entry, or the name of the property that is wrong */
function parseEntry(raw: JsonObject): Entry | string {
  const index = raw['statusListIndex'];
  const size = raw['statusSize'] ?? 1;
  if (typeof raw['statusListCredential'] !== 'string') return 'statusListCredential';
  if (typeof raw['statusPurpose'] !== 'string') return 'statusPurpose';
  if (!/^(0|[1-9]\d{0,30})$/.test(String(index))) return 'statusListIndex';
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > 32) return 'statusSize';
  const notes = typeof index === 'number' ? [statusFinding('warn', 'status-entry-malformed', { property: 'statusListIndex', got: 'number' })] : [];
  return { url: raw['statusListCredential'], index: BigInt(String(index)), purpose: raw['statusPurpose'], size, messages: asList(raw['statusMessage']).filter(isObject), notes };
}

async function readEntry(entry: Entry, document: JsonObject, evidence: Evidence, context: StatusContext): Promise<Finding[]> {
  const { url, purpose } = entry;
  const subject = document['credentialSubject'];
  const types = [...asList(document['type']), ...(isObject(subject) ? asList(subject['type']) : [])];
  if (!isObject(subject) || !types.includes('BitstringStatusListCredential') || !types.includes('BitstringStatusList')) return [statusFinding('unknown', 'status-list-type', { url }, evidence)];
  if (!asList(subject['statusPurpose']).includes(purpose)) return [statusFinding('unknown', 'status-list-purpose', { url, purpose }, evidence)];
  const bits = await decodeList(subject['encodedList']);
  if (!bits) return [statusFinding('unknown', 'status-list-unreadable', { url, detail: 'encodedList' }, evidence)];
  const entries = Math.floor((bits.length * 8) / entry.size);
  const short = entries < MIN_LIST_ENTRIES ? [statusFinding(context.strict ? 'fail' : 'warn', 'status-list-short', { url, entries, limit: MIN_LIST_ENTRIES }, evidence)] : [];
  const value = valueAt(bits, entry.index, entry.size);
  if (value === undefined) return [...short, statusFinding('unknown', 'status-index-range', { url, index: String(entry.index), entries }, evidence)];
  return [...short, ...meaningOf(value, entry, evidence)];
}

/** What a value means for its purpose; "not revoked" holds only as of the list's own date (S-8, S-40). */
export function meaningOf(value: number, entry: Pick<Entry, 'purpose' | 'url' | 'messages'>, evidence: Evidence): Finding[] {
  const params = { url: entry.url, purpose: entry.purpose, asOf: String(evidence['validFrom'] ?? evidence.fetchedAt ?? '') };
  if (entry.purpose === 'message') return [statusFinding('pass', 'status-clear', params, evidence), ...messageOf(value, entry, evidence)];
  if (value === 0) return [statusFinding('pass', 'status-clear', params, evidence)];
  if (entry.purpose === 'revocation') return [statusFinding('fail', 'status-revoked', params, evidence)];
  if (entry.purpose === 'suspension') return [statusFinding('fail', 'status-suspended', params, evidence)];
  if (entry.purpose === 'refresh') return [statusFinding('pass', 'status-clear', params, evidence), statusFinding('warn', 'status-refresh', params, evidence)];
  return [statusFinding('unknown', 'status-purpose-unknown', { ...params, value }, evidence)];
}

/** The issuer's own text for this value; it is not ours and not an invalidation (S-8). */
function messageOf(value: number, entry: Pick<Entry, 'messages' | 'url'>, evidence: Evidence): Finding[] {
  const text = entry.messages.find((message) => Number(message['status']) === value)?.['message'];
  if (value === 0 && text === undefined) return [];
  return [statusFinding('warn', 'status-message', { url: entry.url, value, message: typeof text === 'string' ? text : '' }, evidence)];
}
