import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import { MAX_IMAGE_BYTES } from './payload.js';
import { isGzip } from './detect.js';
import { gunzipped } from './xml-text.js';

/**
 * Makes the format of a file inside gzip: SVGZ, or any other compressed file.
 * @param unbakeInner reads the file inside; passed in, since a format does not know the others
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
