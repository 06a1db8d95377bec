import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import type { Case, Family } from './contract.js';
import { nodeFromInside } from './node-from-inside.js';
import { proofOptionForms } from './proof-options.js';
import { withheld } from './withheld.js';

type Input = Uint8Array | string;

/** Families whose cases are written in another way, none of which may turn one green. */
const ORIGINALS: readonly Family[] = [nodeFromInside, proofOptionForms, withheld];

const part = (value: Json): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));

/** Writes a document as an unsigned token: the proof inside it still holds. */
const unsigned = (document: JsonObject, header: JsonObject, claims: JsonObject): string =>
  `${part({ ...header, typ: 'JWT' })}.${part({ ...document, ...claims })}.AAAA`;

/** Later than any clock of the hunt. */
const FAR = 4_102_444_800;
const ENDS: readonly Json[] = [null, [], {}, '', FAR];
const NO_STATUS: readonly Json[] = [null, [], {}, ''];

type Rewrite = (text: string) => string;

/** Rewrites a document with a proof; other texts stay as they are, and are no more valid for it. */
const withProof =
  (rewrite: (document: JsonObject) => string): Rewrite =>
  (text) => {
    if (!text.startsWith('{')) return text;
    const document = JSON.parse(text) as JsonObject;
    return 'proof' in document ? rewrite(document) : text;
  };

/** Adds a member that states nothing, or nothing signed, where there is none. */
const adding = (name: string, value: Json): readonly [what: string, rewrite: Rewrite] => [
  `${name} ${JSON.stringify(value)}`,
  withProof((document) => JSON.stringify({ [name]: value, ...document })),
];

/** Ways to write a badge that say nothing more that is signed. */
const REWRITES: ReadonlyArray<readonly [what: string, rewrite: Rewrite]> = [
  ['without the tilde', (text) => text.split('~', 1)[0]!],
  ['in an unsigned JWT', withProof((document) => unsigned(document, { alg: 'none' }, {}))],
  [
    'in an unsigned JWT with exp',
    withProof((document) => unsigned(document, { alg: 'EdDSA' }, { exp: FAR })),
  ],
  [
    'in a claim vc',
    withProof((document) => unsigned({ vc: document }, { alg: 'ES256' }, { exp: FAR })),
  ],
  ...ENDS.map((value) => adding('validUntil', value)),
  ...NO_STATUS.map((value) => adding('credentialStatus', value)),
];

const textOf = (input: Input): string =>
  typeof input === 'string' ? input : new TextDecoder().decode(input);

async function* casesOf({ name, cases }: Family): AsyncGenerator<Case> {
  for await (const one of cases())
    for (const [what, rewrite] of REWRITES)
      yield {
        ...one,
        what: `${name}, ${one.what}: ${what}`,
        input: async () =>
          rewrite(textOf(typeof one.input === 'function' ? await one.input() : one.input)),
      };
}

/**
 * Cases of other families, written so that something unsigned stands beside the proof: an unsigned
 * envelope, an SD-JWT whose tilde was cut off, members that state nothing. They would
 * stand in for what is withheld, and switch off the checks of an embedded proof.
 */
export const envelopes: Family = {
  name: 'envelopes',
  sampleEvery: 7_001,
  async *cases() {
    for (const family of ORIGINALS) yield* casesOf(family);
  },
};
