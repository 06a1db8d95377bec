import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import type { VerifyOptions } from '../../../src/verify.js';
import {
  asV1,
  didOf,
  draft,
  newKey,
  NOW,
  prove,
  proveSelective,
  sign2020,
  worldOf,
  type Signer,
} from '../../golden/mint.js';
import { BBS_ISSUER, proveBbs } from '../../support/bbs.js';
import { recordOf } from '../../support/records.js';
import { full } from '../originals.js';
import type { Case, Family } from './contract.js';
import { AT, endorsementBy, INNER, nodesOf, ownFacts, PLACES } from './inner-documents.js';

/**
 * Statements of a document inside about a node of the badge around it, which move without a change
 * of the graph: literals, and nodes with ids of their own (a copy of a blank node is a second node).
 */
const STATEMENTS: Readonly<Record<string, JsonObject>> = {
  VerifiableCredential: {
    name: 'AAA University',
    description: 'A forged text',
    awardedDate: '2020-01-01T00:00:00Z',
    image: { id: 'https://evil.example/badge.png', type: 'Image' },
    evidence: [{ id: 'urn:e', type: ['Evidence'], name: 'A forged text' }],
  },
  Profile: {
    name: 'AAA University',
    url: 'https://evil.example/',
    email: 'mallory@evil.example',
    image: { id: 'https://evil.example/logo.png', type: 'Image' },
    parentOrg: { id: 'urn:p', type: ['Profile'], name: 'AAA University' },
  },
  AchievementSubject: {
    narrative: 'summa cum laude',
    role: 'Admiral',
    creditsEarned: 300,
    identifier: [
      {
        id: 'urn:m',
        type: ['IdentityObject'],
        identityHash: 'mallory@evil.example',
        identityType: 'emailAddress',
        hashed: false,
      },
    ],
    result: [{ id: 'urn:r', type: ['Result'], value: 'A+' }],
    source: { id: 'urn:s', type: ['Profile'], name: 'AAA University' },
    achievement: { id: 'urn:a', type: ['Achievement'], name: 'PhD', description: 'Forged' },
  },
  Achievement: {
    name: 'PhD',
    description: 'A forged text',
    achievementType: 'DoctoralDegree',
    tag: ['forged'],
    creator: { id: 'urn:c', type: ['Profile'], name: 'AAA University' },
    image: { id: 'https://evil.example/badge.png', type: 'Image' },
  },
  Evidence: { name: 'A forged text', description: 'A forged text', genre: 'forged' },
};
const statementsOf = (type: Json): JsonObject =>
  STATEMENTS[
    [type]
      .flat()
      .map(String)
      .find((one) => Object.hasOwn(STATEMENTS, one))!
  ]!;

/** Changes every object of a document and of those inside it that has this id. */
function atNode(value: Json, id: string, change: (node: JsonObject) => JsonObject): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => atNode(item, id, change));
  const inside = Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, one]) => [name, atNode(one, id, change)]),
  );
  return inside['id'] === id ? change(inside) : inside;
}

type Write = (node: JsonObject, name: string, value: Json) => JsonObject;
const add: Write = (node, name, value) => ({
  ...node,
  [name]: node[name] === undefined ? value : ([node[name], value] as readonly Json[]).flat(),
});
const replace: Write = (node, name, value) => ({ ...node, [name]: value });
const without = (node: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(node).filter(([one]) => one !== name));

/** One statement of a document inside, about a node of the badge. */
interface Statement {
  readonly id: string;
  readonly name: string;
  readonly value: Json;
}
/** Gives what a badge and the document inside it become, when the statement changes its place. */
type Transfer = (outer: JsonObject, inner: JsonObject, one: Statement) => [JsonObject, JsonObject];
const to =
  (write: Write, leave: (inner: JsonObject, one: Statement) => JsonObject): Transfer =>
  (outer, inner, one) => [
    atNode(outer, one.id, (node) => write(node, one.name, one.value)) as JsonObject,
    leave(inner, one),
  ];
const moved = (inner: JsonObject, { id, name }: Statement): JsonObject =>
  atNode(inner, id, (node) => without(node, name)) as JsonObject;
const TRANSFERS: Readonly<Record<string, Transfer>> = {
  copied: to(add, (inner) => inner),
  moved: to(add, moved),
  'copied over': to(replace, (inner) => inner),
  'moved over': to(replace, moved),
};

/** A badge around others, and the mechanism of its proof over the graph. */
interface Around {
  readonly name: string;
  readonly outer: JsonObject;
  /** Makes the proof of a document. */
  proofOf(document: JsonObject): Promise<Json>;
  /** Puts a document inside. */
  readonly at: Readonly<Record<string, (outer: JsonObject, inner: Json) => JsonObject>>;
  /** How the document inside is signed. */
  readonly ways: readonly string[];
  /** Makes the document inside what its place allows. */
  inner(endorsement: JsonObject): JsonObject;
}

