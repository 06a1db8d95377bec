/** A curve over a prime field with a = −3 (SP 800-186 §3.2.1); both primes are 3 modulo 4. */
interface Curve {
  /** Length of a coordinate, in bytes. */
  readonly size: number;
  readonly prime: bigint;
  readonly b: bigint;
}

const CURVES = {
  'P-256': {
    size: 32,
    prime: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    size: 48,
    prime:
      0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
} as const satisfies Readonly<Record<string, Curve>>;

/** Number of bits of an exponent that one step of `power` takes. */
const WINDOW = 4;

const toBytes = (value: bigint, size: number): Uint8Array =>
  Uint8Array.from(
    value
      .toString(16)
      .padStart(size * 2, '0')
      .match(/../g)!,
    (pair) => parseInt(pair, 16),
  );

const toInteger = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);

/** Raises to a power modulo a prime, four bits of the exponent at a time. */
function power(base: bigint, exponent: bigint, prime: bigint): bigint {
  const powers = [1n];
  for (let at = 1; at < 1 << WINDOW; at++) powers.push((powers[at - 1]! * base) % prime);
  let result = 1n;
  for (const digit of exponent.toString(1 << WINDOW)) {
    for (let bit = 0; bit < WINDOW; bit++) result = (result * result) % prime;
    result = (result * powers[parseInt(digit, 1 << WINDOW)]!) % prime;
  }
  return result;
}

/** Solves y² = x³ − 3x + b for the y of a parity; `undefined` where there is none. */
function ordinate(x: bigint, isOdd: boolean, { prime, b }: Curve): bigint | undefined {
  const square = ((((x * x - 3n) * x + b) % prime) + prime) % prime;
  const root = power(square, (prime + 1n) / 4n, prime);
  if ((root * root) % prime !== square || root === 0n) return undefined;
  return ((root & 1n) === 1n) === isOdd ? root : prime - root;
}

/**
 * Computes the affine coordinates of a compressed point (SEC 1 §2.3.4); `undefined` if it is not on
 * the curve (K-1). WebCrypto accepts coordinates only. The points are public, so the time that this
 * takes reveals nothing.
 */
export function decompressPoint(
  name: keyof typeof CURVES,
  compressed: Uint8Array,
): { x: Uint8Array; y: Uint8Array } | undefined {
  const curve = CURVES[name];
  const [form] = compressed;
  if (compressed.length !== curve.size + 1 || (form !== 2 && form !== 3)) return undefined;
  const x = toInteger(compressed.subarray(1));
  if (x >= curve.prime) return undefined;
  const y = ordinate(x, form === 3, curve);
  return y === undefined ? undefined : { x: compressed.slice(1), y: toBytes(y, curve.size) };
}

/** Writes the SEC 1 compressed form; decompression checks that the point is on the curve. */
export function compressPoint({ x, y }: { x: Uint8Array; y: Uint8Array }): Uint8Array {
  return Uint8Array.from([2 + (y[y.length - 1]! & 1), ...x]);
}
