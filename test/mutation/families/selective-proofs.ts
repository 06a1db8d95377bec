import type { JsonObject } from '../../../src/badge/contract.js';
import { decodeCbor, type Cbor } from '../../../src/bytes/cbor.js';
import { decodeBase64url, encodeBase64url } from '../../../src/bytes/base64url.js';
import { didOf, draft, newKey, proveSelective, type Signer } from '../../golden/mint.js';
import { cbor } from '../../securing/data-integrity/mint.js';
import { BBS_ISSUER, proveBbs } from '../../support/bbs.js';
import { entry, newWithheldWorld } from '../../support/withheld.js';
import type { Case, Family } from './contract.js';

/** A badge with a derived proof that must never become valid, whatever happens to the proof. */
interface Base {
  readonly what: string;
  readonly document: JsonObject;
  readonly proof: JsonObject;
}
type Parts = readonly Cbor[];
type Change = readonly [name: string, change: (part: Cbor) => Cbor];

const LATER = '2027-01-01T00:00:00Z';
const ENDED = '2026-02-01T00:00:00Z';
const HEADER = 3;
const POINT = 48;
const SCALAR = 32;

const isList = (part: Cbor): part is readonly Cbor[] => Array.isArray(part);
const isBytes = (part: Cbor): part is Uint8Array => part instanceof Uint8Array;
const without = <Item>(items: readonly Item[], at: number): Item[] =>
  items.filter((_, index) => index !== at);
const swapped = <Item>(items: readonly Item[], a: number, b: number): Item[] =>
  items.map((item, at) => (at === a ? items[b]! : at === b ? items[a]! : item));
const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Changes to a list of numbers or of signatures: each item left out, doubled, swapped, changed. */
const ofList = (items: readonly Cbor[]): Change[] => [
  ['empty', () => []],
  ['reversed', () => [...items].reverse()],
  ['one more', () => [...items, items.length]],
  ['all numbers', () => Array.from({ length: 64 }, (_, at) => at)],
  ...items.flatMap((item, at): Change[] => [
    [`without ${at}`, () => without(items, at)],
    [`${at} twice`, () => [...items, item]],
    [`${at} and ${at + 1} swapped`, () => swapped(items, at, Math.min(at + 1, items.length - 1))],
    ...(typeof item === 'number'
      ? [item + 1, Math.max(0, item - 1), item + 64, 4_294_967_295].map((value): Change => [
          `${at} as ${value}`,
          () => items.with(at, value),
        ])
      : []),
  ]),
];

/** Changes to bytes: each part of the size of a point or a scalar left out, doubled, zero, spoilt. */
function ofBytes(bytes: Uint8Array): Change[] {
  const size = bytes.length > 3 * POINT ? SCALAR : POINT;
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => at * size);
  return [
    ['empty', () => new Uint8Array()],
    ['all zero', () => new Uint8Array(bytes.length)],
    ['a byte more', () => joined([bytes, new Uint8Array(1)])],
    ['32 bytes more', () => joined([bytes, bytes.slice(-SCALAR)])],
    ...starts.flatMap((from): Change[] => {
      const [before, part, after] = [
        bytes.slice(0, from),
        bytes.slice(from, from + size),
        bytes.slice(from + size),
      ];
      const flipped = part.map((byte, at) => (at === 0 ? byte ^ 0x20 : byte));
      return [
        [`without ${from}…`, () => joined([before, after])],
        [`${from}… twice`, () => joined([before, part, part, after])],
        [`${from}… zero`, () => joined([before, new Uint8Array(part.length), after])],
        [`${from}… negated`, () => joined([before, flipped, after])],
        [`${from}… 255`, () => joined([before, part.map(() => 255), after])],
      ];
    }),
  ];
}

/** Changes to a map of labels: other numbers, one label for two nodes, no labels. */
function ofLabels(labels: ReadonlyMap<number | string, Cbor>): Change[] {
  const entries = [...labels];
  const last = entries.at(-1)?.[1] ?? 0;
  return [
    ['none', () => new Map()],
    ['one more', () => new Map([...entries, [entries.length, last]])],
    ['one label for all', () => new Map(entries.map(([key]) => [key, last]))],
    ['turned round', () => new Map(entries.map(([key], at) => [key, entries.at(-1 - at)![1]]))],
  ];
}

const changesOf = (part: Cbor): Change[] => {
  if (isList(part)) return ofList(part);
  if (isBytes(part)) return ofBytes(part);
  return part instanceof Map ? ofLabels(part) : [];
};