const ALL_WAYS = ['signed as text', 'signed as a graph', 'forged', 'unsigned'];
const ALONE = { endorsement: AT['endorsement']! };
/** Gives the subject the members of a badge's subject, and none of its own. */
const asEndorsement = (endorsement: JsonObject): JsonObject => ({
  ...endorsement,
  credentialSubject: {
    id: 'did:example:rower',
    type: ['EndorsementSubject', 'AchievementSubject'],
  },
});
/** Makes a badge of an endorsement, for a record. */
const asBadge = (endorsement: JsonObject): JsonObject => ({
  ...endorsement,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  credentialSubject: {
    type: ['AchievementSubject'],
    ...(full('x')['credentialSubject'] as JsonObject),
  },
});

const withJson = (document: JsonObject, proof: Json): string =>
  JSON.stringify({ ...document, proof });

async function around(issuer: Signer): Promise<readonly Around[]> {
  const [p256, scoped] = [await newKey('P-256'), await newKey('P-256')];
  const did = didOf(issuer);
  const inRecord = {
    record: (outer: JsonObject, inner: Json): JsonObject => ({
      ...outer,
      credentialSubject: {
        ...(outer['credentialSubject'] as JsonObject),
        verifiableCredential: [inner],
      },
    }),
  };
  const rdfc = (document: JsonObject): Promise<JsonObject> => prove(document, issuer);
  const usual = { ways: ALL_WAYS, inner: asEndorsement };
  return [
    { ...usual, name: 'eddsa-rdfc-2022', outer: full(did), proofOf: rdfc, at: AT },
    {
      ...usual,
      name: 'record, eddsa-rdfc-2022',
      outer: { ...recordOf([]), issuer: full(did)['issuer']! },
      proofOf: rdfc,
      at: inRecord,
      inner: asBadge,
    },
    {
      ...usual,
      name: 'ecdsa-rdfc-2019',
      outer: full(didOf(p256)),
      proofOf: (document) => prove(document, p256, { cryptosuite: 'ecdsa-rdfc-2019' }),
      at: ALONE,
    },
    {
      ...usual,
      name: 'Ed25519Signature2020',
      outer: asV1(full(did)),
      proofOf: async (document) => (await sign2020(document, issuer))['proof']!,
      at: ALONE,
      // a proof of the other data model needs its own context
      ways: ['signed as text', 'unsigned'],
      inner: (endorsement) => asV1(asEndorsement(endorsement)),
    },
    {
      ...usual,
      name: 'ecdsa-sd-2023',
      outer: full(didOf(p256)),
      proofOf: (document) => proveSelective(document, p256, scoped, p256),
      at: ALONE,
    },
    {
      ...usual,
      name: 'bbs-2023',
      outer: draft(BBS_ISSUER),
      proofOf: (document) => proveBbs(document, document, (quad) => /#issuer>/.test(quad)),
      at: ALONE,
      // a proof inside is a second blank node, which this derivation does not number
      ways: ['unsigned'],
    },
  ];
}

/** Makes the badge as it was signed, with its statement in another place. */
async function transferred(
  { outer, proofOf, at }: Around,
  place: string,
  inner: JsonObject,
  transfer: (outer: JsonObject, inner: JsonObject) => [JsonObject, JsonObject],
): Promise<string> {
  const [changed, left] = transfer(outer, inner);
  return withJson(at[place]!(changed, left), await proofOf(at[place]!(outer, inner)));
}

const issuerOf = ({ outer }: Around): string => String((outer['issuer'] as JsonObject)['id']);

async function* casesOf(one: Around, mallory: Signer): AsyncGenerator<Case> {
  const facts = ownFacts((await read(withJson(one.outer, await one.proofOf(one.outer))))[0]!);
  const verifying: VerifyOptions = {
    now: NOW,
    fetch: worldOf({}),
    recipient: 'mallory@evil.example',
    acceptWithheld: true,
  };
  for (const way of one.ways)
    for (const [position, write] of Object.entries(PLACES))
      for (const node of nodesOf(issuerOf(one)))
        for (const [name, value] of Object.entries(statementsOf(node['type']!)))
          for (const place of Object.keys(one.at))
            for (const [how, transfer] of Object.entries(TRANSFERS))
              yield {
                what: `${one.name}, ${place}, ${way}: ${name} of ${String(node['id'])} ${how} from ${position}`,
                input: async () => {
                  const inner = write(one.inner(endorsementBy(mallory)), {
                    ...node,
                    [name]: value,
                  });
                  const signed = (await INNER[way]!(inner, mallory)) as JsonObject;
                  const statement = { id: String(node['id']), name, value };
                  return transferred(one, place, signed, (outer, left) =>
                    transfer(outer, left, statement),
                  );
                },
                options: verifying,
                isFalseGreen: (badge, report) =>
                  report.verdict === 'valid' && ownFacts(report.badge ?? badge) !== facts,
              };
}

/**
 * Copies and moves every statement of a document inside into the badge around it, under every
 * mechanism that signs a graph: the graph stays alike, so that only the check of the statements'
 * origin can tell (C-9, P-10, 10.A5).
 */
export const nodeFromInside: Family = {
  name: 'node-from-inside',
  sampleEvery: 397,
  async *cases() {
    const [issuer, mallory] = [await newKey('Ed25519'), await newKey('Ed25519')];
    for (const one of await around(issuer)) yield* casesOf(one, mallory);
  },
};
