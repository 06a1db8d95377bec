import type { JsonObject } from '../badge/contract.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { asciiStart } from './detect.js';
import { tokenInEnvelope } from '../jose/envelope.js';

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

/**
 * Matches every other media type of an envelope: COSE, and those of drafts, such as `vc-ld+jwt`.
 */
const OTHER_ENVELOPE = /^data:application\/((?:vc|vp)[-+][\w.+-]{1,60})[;,]/i;
/** Matches any media type, for an object that calls itself an envelope. */
const ANY_TYPE = /^data:([\w.+/-]{1,80})[;,]/i;
const ENVELOPE_TYPE = /^Enveloped(?:VerifiableCredential|VerifiablePresentation)$/;

const isEnvelope = ({ type }: JsonObject): boolean =>
  [type].flat().some((one) => typeof one === 'string' && ENVELOPE_TYPE.test(one));

/**
 * Gives the token of an `EnvelopedVerifiableCredential` or `…Presentation` (V-2), or `undefined`
 * for any other document.
 * @throws BadgeError `unsupported-kind` for an envelope that is not supported, which may contain a
 *   badge all the same (V-4)
 */
export function envelopedToken(document: JsonObject): string | undefined {
  const id = document['id'];
  if (typeof id !== 'string') return undefined;
  const token = tokenInEnvelope(id);
  if (token !== undefined) return token;
  const other = (OTHER_ENVELOPE.exec(id) ?? (isEnvelope(document) ? ANY_TYPE.exec(id) : null))?.[1];
  if (other === undefined) return undefined;
  throw new BadgeError('unsupported-kind', { kind: /cose/i.test(other) ? 'COSE' : other });
}

/** Tells whether a response is a web page, by its media type or its first bytes. */
export function isPage(contentType: string, bytes: Uint8Array): boolean {
  return (
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) ||
    /^<!doctype html|^<html/i.test(asciiStart(bytes, 1024))
  );
}
