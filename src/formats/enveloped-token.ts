import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { tokenInEnvelope } from '../jose/envelope.js';

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
