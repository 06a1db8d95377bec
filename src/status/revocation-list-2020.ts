import { readBitList, readIndexAndList, type BitListKind } from './bitstring/entry.js';
import type { StatusMethod } from './contract.js';
import { statusFinding } from './finding.js';

/**
 * Names and packing of a RevocationList2020. Its specification requires ZLIB but real lists use
 * GZIP; the first bytes distinguish them. The list's issuer must be the badge's own (S-21).
 */
export const REVOCATION_LIST_2020: BitListKind = {
  credentialType: 'RevocationList2020Credential',
  subjectType: 'RevocationList2020',
  form: 'plain',
  hasPurpose: false,
  sameIssuerOnly: true,
  idRequired: true,
};

/** RevocationList2020: the first of the bit lists, for revocation only. */
export const method: StatusMethod = {
  types: ['RevocationList2020Status'],
  async read(raw, badge, context) {
    const entry = readIndexAndList(raw, {
      index: 'revocationListIndex',
      list: 'revocationListCredential',
    });
    if (typeof entry === 'string')
      return [statusFinding('unknown', 'status-entry-malformed', { property: entry })];
    return readBitList(
      { ...entry, purpose: 'revocation', size: 1, messages: [] },
      REVOCATION_LIST_2020,
      badge,
      context,
    );
  },
};
