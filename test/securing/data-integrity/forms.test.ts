/** Issue 10 D: the canonical forms that signers write are accepted, and none that they do not. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import * as rdfCanonize from 'rdf-canonize';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { hashData, proofOptions, rdfc } from '../../../src/securing/data-integrity/hashing.js';
import { ALIKE_LIMITS } from '../../../src/securing/data-integrity/jsonld/canonicalize/blank-node-work.js';
import {
  canonize,
  otherForms,
  USUAL_FORM,
  type CanonicalForm,
} from '../../../src/securing/data-integrity/jsonld/index.js';
import {
  fromSortable,
  isOrderOpen,
  sortLines,
  toSortable,
} from '../../../src/securing/data-integrity/jsonld/canonicalize/quad-order.js';
import { didOf, draft, judge, newKey, options, type Signer } from './mint.js';
import { codes, noContexts, verifyProof } from './support.js';

/** Lists all canonical forms of a document. */
const canonicalForms = (document: JsonObject): readonly CanonicalForm[] => [
  USUAL_FORM,
  ...otherForms(document),
];

/** U+FF5E sorts after U+1F600 by code unit, before it by code point. */
const TAGS = ['～', '😀'];
const POINT: CanonicalForm = { order: 'code-point', style: 'jsonld' };

const badgeWith = (signer: Signer, achievement: JsonObject): JsonObject => {
  const plain = draft(didOf(signer), { validUntil: '2030-01-01T00:00:00Z' });
  const subject = plain['credentialSubject'] as JsonObject;
  return {
    ...plain,
    credentialSubject: {
      ...subject,
      achievement: { ...(subject['achievement'] as JsonObject), ...achievement },
    },
  };
};

async function signIn(
  form: CanonicalForm,
  document: JsonObject,
  signer: Signer,
): Promise<JsonObject> {
  const proof = options(signer);
  const { bytes } = await hashData(
    document,
    proofOptions(document, proof),
    rdfc(noContexts, 'SHA-256', 0, 'i18n-datatype', form),
  );
  return {
    ...document,
    proof: { ...proof, proofValue: `z${encodeBase58(await signer.sign(bytes))}` },
  };
}

test('10.D, RDFC-1.0: a badge sorted by code point is as valid as one sorted by code unit', async () => {
  const signer = await newKey('Ed25519');
  const document = badgeWith(signer, { tag: TAGS });
  const forms = canonicalForms(document);
  assert.deepEqual(
    forms.map(({ order }) => order),
    ['code-unit', 'code-point'],
  );
  for (const form of forms) {
    const signed = await signIn(form, document, signer);
    assert.equal((await judge(signed)).authentic, 'yes', form.order);
    const altered = badgeWith(signer, { tag: [TAGS[0]!, '😁'] });
    const pasted = { ...altered, proof: signed['proof']! };
    assert.equal((await judge(pasted)).verdict, 'invalid', form.order);
  }
});

test('10.D: the order is correct for nodes that look alike, too', async () => {
  const signer = await newKey('Ed25519');
  const alike = { type: ['Alignment'], targetName: '～', targetUrl: 'https://a.example/😀' };
  const document = badgeWith(signer, {
    tag: TAGS,
    alignment: [alike, alike, { ...alike, targetName: '😀' }],
  });
  for (const form of canonicalForms(document))
    assert.equal((await judge(await signIn(form, document, signer))).authentic, 'yes', form.order);
});

test('10.D: a text made sortable by code unit sorts by code point, and comes back', () => {
  const texts = ['a', '～', '😀', '\uE000', '\uFFFD', '\u{10FFFF}', '퟿', '～😀', '😀～', ''];
  for (const text of texts) assert.equal(fromSortable(toSortable(text)), text);
  const points = (text: string): number[] => [...text].map((one) => one.codePointAt(0)!);
  const byPoint = (a: string, b: string): number => {
    const [left, right] = [points(a), points(b)];
    const at = left.findIndex((point, index) => point !== right[index]);
    return at < 0 ? left.length - right.length : (left[at] ?? -1) - (right[at] ?? -1);
  };
  assert.deepEqual(sortLines(texts, 'code-point'), [...texts].sort(byPoint));
  assert.equal(isOrderOpen('😀'), false);
});

