/**
 * Signs and derives bbs-2023 proofs (IRTF CFRG draft, SHA-256), for tests only: secrets are neither
 * random nor kept. Names are the draft's.
 */
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { decodeHex } from '../../src/bytes/hex.js';
import { encodeMultikey } from '../../src/bytes/multibase.js';
import { digest } from '../../src/crypto/index.js';
import { proofOptions } from '../../src/securing/data-integrity/hashing.js';
import { canonize } from '../../src/securing/data-integrity/jsonld/index.js';
import { cbor } from '../securing/data-integrity/mint.js';
import { noContexts } from '../securing/data-integrity/support.js';

const { G1, G2, fields } = bls12_381;
const { Fr } = fields;
type G1Point = InstanceType<typeof G1.Point>;
const encoder = new TextEncoder();
const API = 'BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_';
const P1 = G1.Point.fromBytes(
  decodeHex(
    'a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9',
  )!,
);

const expand = (bytes: Uint8Array, name: string): Uint8Array =>
  expand_message_xmd(bytes, encoder.encode(API + name), 48, sha256);
const toNumber = (bytes: Uint8Array): bigint =>
  bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
const toScalar = (bytes: Uint8Array, name: string): bigint =>
  Fr.create(toNumber(expand(bytes, name)));
const octets = (value: bigint | number, length = 8): Uint8Array =>
  Uint8Array.from({ length }, (_, at) =>
    Number((BigInt(value) >> BigInt(8 * (length - 1 - at))) & 255n),
  );
const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const secret = (name: string): bigint => toScalar(encoder.encode(name), 'TEST_');
const times = (point: G1Point, scalar: bigint): G1Point => point.multiply(Fr.create(scalar));
const sum = (points: readonly G1Point[]): G1Point =>
  points.reduce((all, point) => all.add(point), G1.Point.ZERO);

function generators(count: number): G1Point[] {
  let seed = expand(encoder.encode(`${API}MESSAGE_GENERATOR_SEED`), 'SIG_GENERATOR_SEED_');
  return Array.from({ length: count }, (_, at) => {
    seed = expand(joined([seed, octets(at + 1)]), 'SIG_GENERATOR_SEED_');
    return G1.hashToCurve(seed, { DST: `${API}SIG_GENERATOR_DST_` }) as G1Point;
  });
}

const SK = secret('issuer');
const PK = G2.Point.BASE.multiply(SK).toBytes();
/** The issuer of these proofs. */
export const BBS_ISSUER = `did:key:${encodeMultikey('bls12-381-g2', PK)}`;

/**
 * Makes a signature over all messages, and a proof that discloses those at `shown` (draft, Sign and
 * ProofGen).
 */
function derive(
  messages: readonly Uint8Array[],
  shown: readonly number[],
  header: Uint8Array,
): Uint8Array {
  const [Q1, ...H] = generators(messages.length + 1) as [G1Point, ...G1Point[]];
  const m = messages.map((message) => toScalar(message, 'MAP_MSG_TO_SCALAR_AS_HASH_'));
  const points = [Q1, ...H].map((point) => point.toBytes());
  const domain = toScalar(
    joined([PK, octets(H.length), ...points, encoder.encode(API), octets(header.length), header]),
    'H2S_',
  );
  const B = sum([P1, times(Q1, domain), ...m.map((one, at) => times(H[at]!, one))]);
  const e = secret('e');
  const A = times(B, Fr.inv(Fr.add(SK, e)));
  const [r1, r2, e1, r11, r31] = ['r1', 'r2', 'e~', 'r1~', 'r3~'].map(secret) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const hidden = m.map((_, at) => at).filter((at) => !shown.includes(at));
  const blind = hidden.map((at) => secret(`m~ ${at}`));
  const D = times(B, r2);
  const Abar = times(A, Fr.mul(r1, r2));
  const Bbar = times(D, r1).subtract(times(Abar, e));
  const T1 = times(Abar, e1).add(times(D, r11));
  const T2 = sum([times(D, r31), ...hidden.map((at, i) => times(H[at]!, blind[i]!))]);
  const c = toScalar(
    joined([
      octets(shown.length),
      ...shown.flatMap((at) => [octets(at), octets(m[at]!, 32)]),
      ...[Abar, Bbar, D, T1, T2].map((point) => point.toBytes()),
      octets(domain, 32),
      octets(0),
    ]),
    'H2S_',
  );
  const answers = [
    Fr.add(e1, Fr.mul(e, c)),
    Fr.sub(r11, Fr.mul(r1, c)),
    Fr.sub(r31, Fr.mul(Fr.inv(r2), c)),
    ...hidden.map((at, i) => Fr.add(blind[i]!, Fr.mul(m[at]!, c))),
    c,
  ];
  return joined([
    ...[Abar, Bbar, D].map((point) => point.toBytes()),
    ...answers.map((one) => octets(one, 32)),
  ]);
}

/**
 * Derives a bbs-2023 proof of a document with at most one blank node.
 *
 * @param whole document that the issuer signed
 * @param part its part that the holder discloses
 * @param isMandatory tells which statements the issuer made mandatory; all of them must be in
 *   `part`
 * @param change spoils the components of the proof value before they are written
 */
export async function proveBbs(
  whole: JsonObject,
  part: JsonObject,
  isMandatory: (quad: string) => boolean,
  change: (parts: Json[]) => void = () => undefined,
): Promise<JsonObject> {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'bbs-2023',
    created: '2026-01-01T00:00:00Z',
    verificationMethod: `${BBS_ISSUER}#${BBS_ISSUER.slice('did:key:'.length)}`,
    proofPurpose: 'assertionMethod',
  };
  const config = { contexts: noContexts, rdfDirection: 'i18n-datatype' } as const;
  const quadsOf = async (document: JsonObject): Promise<string[]> =>
    (await canonize(document, config))
      .split('\n')
      .filter(Boolean)
      .map((quad) => `${quad.replaceAll('_:c14n0', '_:b0')}\n`)
      .sort();
  const [all, seen] = [await quadsOf(whole), await quadsOf(part)];
  const optional = all.filter((quad) => !isMandatory(quad));
  const shown = optional.flatMap((quad, at) => (seen.includes(quad) ? [at] : []));
  const header = joined([
    await digest(await canonize(proofOptions(whole, proof), config)),
    await digest(all.filter(isMandatory).join('')),
  ]);
  const messages = optional.map((quad) => encoder.encode(quad));
  const parts = [
    derive(messages, shown, header),
    new Map([[0, 0]]),
    seen.flatMap((quad, at) => (isMandatory(quad) ? [at] : [])),
    shown,
    new Uint8Array(),
  ];
  change(parts as unknown as Json[]);
  return {
    ...proof,
    proofValue: `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x03, ...cbor(parts)]))}`,
  };
}
