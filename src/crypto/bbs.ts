import { bls12_381 } from '@noble/curves/bls12-381.js';
import { pippenger } from '@noble/curves/abstract/curve.js';
import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeHex } from '../bytes/hex.js';

/**
 * BBS over BLS12-381 with SHA-256 (IRTF CFRG draft): only the verification of proofs of knowledge,
 * which a verifier needs. Variable names are the draft's.
 */
const { G1, G2, fields } = bls12_381;
type G1Point = InstanceType<typeof G1.Point>;

const encoder = new TextEncoder();
const SUITE = 'BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_';
const API = `${SUITE}H2G_HM2S_`;
const dst = (name: string): Uint8Array => encoder.encode(`${API}${name}`);
const P1 = G1.Point.fromBytes(
  decodeHex(
    'a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9',
  )!,
);

const POINT = 48;
const SCALAR = 32;
const EXPANDED = 48;

/** Input for verifying a proof; indexes refer to the issuer's whole list of messages. */
export interface BbsProofInput {
  /** 96 bytes, a point of G2. */
  readonly publicKey: Uint8Array;
  readonly proof: Uint8Array;
  readonly header: Uint8Array;
  readonly presentationHeader: Uint8Array;
  readonly messages: readonly Uint8Array[];
  readonly indexes: readonly number[];
}

interface Proof {
  readonly points: readonly [Abar: G1Point, Bbar: G1Point, D: G1Point];
  readonly e: bigint;
  readonly r1: bigint;
  readonly r3: bigint;
  readonly hidden: readonly bigint[];
  readonly challenge: bigint;
}

/**
 * Largest number of messages in a proof: each costs a hash to the curve, and all may take a second
 * (X-3).
 */
export const MAX_BBS_MESSAGES = 200;

/**
 * Verifies a BBS proof (draft, ProofVerify).
 *
 * @returns `true` when the prover knows a signature by `publicKey` over these messages at these
 *   indexes; `false` for malformed input
 */
export function verifyBbsProof(input: BbsProofInput): boolean {
  try {
    const proof = readProof(input.proof);
    const count = proof ? proof.hidden.length + input.messages.length : 0;
    if (!proof || count > MAX_BBS_MESSAGES || !areIndexes(input, count)) return false;
    return check(input, proof, count);
  } catch {
    return false;
  }
}

/** Counts the messages that a proof keeps hidden, from its length. */
export const hiddenIn = (proof: Uint8Array): number =>
  (proof.length - 3 * POINT - 4 * SCALAR) / SCALAR;

const areIndexes = ({ indexes, messages }: BbsProofInput, count: number): boolean =>
  indexes.length === messages.length &&
  indexes.every((value, at) => value < count && (at === 0 || value > indexes[at - 1]!));

/**
 * Decodes a proof. Points must be in the right subgroup and not the identity, scalars between 1 and
 * the order.
 */
function readProof(bytes: Uint8Array): Proof | undefined {
  const hidden = hiddenIn(bytes);
  if (hidden < 0 || !Number.isInteger(hidden)) return undefined;
  const points = [0, 1, 2].map((at) =>
    G1.Point.fromBytes(bytes.slice(at * POINT, (at + 1) * POINT)),
  );
  if (!points.every(isProper)) return undefined;
  const scalars: bigint[] = [];
  for (let at = 3 * POINT; at < bytes.length; at += SCALAR)
    scalars.push(toNumber(bytes.subarray(at, at + SCALAR)));
  if (!scalars.every((value) => value > 0n && value < fields.Fr.ORDER)) return undefined;
  const [e, r1, r3] = scalars as [bigint, bigint, bigint];
  return {
    points: points as [G1Point, G1Point, G1Point],
    e,
    r1,
    r3,
    hidden: scalars.slice(3, -1),
    challenge: scalars.at(-1)!,
  };
}

const isProper = (point: { is0(): boolean; isTorsionFree(): boolean }): boolean =>
  !point.is0() && point.isTorsionFree();

