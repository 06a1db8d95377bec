/** Badges that are one step over a limit of work each, and how their reports end (X-3, 10.B). */
import assert from 'node:assert/strict';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { MAX_PROOFS } from '../../src/securing/data-integrity/verify-proofs.js';
import { MAX_ENDORSEMENTS, MAX_SCHEMA_STEPS } from '../../src/verification/work-limits.js';
import { MAX_ISSUER_KEYS } from '../../src/securing/keys/key-names.js';
import {
  MAX_PROOF_WORK,
  PROOF_WORK_PER_BADGE,
} from '../../src/securing/data-integrity/work-budget.js';
import { MAX_STATUS_ENTRIES } from '../../src/verification/checks/status.js';
import { MAX_BBS_MESSAGES } from '../../src/crypto/bbs.js';
import { digest } from '../../src/crypto/index.js';
import { NET_LIMITS } from '../../src/web/policy.js';
import { MAX_CONTEXT_ENTRIES } from '../../src/securing/data-integrity/jsonld/contexts/urls.js';
import { MAX_BLANK_NODES } from '../../src/securing/data-integrity/jsonld/index.js';
import { MAX_DISCLOSURES } from '../../src/jose/disclosures.js';
import type { Report } from '../../src/report/finding.js';
import { MAX_LIST_BYTES } from '../../src/status/bitstring/bits.js';
import {
  LISTS_BYTES_PER_BADGE,
  MAX_LISTS_BYTES,
  MAX_UNPACKED_BYTES,
} from '../../src/status/index.js';
import { draft, entry, judge, jwtBadge, LIST_URL, options, sign, worldOf } from '../golden/mint.js';
import { OVER_SHARED } from './several.js';
import { bbs, did, many, signer } from './work-signed.js';
import { insideOf, overBudget, record, recordOf } from './work-records.js';
import { behindKeys, FULL_LISTS, inList, largeLists, withLists } from './work-lists.js';

/** How a report over a limit ends: a finding, alone or as the cause or reason of another, and the limit in it. */
export interface OverWork {
  readonly ends: `${'unsupported' | 'unknown' | 'skipped' | 'warn' | 'fail'} ${string}`;
  readonly limit?: number;
  readonly make: () => Promise<Report>;
}

const WRONG = `z${encodeBase58(new Uint8Array(64).fill(1))}`;
const wrong = (more: JsonObject = {}): JsonObject => ({
  ...draft(did, more),
  proof: { ...options(signer), proofValue: WRONG },
});
const evidence = (count: number, more: (at: number) => JsonObject = () => ({})): JsonObject => ({
  evidence: many(count, (at) => ({ type: ['Evidence'], name: `E ${at}`, ...more(at) })),
});

async function disclosing(count: number): Promise<string> {
  const parts = many(count, (at) =>
    encodeBase64url(new TextEncoder().encode(JSON.stringify(['s', `m${at}`, 'v']))),
  );
  const _sd = await Promise.all(parts.map(async (part) => encodeBase64url(await digest(part))));
  return `${await jwtBadge({ ...draft(did), _sd }, signer)}~${parts.join('~')}~`;
}

/** A schema in which each definition applies the next one twice. */
const LEVELS = 17;
const SCHEMA = 'https://schemas.example/s';
const endless: JsonObject = {
  $id: SCHEMA,
  $ref: '#/$defs/0',
  $defs: Object.fromEntries(
    many(LEVELS, (at): [string, JsonObject] => {
      const next = { $ref: `#/$defs/${at + 1}` };
      return [String(at), at + 1 < LEVELS ? { allOf: [next, next] } : { type: 'object' }];
    }),
  ),
};

const PROOFS_OVER = 'unsupported graph-too-complex';

