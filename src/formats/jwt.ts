import { BadgeError } from '../errors.js';
import type { Format } from './contract.js';
import { looksLikeJwt } from './detect.js';
import { textOfFile } from './file-text.js';
import { trimPayload } from './trim-payload.js';

/** A file that is a compact JWS (RFC 7515 §7.1). */
export const jwt: Format = {
  name: 'jwt',
  recognise: looksLikeJwt,
  unbake: async (bytes) => {
    const text = textOfFile(bytes);
    if (text === undefined) throw new BadgeError('not-utf8');
    return [{ text: trimPayload(text), found: { container: 'jwt', notes: [] } }];
  },
};
