/** The reflected polynomial of ISO 3309, used by PNG and gzip. */
const POLYNOMIAL = 0xedb88320;
/** Bytes that one step of the loop takes, each with a table of its own ("slicing by eight"). */
const STEP = 8;
/** Bytes from which Node's own function is used: below, loading its module costs more. */
const LARGE = 65_536;

function firstTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let remainder = index;
    for (let bit = 0; bit < 8; bit++)
      remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    return remainder;
  });
}

/** Makes the tables one behind the other: entry `256 n + byte` is that byte before n zero bytes. */
function makeTables(): Uint32Array {
  const tables = new Uint32Array(256 * STEP);
  tables.set(firstTable());
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256]!;
    tables[at] = (before >>> 8) ^ tables[before & 255]!;
  }
  return tables;
}

let made: Uint32Array | undefined;

/** Computes the CRC-32 without the platform's help; `crc32` chooses. */
export function slicedCrc32(bytes: Uint8Array): number {
  const table = (made ??= makeTables());
  const whole = bytes.length - (bytes.length % STEP);
  let crc = 0xffffffff,
    at = 0;
  for (; at < whole; at += STEP)
    crc =
      table[1792 + ((crc ^ bytes[at]!) & 255)]! ^
      table[1536 + (((crc >>> 8) ^ bytes[at + 1]!) & 255)]! ^
      table[1280 + (((crc >>> 16) ^ bytes[at + 2]!) & 255)]! ^
      table[1024 + ((crc >>> 24) ^ bytes[at + 3]!)]! ^
      table[768 + bytes[at + 4]!]! ^
      table[512 + bytes[at + 5]!]! ^
      table[256 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  for (; at < bytes.length; at++) crc = table[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

interface Zlib {
  readonly crc32?: (bytes: Uint8Array) => number;
}
interface NodeProcess {
  readonly getBuiltinModule?: (name: string) => Zlib | undefined;
}

/** Gives `zlib.crc32` of Node from 20.16 and 22.3; undefined elsewhere. */
function platformCrc32(): Zlib['crc32'] {
  const { process } = globalThis as { readonly process?: NodeProcess };
  return process?.getBuiltinModule?.('node:zlib')?.crc32;
}

/**
 * Computes the CRC-32 of bytes, as an unsigned number.
 * @example
 * crc32(new TextEncoder().encode('123456789')).toString(16); // 'cbf43926'
 */
export function crc32(bytes: Uint8Array): number {
  const native = bytes.length < LARGE ? undefined : platformCrc32();
  return native ? native(bytes) : slicedCrc32(bytes);
}
