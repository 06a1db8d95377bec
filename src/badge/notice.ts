import type { JsonObject } from './contract.js';
import { inTerms } from './ob2-terms.js';
import { OB2_CONTEXT } from './map/ob1-to-ob2.js';
import { compact, stringOf } from './values.js';

/**
 * Writes the notice that is left of a revoked assertion (O-12) as a document about the URL that was
 * requested, since a site may serve `{"revoked": true}` alone, or answer 410.
 *
 * @param url that was requested
 * @param response the response, where that is JSON
 * @returns `undefined` for a response that is no such notice
 */
export function noticeAt(
  url: string,
  response: JsonObject = { revoked: true },
): JsonObject | undefined {
  const { id, revoked, revocationReason, badge, claim } = inTerms(response);
  if (revoked !== true || badge !== undefined || claim !== undefined) return undefined;
  return compact({
    '@context': OB2_CONTEXT,
    type: 'Assertion',
    id: typeof id === 'string' ? id : url,
    revoked,
    revocationReason: stringOf(revocationReason),
  }) as JsonObject;
}
