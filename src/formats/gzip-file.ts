import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import { MAX_IMAGE_BYTES } from './payload.js';
import { isGzip } from './recognise.js';
import { gunzipped } from './xml-text.js';

/**
 * A file inside gzip: an SVGZ drawing, or any other file that somebody compressed.
 * @param unbakeInner reads what is inside; given, since a part of this shelf does not know the others
 */
export function gzipWith(unbakeInner: (bytes: Uint8Array) => Promise<readonly Payload[]>): Format {
  return {
    name: 'gzip',
    recognise: isGzip,
    unbake: async (bytes) => {
      if (bytes.length > MAX_IMAGE_BYTES)
        throw new BadgeError('too-large', { bytes: bytes.length, limit: MAX_IMAGE_BYTES });
      const inner = await gunzipped(bytes, MAX_IMAGE_BYTES);
      // one file in one compression: more layers are an attack, not a badge
      if (isGzip(inner)) throw new BadgeError('unknown-format', { looksLike: 'gzip' });
      return unbakeInner(inner);
    },
  };
}
