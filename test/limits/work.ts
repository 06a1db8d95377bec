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
import type { VerifyOptions } from '../../src/verify.js';
import { MAX_LIST_BYTES } from '../../src/status/bitstring/bits.js';
import {
  LISTS_BYTES_PER_BADGE,
  MAX_LISTS_BYTES,
  MAX_UNPACKED_BYTES,
} from '../../src/status/index.js';
import {
  didOf,
  draft,
  entry,
  judge,
  jwtBadge,
  LIST_URL,
  list,
  newKey,
  options,
  packed,
  sign,
  signJwt,
  worldOf,
} from '../golden/mint.js';
import { BBS_ISSUER } from '../support/bbs.js';
import { OVER_SHARED } from './several.js';
import { cbor } from '../securing/data-integrity/mint.js';

/** How a report over a limit ends: a finding, alone or as the cause or reason of another, and the limit in it. */
export interface OverWork {
  readonly ends: `${'unsupported' | 'unknown' | 'skipped' | 'warn' | 'fail'} ${string}`;
  readonly limit?: number;
  readonly make: () => Promise<Report>;
}

const WRONG = `z${encodeBase58(new Uint8Array(64).fill(1))}`;
const signer = await newKey('Ed25519');
const did = didOf(signer);
const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const wrong = (more: JsonObject = {}): JsonObject => ({
  ...draft(did, more),
  proof: { ...options(signer), proofValue: WRONG },
});
const evidence = (count: number, more: (at: number) => JsonObject = () => ({})): JsonObject => ({
  evidence: many(count, (at) => ({ type: ['Evidence'], name: `E ${at}`, ...more(at) })),
});

/** A derived proof of the right form that hides so many statements. */
function bbs(hidden: number): JsonObject {
  const bytes = new Uint8Array(3 * 48 + 4 * 32 + hidden * 32).fill(7);
  const head = [0x80 | 5, 0x59, bytes.length >> 8, bytes.length & 255, ...bytes];
  const labels = new Map(many(100, (at) => [at, at]));
  const rest = [labels, [0], [], new Uint8Array()].flatMap((part) => cbor(part));
  const proof = {
    ...options(signer, { cryptosuite: 'bbs-2023' }),
    verificationMethod: `${BBS_ISSUER}#${BBS_ISSUER.slice('did:key:'.length)}`,
    proofValue: `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x03, ...head, ...rest]))}`,
  };
  return { ...draft(BBS_ISSUER), proof };
}

async function disclosing(count: number): Promise<string> {
  const parts = many(count, (at) =>
    encodeBase64url(new TextEncoder().encode(JSON.stringify(['s', `m${at}`, 'v']))),
  );
  const _sd = await Promise.all(parts.map(async (part) => encodeBase64url(await digest(part))));
  return `${await jwtBadge({ ...draft(did), _sd }, signer)}~${parts.join('~')}~`;
}

const WEB = 'did:web:keys.example';
/** A token without a `kid`, by a key that its issuer lists behind so many others. */
async function behindKeys(count: number): Promise<Report> {
  const own = await newKey('P-256');
  const method = (key: typeof own, at: number): JsonObject => ({
    id: `${WEB}#${at}`,
    type: 'Multikey',
    controller: WEB,
    publicKeyMultibase: key.multikey,
  });
  const other = await newKey('P-256');
  const methods = [...many(count, (at) => method(other, at)), method(own, count)];
  const token = await jwtBadge(draft(WEB), own, { kid: WEB });
  const document = {
    '@context': 'https://www.w3.org/ns/did/v1',
    id: WEB,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id!),
  };
  return judge(token, {
    fetch: worldOf({ 'https://keys.example/.well-known/did.json': document }),
  });
}

/** A badge with a status list of so many bytes at each of so many URLs. */
async function withLists(count: number, bytes: number): Promise<Report> {
  const encodedList = packed([], bytes);
  const urls = many(count, (at) => `${LIST_URL}${at || ''}`);
  const lists = await Promise.all(
    urls.map(
      async (id) => [id, await signJwt(list(did, { encodedList }, { id }), signer)] as const,
    ),
  );
  const credentialStatus = urls.map((url) => ({
    ...entry(),
    id: `${url}#1`,
    statusListCredential: url,
  }));
  return judge(await jwtBadge(draft(did, { credentialStatus }), signer), {
    fetch: worldOf(Object.fromEntries(lists)),
  });
}

/** Status lists at URLs of their own, each as large as may be fetched: the rest is white space. */
async function largeLists(count: number): Promise<Readonly<Record<string, string>>> {
  const lists = many(count, async (at): Promise<[string, string]> => {
    const id = `${LIST_URL}/${at}`;
    const text = await signJwt(list(did, {}, { id }), signer);
    return [id, text.padEnd(NET_LIMITS.statusListBytes)];
  });
  return Object.fromEntries(await Promise.all(lists)) as Readonly<Record<string, string>>;
}
const FULL_LISTS = MAX_LISTS_BYTES / NET_LIMITS.statusListBytes;
const inList = (url: string): JsonObject => ({ ...entry(), id: url, statusListCredential: url });

const CLR_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
const record = (verifiableCredential: JsonObject[]): JsonObject => ({
  ...draft(did),
  '@context': CLR_CONTEXTS,
  type: ['VerifiableCredential', 'ClrCredential'],
  credentialSubject: { id: 'did:example:rower', type: ['ClrSubject'], verifiableCredential },
});
/** Returns the worst result of the badges inside a record. */
function insideOf({ findings }: Report, code: string): Report {
  const reports = findings.flatMap(({ about }) => about ?? []);
  return reports.findLast((one) => one.findings.some((found) => found.code === code))!;
}

/** Badges in a record, each with ten status lists at URLs of its own, and what was requested. */
export async function recordOfLists(
  count: number,
  host: (badge: number, list: number) => string,
  options: VerifyOptions = {},
): Promise<{ readonly report: Report; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const inside = many(count, (badge) => {
    const credentialStatus = many(MAX_STATUS_ENTRIES, (at) =>
      entry({
        id: `urn:uuid:${badge}-${at}`,
        statusListCredential: `https://${host(badge, at)}/${badge}/${at}`,
      }),
    );
    return { ...draft(did, { credentialStatus }), id: `urn:uuid:${badge}` };
  });
  const signed = await Promise.all(inside.map((one) => sign(one, signer)));
  const token = await jwtBadge(record(signed), signer);
  return { report: await judge(token, { fetch: worldOf({}, asked), ...options }), asked };
}

async function overBudget(host: (badge: number, list: number) => string): Promise<Report> {
  const { report } = await recordOfLists(NET_LIMITS.requestsInAll / 10 + 5, host);
  const { findings, ...rest } = insideOf(report, 'status-unreachable');
  return { ...rest, findings: findings.filter(({ params }) => params?.['reason'] === 'budget') };
}

/** Badges in a record, each with a proof that costs pairings. */
async function recordOf(count: number): Promise<Report> {
  const inside = many(count, (at) => ({ ...bbs(0), id: `urn:uuid:${at}` }));
  return insideOf(await judge(await jwtBadge(record(inside), signer)), 'graph-too-complex');
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
