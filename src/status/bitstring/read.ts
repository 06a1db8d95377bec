import type { JsonObject } from '../../badge/contract.js';
import { readBitList, readIndexAndList, type BitEntry, type BitListKind } from './entry.js';
import type { StatusMethod } from '../contract.js';
import { statusFinding } from '../finding.js';
import { asList, isObject } from '../../json/values.js';

/** Largest entry that is read, in bits. */
export const MAX_STATUS_SIZE = 32;

/** Names and packing of a Bitstring status list. */
export const BITSTRING: BitListKind = {
  credentialType: 'BitstringStatusListCredential',
  subjectType: 'BitstringStatusList',
  form: 'multibase',
  hasPurpose: true,
};

/**
 * BitstringStatusList v1.0: revocation, suspension, refresh and message, also with several bits.
 */
export const method: StatusMethod = {
  types: ['BitstringStatusListEntry'],
  async read(raw, badge, context) {
    const entry = parseEntry(raw);
    return typeof entry === 'string'
      ? [statusFinding('unknown', 'status-entry-malformed', { property: entry })]
      : readBitList(entry, BITSTRING, badge, context);
  },
};

/**
 * Parses an entry.
 *
 * @returns the entry, or the name of the property that is wrong
 */
export function parseEntry(raw: JsonObject): BitEntry | string {
  const entry = readIndexAndList(raw, { index: 'statusListIndex', list: 'statusListCredential' });
  if (typeof entry === 'string') return entry;
  const size = raw['statusSize'] ?? 1;
  if (typeof raw['statusPurpose'] !== 'string') return 'statusPurpose';
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > MAX_STATUS_SIZE)
    return 'statusSize';
  const messages = asList(raw['statusMessage']).filter(isObject);
  const isExplained = size === 1 || messages.length === 2 ** size;
  const notes = isExplained
    ? entry.notes
    : [
        ...entry.notes,
        statusFinding('warn', 'status-entry-malformed', {
          property: 'statusMessage',
          got: messages.length,
        }),
      ];
  return { ...entry, notes, size, purpose: raw['statusPurpose'], messages };
}
