import type { Json } from '../badge/contract.js';
import { ACCREDITATION_CONTEXT, ACCREDITED } from '../badge/context-urls.js';
import { asList, isObject } from '../json/values.js';

/**
 * Contexts of every credential issued here: VCDM 2.0 and the newest Open Badges context, in this
 * order (I-1).
 */
export const ISSUE_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** Tells whether a profile in a document names accreditations; embedded credentials are left out. */
function statesAccreditation(value: Json): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => statesAccreditation(item));
  if (!isObject(value) || '@context' in value) return false;
  return (
    asList(value['type']).includes(ACCREDITED) || Object.values(value).some(statesAccreditation)
  );
}

/**
 * Gives the contexts that the members of a document need: those of every credential issued here, and
 * that of the Issuer Accreditation Extension 2.0 where a profile names accreditations.
 *
 * @param document without `@context`
 */
export const contextsFor = (document: Json): readonly string[] =>
  statesAccreditation(document) ? [...ISSUE_CONTEXTS, ACCREDITATION_CONTEXT] : ISSUE_CONTEXTS;
