import { decodeBase64url } from '../bytes/base64url.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';

/** Longest `data:` prefix before the comma, in characters. */
const MAX_PREFIX = 1000;

function percentDecoded(text: string): Uint8Array {
  try {
    return encodeUtf8(decodeURIComponent(text));
  } catch {
    return encodeUtf8(text);
  }
}

/**
 * Decodes a `data:` URI.
 * @throws BadgeError `unknown-format` when it is malformed
 */
export function decodeDataUri(uri: string): Uint8Array {
  const comma = uri.slice(0, MAX_PREFIX).indexOf(',');
  const isBase64 = /;\s*base64$/i.test(uri.slice(0, comma));
  const body = uri.slice(comma + 1);
  const bytes = isBase64
    ? decodeBase64url(body.replace(/\s|%0[AaDd]/g, '').replaceAll('%3D', '='), { lenient: true })
    : percentDecoded(body);
  if (comma < 0 || !bytes) throw new BadgeError('unknown-format', { looksLike: 'data-uri' });
  return bytes;
}
