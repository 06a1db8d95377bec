/** Numbers and faults of keys. */
import { keyFromJwk } from '../../src/crypto/index.js';

export const littleEndian = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
export const fault = (result: ReturnType<typeof keyFromJwk>): string =>
  'fault' in result ? result.fault : 'a key';
