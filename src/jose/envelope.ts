import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';

/** The media types of VC-JOSE-COSE, and those of its drafts. */
const ENVELOPE = /^data:application\/(?:vc|vp)(?:\+ld\+json)?\+(?:sd-)?jwt((?:;[^,]{0,200})?),/i;

/**
 * Gives the token in the `data:` URL that is the id of an enveloped credential or presentation
 * (VCDM 2.0 §4.13). RFC 2397 allows base64 for any content.
 *
 * @returns `undefined` for any other URL
 */
export function tokenInEnvelope(url: string): string | undefined {
  const [start, parameters = ''] = ENVELOPE.exec(url) ?? [];
  if (start === undefined) return undefined;
  const content = url.slice(start.length).trim();
  if (!/;\s*base64$/i.test(parameters)) return content;
  const bytes = decodeBase64url(content, { lenient: true });
  return bytes && decodeUtf8(bytes);
}
