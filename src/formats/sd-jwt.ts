import { BadgeError } from '../errors.js';
import type { Format } from './contract.js';
import { textOfFile } from './file-text.js';
import { trimPayload } from './trim-payload.js';
import { looksLikeSdJwt } from './detect.js';

/** A file that is an SD-JWT: a compact JWS followed by disclosures with tildes (V-4). */
export const sdJwt: Format = {
  name: 'sd-jwt',
  recognise: looksLikeSdJwt,
  unbake: async (bytes) => {
    const text = textOfFile(bytes);
    if (text === undefined) throw new BadgeError('not-utf8');
    return [{ text: trimPayload(text), found: { container: 'sd-jwt', notes: [] } }];
  },
};
