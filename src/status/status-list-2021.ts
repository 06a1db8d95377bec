import { readBitList, readIndexAndList, type BitListKind } from './bitstring/entry.js';
import type { StatusMethod } from './contract.js';
import { statusFinding } from './finding.js';

/**
 * Names and packing of a StatusList2021: the same bits as BitstringStatusList, without a multibase
 * prefix (S-20).
 */
export const STATUS_LIST_2021: BitListKind = {
  credentialType: 'StatusList2021Credential',
  subjectType: 'StatusList2021',
  form: 'plain',
  hasPurpose: true,
};

/** StatusList2021, the predecessor of BitstringStatusList. */
export const method: StatusMethod = {
  types: ['StatusList2021Entry'],
  async read(raw, badge, context) {
    const entry = readIndexAndList(raw, { index: 'statusListIndex', list: 'statusListCredential' });
    const purpose = raw['statusPurpose'];
    if (typeof entry === 'string' || typeof purpose !== 'string')
      return [
        statusFinding('unknown', 'status-entry-malformed', {
          property: typeof entry === 'string' ? entry : 'statusPurpose',
        }),
      ];
    return readBitList(
      { ...entry, purpose, size: 1, messages: [] },
      STATUS_LIST_2021,
      badge,
      context,
    );
  },
};
