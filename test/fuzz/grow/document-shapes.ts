/** Dimensions of a badge's own document that grow its shape. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { DocumentDimension } from './contract.js';
import {
  arrayLength,
  atRoot,
  depth,
  inAchievement,
  inIssuer,
  list,
  members,
  values,
} from './document-changes.js';

/** Most characters to which one node is repeated. */
const MOST_REPEATED = 2 << 20;
/** Bytes that are left for the rest of the badge. */
const ROOM = 2_000;

const manyMembers = (n: number): JsonObject =>
  Object.fromEntries(Array.from({ length: n }, (_, at) => [`x${at}`, 1]));

const nested = (n: number, wrap: (inner: Json) => Json, core: Json): Json => {
  let value = core;
  for (let level = 0; level < n; level++) value = wrap(value);
  return value;
};

/** Nodes and members: repetition of one id, of one member, and nesting. */
export const SHAPES: readonly DocumentDimension[] = [
  {
    name: 'one node described again and again',
    limit: Math.min(arrayLength, values / 4),
    grow: inAchievement((one, n) => ({
      ...one,
      related: list(n, (at) => ({ id: String(one['id']), type: ['Related'], version: `v${at}` })),
    })),
  },
  {
    name: 'one node repeated with its members',
    limit: 1_500,
    grow: (document, n) => {
      const achievement = (document['credentialSubject'] as JsonObject)[
        'achievement'
      ] as JsonObject;
      // in a pair the node may be large: a text of many limits is refused by its size alone
      const most = Math.ceil(MOST_REPEATED / JSON.stringify(achievement).length);
      const evidence = list(Math.min(n, most), (at) => ({
        ...achievement,
        name: `Evidence ${at}`,
        tag: ['a', `t${at}`],
      }));
      return atRoot(() => ({ evidence }))(document, n);
    },
  },
  {
    name: 'the issuer named again and again',
    limit: arrayLength,
    grow: (document, n) =>
      atRoot(() => ({
        evidence: list(n, () => ({ id: String((document['issuer'] as JsonObject)['id']) })),
      }))(document, n),
  },
  {
    name: 'members of one object',
    limit: members - ROOM,
    grow: (document, n) => ({ ...document, ...manyMembers(n) }),
  },
  {
    name: 'members of several objects',
    limit: values - ROOM,
    grow: (document, n) => ({
      ...document,
      evidence: list(Math.ceil(n / members), (at) => ({
        type: ['Evidence'],
        ...manyMembers(Math.min(n - at * members, members - ROOM)),
      })),
    }),
  },
  {
    name: 'parents of the issuer',
    limit: depth - 4,
    grow: inIssuer((issuer, n) => ({
      ...issuer,
      parentOrg: nested(n, (inner) => ({ id: 'urn:p', type: ['Profile'], parentOrg: inner }), {
        id: 'urn:p:0',
        type: ['Profile'],
      }),
    })),
  },
  {
    name: 'related blank nodes in each other',
    limit: depth - 6,
    grow: inAchievement((one, n) => ({
      ...one,
      creator: nested(n, (inner) => ({ type: ['Profile'], parentOrg: inner }), {
        type: ['Profile'],
      }),
    })),
  },
  {
    name: 'arrays in arrays',
    limit: depth - 4,
    grow: atRoot((n) => ({ evidence: nested(n, (inner) => [inner, inner].slice(0, 1), 'x') })),
  },
  {
    name: 'proofs',
    limit: 10,
    grow: atRoot((n) => ({
      proof: list(n, (at) => ({
        id: `urn:uuid:p${at}`,
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        created: '2026-01-01T00:00:00Z',
        verificationMethod:
          'did:key:z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x#z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x',
        proofPurpose: 'assertionMethod',
        proofValue: `z${'2'.repeat(86)}`,
        ...(at > 0 ? { previousProof: list(at, (before) => `urn:uuid:p${before}`) } : {}),
      })),
    })),
  },
];