export const OVER_WORK: Readonly<Record<string, OverWork>> = {
  MAX_CONTEXT_ENTRIES: {
    ends: PROOFS_OVER,
    limit: MAX_CONTEXT_ENTRIES,
    make: async () => {
      const contexts = draft(did)['@context'] as readonly string[];
      return judge(wrong({ '@context': [...contexts, ...many(64, () => contexts[1]!)] }));
    },
  },
  MAX_BLANK_NODES: {
    ends: PROOFS_OVER,
    limit: MAX_BLANK_NODES,
    make: () => judge(wrong(evidence(MAX_BLANK_NODES))),
  },
  MAX_PROOFS: {
    ends: 'unsupported proof-too-many',
    limit: MAX_PROOFS,
    make: async () => {
      const { proof, ...rest } = await sign(draft(did), signer);
      return judge({ ...rest, proof: many(MAX_PROOFS + 1, () => proof!) });
    },
  },
  MAX_PROOF_WORK: {
    ends: PROOFS_OVER,
    limit: MAX_PROOF_WORK,
    make: () => {
      const { proof, ...rest } = wrong(
        evidence(4_000, (at) => ({ id: `https://e.example/${at}` })),
      );
      return judge({ ...rest, proof: many(MAX_PROOFS, () => proof!) });
    },
  },
  PROOF_WORK_PER_BADGE: {
    ends: PROOFS_OVER,
    limit: MAX_PROOF_WORK,
    // so few would all be judged if each badge brought work for itself
    make: () => recordOf(Math.ceil(MAX_PROOF_WORK / (6_000 - PROOF_WORK_PER_BADGE)) + 1),
  },
  MAX_BBS_MESSAGES: {
    ends: PROOFS_OVER,
    limit: MAX_BBS_MESSAGES,
    make: () => judge(bbs(MAX_BBS_MESSAGES + 1)),
  },
  MAX_DISCLOSURES: {
    ends: PROOFS_OVER,
    limit: MAX_DISCLOSURES,
    make: async () => judge(await disclosing(MAX_DISCLOSURES + 1)),
  },
  MAX_BASE58_CHARS: {
    ends: 'fail proof-value',
    make: () =>
      judge({ ...draft(did), proof: { ...options(signer), proofValue: `z${'2'.repeat(257)}` } }),
  },
  MAX_ISSUER_KEYS: {
    ends: 'unsupported proof-not-checked',
    make: () => behindKeys(MAX_ISSUER_KEYS),
  },
  MAX_SCHEMA_STEPS: {
    ends: 'skipped schema-limit',
    limit: MAX_SCHEMA_STEPS,
    make: async () => {
      const credentialSchema = { id: SCHEMA, type: '1EdTechJsonSchemaValidator2019' };
      return judge(await jwtBadge(draft(did, { credentialSchema }), signer), {
        schemas: { [SCHEMA]: endless },
      });
    },
  },
  MAX_ENDORSEMENTS: {
    ends: 'warn endorsement-limit',
    limit: MAX_ENDORSEMENTS,
    make: async () => {
      const endorsement = many(MAX_ENDORSEMENTS + 1, (at) => ({
        id: `urn:uuid:${at}`,
        proof: {},
      }));
      return judge(await jwtBadge(draft(did, { endorsement }), signer));
    },
  },
  MAX_STATUS_ENTRIES: {
    ends: 'unsupported status-limit',
    limit: MAX_STATUS_ENTRIES,
    make: async () => {
      const credentialStatus = many(MAX_STATUS_ENTRIES + 1, (at) =>
        entry({ id: `${LIST_URL}#${at}` }),
      );
      return judge(await jwtBadge(draft(did, { credentialStatus }), signer));
    },
  },
  MAX_LIST_BYTES: {
    ends: 'unknown status-list-unreadable',
    limit: MAX_LIST_BYTES,
    make: () => withLists(1, MAX_LIST_BYTES + 1),
  },
  MAX_LISTS_BYTES: {
    ends: 'unsupported status-limit',
    limit: MAX_LISTS_BYTES,
    make: async () => {
      const lists = await largeLists(FULL_LISTS + 1);
      const credentialStatus = Object.keys(lists).map(inList);
      return judge(await jwtBadge(draft(did, { credentialStatus }), signer), {
        fetch: worldOf(lists),
      });
    },
  },
  LISTS_BYTES_PER_BADGE: {
    ends: 'unsupported status-limit',
    limit: MAX_LISTS_BYTES,
    make: async () => {
      const lists = await largeLists(FULL_LISTS + 1);
      // so many would all be read if each badge allowed a list of its own
      assert.ok(LISTS_BYTES_PER_BADGE < NET_LIMITS.statusListBytes / (FULL_LISTS + 1));
      const badges = Object.keys(lists).map((url) =>
        sign({ ...draft(did, { credentialStatus: inList(url) }), id: `urn:x:${url}` }, signer),
      );
      const token = await jwtBadge(record(await Promise.all(badges)), signer);
      return insideOf(await judge(token, { fetch: worldOf(lists) }), 'status-limit');
    },
  },
  ...OVER_SHARED,
  MAX_UNPACKED_BYTES: {
    ends: 'unsupported status-limit',
    limit: MAX_UNPACKED_BYTES,
    make: () => withLists(MAX_UNPACKED_BYTES / MAX_LIST_BYTES + 1, MAX_LIST_BYTES),
  },
  'NET_LIMITS.requests': {
    ends: 'unknown evidence-unreachable',
    make: async () => {
      const refs = many(10, (at) => ({ id: `https://e.example/${at}`, digestSRI: 'sha256-AA==' }));
      const lists = many(10, (at) =>
        entry({ id: `urn:x:${at}`, statusListCredential: `https://l.example/${at}` }),
      );
      const more = {
        credentialStatus: lists,
        relatedResource: refs,
        refreshService: { id: 'https://r.example/', type: '1EdTechCredentialRefresh' },
      };
      const { findings, ...rest } = await judge(await jwtBadge(draft(did, more), signer), {
        fetchEvidence: true,
        refresh: true,
      });
      return {
        ...rest,
        findings: findings.filter(({ params }) => params?.['reason'] === 'budget'),
      };
    },
  },
  'NET_LIMITS.requestsInAll': {
    ends: 'unknown status-unreachable',
    make: () => overBudget((badge, at) => `h${badge}-${at}.example`),
  },
  'NET_LIMITS.requestsPerHost': {
    ends: 'unknown status-unreachable',
    make: () => overBudget(() => 'lists.example'),
  },
  MAX_FINDINGS: {
    ends: 'warn findings-left-out',
    make: () => judge(wrong(evidence(101, () => ({ name: 1 })))),
  },
  'NET_LIMITS.statusListBytes': {
    ends: 'unknown status-unreachable',
    make: async () =>
      judge(await jwtBadge(draft(did, { credentialStatus: entry() }), signer), {
        fetch: worldOf({ [LIST_URL]: new Uint8Array(NET_LIMITS.statusListBytes + 1) }),
      }),
  },
};
