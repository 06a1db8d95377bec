/**
 * Values of a wrong type in any place of a badge and of the documents it needs: no check crashes,
 * and the report can be described. An object with a member `toString` in a list's `validFrom`
 * once stopped every view of the badges on that list. OPEN_BADGE_FULL=1 tries each case instead of a sample.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { BadgeError } from '../../src/errors.js';
import { asText, isObject } from '../../src/json/values.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/index.js';
import { verify } from '../../src/verify.js';
import {
  didOf,
  entry,
  jwtBadge,
  list,
  LIST_URL,
  newKey,
  NOW,
  sign,
  signedList,
  signJwt,
  worldOf,
  type World,
} from '../golden/mint.js';
import { full } from '../mutation/originals.js';
import { PAGE_SHARE } from '../support/page-share.js';

/** An object that `String` and a template cannot write. */
const UNWRITABLE: JsonObject = { toString: 1, valueOf: 1 };
const ODD: readonly Json[] = [
  UNWRITABLE,
  [UNWRITABLE],
  {},
  [[{}]],
  { '@value': UNWRITABLE },
  [null, {}],
  1,
  true,
  '',
  null,
];
const isFull = process.env['OPEN_BADGE_FULL'] === '1';
/** A prime, so that the sample has every odd value and every kind of place. */
const SAMPLE_EVERY = 7;

/** Yields a document with each of its values, objects included, replaced by each odd one. */
function* oddOf(value: Json): Generator<Json> {
  yield* ODD;
  if (Array.isArray(value))
    for (const [at, item] of (value as readonly Json[]).entries())
      for (const odd of oddOf(item)) yield (value as readonly Json[]).with(at, odd);
  else if (isObject(value))
    for (const [name, item] of Object.entries(value))
      for (const odd of oddOf(item)) yield { ...value, [name]: odd };
}

type Input = readonly [input: string | JsonObject, world?: World];
/** Makes the input of a changed document; undefined where it cannot be signed. */
type Place = readonly [name: string, document: Json, make: (odd: JsonObject) => Promise<Input>];

const crashedIn = ({ findings }: Report): boolean =>
  findings.some(({ code, about }) => code === 'check-crashed' || (about && crashedIn(about)));

/** Reads, verifies and describes an input. @returns what went wrong, if anything */
async function faultOf([input, world = {}]: Input): Promise<string | undefined> {
  const fetch = worldOf(world);
  try {
    for (const badge of await read(input, { fetch })) {
      const report = await verify(badge, { now: NOW, fetch });
      if (crashedIn(report))
        return JSON.stringify(report.findings.filter(({ code }) => code === 'check-crashed'));
      present(badge, report, { messages: en });
    }
  } catch (error) {
    if (!(error instanceof BadgeError)) return String((error as Error).stack);
  }
  return undefined;
}

const signer = await newKey('Ed25519');
const did = didOf(signer);
const listed = (): JsonObject => ({ ...full(did), credentialStatus: entry() });
const signedBadge = await sign(listed(), signer);
const HOST = 'https://college.example';
const OB2 = 'https://w3id.org/openbadges/v2';
const hosted: Readonly<Record<string, JsonObject>> = {
  [`${HOST}/a`]: {
    '@context': OB2,
    id: `${HOST}/a`,
    type: 'Assertion',
    recipient: { type: 'email', hashed: true, salt: 's', identity: 'sha256$00' },
    badge: `${HOST}/b`,
    issuedOn: '2026-01-01T00:00:00Z',
    expires: '2030-01-01T00:00:00Z',
    evidence: [{ id: `${HOST}/e`, narrative: 'It moves.' }],
    verification: { type: 'HostedBadge' },
  },
  [`${HOST}/b`]: {
    '@context': OB2,
    id: `${HOST}/b`,
    type: 'BadgeClass',
    name: 'Robotics',
    description: 'Built a robot.',
    image: `${HOST}/i.png`,
    criteria: { narrative: 'It moves.' },
    alignment: [{ targetName: 'Robots', targetUrl: `${HOST}/r` }],
    issuer: `${HOST}/p`,
  },
  [`${HOST}/p`]: {
    '@context': OB2,
    id: `${HOST}/p`,
    type: 'Issuer',
    name: 'College',
    url: HOST,
    email: 'a@college.example',
    revocationList: `${HOST}/l`,
    verification: { allowedOrigins: 'college.example', startsWith: [`${HOST}/`] },
  },
};

const byWeb = 'did:web:college.example';
const WEB_URL = `${HOST}/.well-known/did.json`;
const didDocument: JsonObject = {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: byWeb,
  verificationMethod: [
    {
      id: `${byWeb}#key`,
      type: 'Multikey',
      controller: byWeb,
      publicKeyMultibase: signer.multikey,
      expires: '2030-01-01T00:00:00Z',
    },
  ],
  assertionMethod: [`${byWeb}#key`],
  alsoKnownAs: [HOST],
};
const byWebToken = await jwtBadge(full(byWeb), signer, { kid: `${byWeb}#key` });

const PLACES: readonly Place[] = [
  ['a badge', signedBadge, async (odd) => [odd]],
  ['a badge, signed', listed(), async (odd) => [await sign(odd, signer)]],
  ['a list', await signedList(signer), async (odd) => [signedBadge, { [LIST_URL]: odd }]],
  [
    'a list as a token',
    list(did),
    async (odd) => [signedBadge, { [LIST_URL]: await jwtBadge(odd, signer) }],
  ],
  ['claims', full(did), async (odd) => [await jwtBadge(odd, signer)]],
  [
    'a header',
    {
      alg: 'EdDSA',
      typ: 'JWT',
      kid: `${did}#${signer.multikey}`,
      crit: ['b64'],
      jwk: { kty: 'OKP' },
    },
    async (odd) => [await signJwt(full(did), signer, odd)],
  ],
  ['a DID document', didDocument, async (odd) => [byWebToken, { [WEB_URL]: odd }]],
  ...Object.entries(hosted).map(([url, document]): Place => [
    `the document at ${url}`,
    document,
    async (odd) => [`${HOST}/a`, { ...hosted, [url]: odd }],
  ]),
];

for (const [name, document, make] of PLACES)
  test(`X-4: a value of a wrong type in ${name} crashes no check and no view`, async () => {
    const every = isFull ? 1 : SAMPLE_EVERY * PAGE_SHARE;
    const faults: string[] = [];
    let tried = 0;
    for (const [at, odd] of [...oddOf(document)].entries()) {
      if (at % every !== 0 || !isObject(odd)) continue;
      // what has no canonical form cannot be signed
      const input = await make(odd).catch(() => undefined);
      const fault = input && (await faultOf(input));
      tried += input ? 1 : 0;
      if (fault !== undefined) faults.push(`${JSON.stringify(odd).slice(0, 2_000)}: ${fault}`);
    }
    assert.deepEqual(faults, []);
    assert.ok(tried > 2, `${tried} were tried`);
  });

test('X-4: any value is text: an object as JSON, cut where it is long', () => {
  assert.equal(asText(UNWRITABLE), '{"toString":1,"valueOf":1}');
  assert.equal(asText([{ a: 1 }, 2]), '[{"a":1},2]');
  assert.equal(asText(['a', 2]), 'a,2');
  assert.equal(asText({ a: 'x'.repeat(5_000) }).length, 1_000);
  assert.deepEqual([asText(undefined), asText(null), asText('')], ['undefined', 'null', '']);
});