const TERMS = {
  plain: { '@id': 'urn:x:plain' },
  double: { '@id': 'urn:x:double', '@type': 'http://www.w3.org/2001/XMLSchema#double' },
  float: { '@id': 'urn:x:float', '@type': 'http://www.w3.org/2001/XMLSchema#float' },
  integer: { '@id': 'urn:x:integer', '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
};

/** Numbers of every size and sign, in an order that does not change. */
function* numbers(): Generator<Json> {
  for (let exponent = -30; exponent <= 30; exponent++)
    for (const digits of [1, 1.5, 9.99999999999, 1.234567, 4])
      for (const sign of [1, -1]) yield sign * Number(`${digits}e${exponent}`);
  yield* [0, -0, 1e21, -1e21, 2 ** 67, true, false, '1e-7', '5', 'NaN', 'x'];
}

test('10.D: numbers are written as jsonld.js writes them, under every coercion, alone and beside others', async () => {
  let previous: Json = 1;
  let tried = 0;
  for (const number of numbers())
    for (const name of Object.keys(TERMS)) {
      for (const value of [number, [number, String(number)], [number, previous, number]]) {
        const document = { '@context': TERMS, '@id': 'urn:x', [name]: value } as JsonObject;
        const dataset: unknown = await jsonld.toRDF(document, { safe: true, base: null });
        const expected: unknown = await rdfCanonize.canonize(dataset, {
          algorithm: 'RDFC-1.0',
          format: 'application/n-quads',
        });
        assert.equal(
          await canonize(document, { contexts: noContexts }),
          expected,
          JSON.stringify(document),
        );
        tried++;
      }
      previous = number;
    }
  assert.ok(tried > 7000, String(tried));
});

test('10.D: a number that was signed as 0 is accepted, with a remark; so is the form that the standard requires', async () => {
  const signer = await newKey('Ed25519');
  const document = badgeWith(signer, { creditsAvailable: 1e-7 });
  const [usual, letter] = canonicalForms(document);
  const signed = await signIn(usual!, document, signer);
  const report = await judge(signed);
  assert.equal(report.authentic, 'yes');
  const remark = report.findings.find(({ code }) => code === 'proof-covers-less');
  assert.equal(remark?.pointer, '/credentialSubject/achievement/creditsAvailable');
  const lettered = codes(await verifyProof(await signIn(letter!, document, signer)));
  assert.equal(lettered[0], 'pass proof-holds');
  const other = await signIn(letter!, badgeWith(signer, { creditsAvailable: 2e-7 }), signer);
  const pasted = { ...document, proof: other['proof']! };
  assert.equal(codes(await verifyProof(pasted))[0], 'fail proof-altered');
});

test('10.D: repeated values under a coercion count once by the standard, twice in jsonld.js: both forms are valid', async () => {
  const signer = await newKey('Ed25519');
  const document = badgeWith(signer, { creditsAvailable: ['5', 5] as unknown as Json });
  for (const form of canonicalForms(document))
    assert.equal(
      codes(await verifyProof(await signIn(form, document, signer)))[0],
      'pass proof-holds',
      form.style,
    );
});

const graphOf = (edges: ReadonlyArray<readonly [number, number]>, size: number): JsonObject => ({
  '@context': { knows: { '@id': 'urn:x:knows', '@type': '@id', '@container': '@set' } },
  '@graph': Array.from({ length: size }, (_, at) => ({
    '@id': `_:n${at}`,
    knows: edges.filter(([from]) => from === at).map(([, to]) => `_:n${to}`),
  })),
});

test('10.D, P-14: equal nodes are told apart within the limit; ten that all refer to each other are unsupported', async () => {
  const inPairs = Array.from({ length: 40 }, (_, at) => [at, at ^ 1] as const);
  assert.equal(
    (await canonize(graphOf(inPairs, 40), { contexts: noContexts })).split('\n').length,
    41,
  );
  const circle = Array.from({ length: 20 }, (_, at) => [at, (at + 1) % 20] as const);
  assert.equal(
    (await canonize(graphOf(circle, 20), { contexts: noContexts })).split('\n').length,
    21,
  );
  const clique = Array.from(
    { length: 100 },
    (_, at) => [Math.floor(at / 10), at % 10] as const,
  ).filter(([from, to]) => from !== to);
  for (const form of canonicalForms({}).concat(POINT))
    await assert.rejects(canonize(graphOf(clique, 10), { contexts: noContexts, form }), {
      code: 'graph-too-complex',
      limit: ALIKE_LIMITS.deepIterations,
    });
});
