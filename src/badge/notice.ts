import type { JsonObject } from './contract.js';
import { inTerms } from './ob2-terms.js';
import { OB2_CONTEXT } from './upgrade.js';
import { compact, stringOf } from './values.js';

/**
 * All that is left of a revoked assertion (4.1, O-12): that it was revoked, and why. Written as a document that says so of the URL it was asked for
 * at, since a site may serve `{"revoked": true}` alone, or answer 410.
 *
 * @param url at which the site answered
 * @param said what it answered, where that is JSON
 * @returns `undefined` for an answer that is not such a notice
 */
export function noticeAt(
  url: string,
  said: JsonObject = { revoked: true },
): JsonObject | undefined {
  const { id, revoked, revocationReason, badge, claim } = inTerms(said);
  if (revoked !== true || badge !== undefined || claim !== undefined) return undefined;
  return compact({
    '@context': OB2_CONTEXT,
    type: 'Assertion',
    id: typeof id === 'string' ? id : url,
    revoked,
    revocationReason: stringOf(revocationReason),
  }) as JsonObject;
}
