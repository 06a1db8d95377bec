import { encodeHex } from '../bytes/hex.js';
import { platformRandom, type Random } from '../crypto/random.js';

/** Makes an unguessable id (I-6): `urn:uuid:` with a version 4 UUID (RFC 9562). */
export function uuidUrn(random: Random = platformRandom): string {
  const bytes = random(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `urn:uuid:${encodeHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