/** Yields each change of one component, then each pair of components that change places. */
function* changed(parts: Parts): Generator<readonly [string, Parts]> {
  yield ['as it was', parts];
  for (const [at, part] of parts.entries())
    for (const [name, change] of changesOf(part))
      yield [`component ${at} ${name}`, parts.with(at, change(part))];
  for (const a of parts.keys())
    for (const b of parts.keys())
      if (a < b) yield [`components ${a} and ${b} swapped`, swapped(parts, a, b)];
  const [mandatory, selective] = [parts.length - 3, parts.length - 2];
  const [kept, chosen] = [parts[mandatory]!, parts[selective]!];
  if (!isList(kept) || !isList(chosen)) return;
  for (const [at, index] of chosen.entries())
    yield [
      `statement ${String(index)} as a mandatory one`,
      parts.with(mandatory, [...kept, index]).with(selective, without(chosen, at)),
    ];
}

const bytesOf = (proof: JsonObject): Uint8Array =>
  decodeBase64url(String(proof['proofValue']).slice(1))!;

function* casesOf({ what, document, proof }: Base): Generator<Omit<Case, 'options'>> {
  const bytes = bytesOf(proof);
  const parts = decodeCbor(bytes.subarray(HEADER)) as Parts;
  for (const [change, one] of changed(parts)) {
    const value = Uint8Array.from([...bytes.subarray(0, HEADER), ...cbor(one)]);
    const spoilt = { ...proof, proofValue: `u${encodeBase64url(value)}` };
    yield { what: `${what}: ${change}`, input: JSON.stringify({ ...document, proof: spoilt }) };
  }
}

/** A badge as it was signed, the part of it that a holder shows, and what is shown instead. */
interface Forgery {
  readonly what: string;
  readonly whole: JsonObject;
  readonly part: JsonObject;
  readonly document: JsonObject;
}

function forgeriesBy(issuer: string): readonly Forgery[] {
  const revoked = draft(issuer, { validUntil: LATER, credentialStatus: entry(10) });
  const ended = draft(issuer, { validUntil: ENDED });
  const plain = draft(issuer, { validUntil: LATER });
  const { credentialStatus: _status, ...unrevoked } = revoked;
  const { validUntil: _end, ...endless } = ended;
  const withheld = (what: string, whole: JsonObject, part: JsonObject): Forgery => ({
    what,
    whole,
    part,
    document: part,
  });
  const rewritten = (what: string, whole: JsonObject, more: JsonObject): Forgery => ({
    what,
    whole,
    part: whole,
    document: { ...whole, ...more },
  });
  return [
    withheld('a revoked badge without its status', revoked, unrevoked),
    withheld('an expired badge without its end', ended, endless),
    rewritten('a badge with another name', plain, { name: 'Doctor of Philosophy' }),
    rewritten('a badge with another end', ended, { validUntil: LATER }),
  ];
}

const isAlwaysShown = (quad: string): boolean => quad.includes('#issuer>');

const bbsBases = (): Promise<Base[]> =>
  Promise.all(
    forgeriesBy(BBS_ISSUER).map(async ({ what, whole, part, document }) => ({
      what: `bbs-2023, ${what}`,
      document,
      proof: await proveBbs(whole, part, isAlwaysShown),
    })),
  );

// A holder's proof under ecdsa-sd-2023 has no trace of what is left out.
const ecdsaBases = (issuer: Signer, scoped: Signer): Promise<Base[]> =>
  Promise.all(
    forgeriesBy(didOf(issuer)).map(async ({ what, part, document }) => ({
      what: `ecdsa-sd-2023, ${what}`,
      document,
      proof: await proveSelective(part, issuer, scoped, issuer, undefined, isAlwaysShown),
    })),
  );

/**
 * Takes derived proofs of selective suites apart and puts them together again in every wrong way,
 * for badges whose end or status is withheld or whose content is changed (P-36 to P-40).
 */
export const selectiveProofs: Family = {
  name: 'selective-proofs',
  sampleEvery: 12,
  async *cases() {
    const { options } = await newWithheldWorld();
    const [issuer, scoped] = [await newKey('P-256'), await newKey('P-256')];
    for (const base of [...(await bbsBases()), ...(await ecdsaBases(issuer, scoped))])
      for (const one of casesOf(base)) yield { ...one, options };
  },
};