function check(input: BbsProofInput, proof: Proof, count: number): boolean {
  const W = G2.Point.fromBytes(input.publicKey);
  if (!isProper(W)) return false;
  const [Q1, ...H] = generators(count + 1) as [G1Point, ...G1Point[]];
  const domain = domainOf(input, Q1, H);
  const shown = input.messages.map((message) => toScalar(message, 'MAP_MSG_TO_SCALAR_AS_HASH_'));
  const [T1, T2] = commitments(input, proof, Q1, H, domain, shown);
  if (challengeOf(input, proof, T1, T2, domain, shown) !== proof.challenge) return false;
  const [Abar, Bbar] = proof.points;
  const product = bls12_381.pairingBatch([
    { g1: Abar, g2: W },
    { g1: Bbar, g2: G2.Point.BASE.negate() },
  ]);
  return fields.Fp12.eql(product, fields.Fp12.ONE);
}

function commitments(
  input: BbsProofInput,
  proof: Proof,
  Q1: G1Point,
  H: readonly G1Point[],
  domain: bigint,
  shown: readonly bigint[],
): [G1Point, G1Point] {
  const [Abar, Bbar, D] = proof.points;
  const T1 = times(Bbar, proof.challenge).add(times(Abar, proof.e)).add(times(D, proof.r1));
  const shownAt = input.indexes.map((location) => H[location]!);
  const Bv = P1.add(times(Q1, domain)).add(sumOf(shownAt, shown));
  const isShown = new Set(input.indexes);
  const hiddenAt = H.filter((_, location) => !isShown.has(location));
  const T2 = times(Bv, proof.challenge).add(times(D, proof.r3)).add(sumOf(hiddenAt, proof.hidden));
  return [T1, T2];
}

/** All inputs of this multiplication are public, so it need not run in constant time. */
const times = (point: G1Point, scalar: bigint): G1Point => point.multiplyUnsafe(scalar);

/** Multiplies all points at once, at a third of the cost of multiplying them one by one. */
const sumOf = (points: readonly G1Point[], scalars: readonly bigint[]): G1Point =>
  points.length === 0 ? G1.Point.ZERO : pippenger(G1.Point, [...points], [...scalars]);

const made: G1Point[] = [];
let seed = expand_message_xmd(
  dst('MESSAGE_GENERATOR_SEED'),
  dst('SIG_GENERATOR_SEED_'),
  EXPANDED,
  sha256,
);

/** Makes the generators of the suite, which are constants, once. */
function generators(count: number): readonly G1Point[] {
  while (made.length < count) {
    seed = expand_message_xmd(
      join([seed, octets(made.length + 1)]),
      dst('SIG_GENERATOR_SEED_'),
      EXPANDED,
      sha256,
    );
    made.push(G1.hashToCurve(seed, { DST: dst('SIG_GENERATOR_DST_') }) as G1Point);
  }
  return made.slice(0, count);
}

function domainOf(
  { publicKey, header }: BbsProofInput,
  Q1: G1Point,
  H: readonly G1Point[],
): bigint {
  return toScalar(
    join([
      publicKey,
      octets(H.length),
      Q1.toBytes(),
      ...H.map((point) => point.toBytes()),
      encoder.encode(API),
      octets(header.length),
      header,
    ]),
    'H2S_',
  );
}

function challengeOf(
  input: BbsProofInput,
  proof: Proof,
  T1: G1Point,
  T2: G1Point,
  domain: bigint,
  shown: readonly bigint[],
): bigint {
  const pairs = input.indexes.flatMap((location, at) => [
    octets(location),
    scalarBytes(shown[at]!),
  ]);
  const points = [...proof.points, T1, T2].map((point) => point.toBytes());
  return toScalar(
    join([
      octets(input.indexes.length),
      ...pairs,
      ...points,
      scalarBytes(domain),
      octets(input.presentationHeader.length),
      input.presentationHeader,
    ]),
    'H2S_',
  );
}

const toScalar = (bytes: Uint8Array, name: string): bigint =>
  toNumber(expand_message_xmd(bytes, dst(name), EXPANDED, sha256)) % fields.Fr.ORDER;

const toNumber = (bytes: Uint8Array): bigint =>
  bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
const bigEndian = (value: bigint, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => Number((value >> BigInt(8 * (length - 1 - at))) & 255n));
const octets = (value: number): Uint8Array => bigEndian(BigInt(value), 8);
const scalarBytes = (value: bigint): Uint8Array => bigEndian(value, SCALAR);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
