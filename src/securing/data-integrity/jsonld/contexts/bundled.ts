import type { JsonObject } from '../../../../badge/contract.js';
import { ACCREDITATION_2_0 } from './accreditation.js';
import { CLR_2_0, CLR_2_0_1 } from './clr.js';
import { PUBLISHED } from './published.js';

const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const ACCREDITATION = 'https://purl.imsglobal.org/spec/ob-accred/v2p0/context';
const VOCAB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';

/** URLs that serve the same document under another name (M-12). */
const ALIASES: Readonly<Record<string, string>> = {
  [`${OB}context/ob_v3p0.jsonld`]: `${OB}context.json`,
  [`${ACCREDITATION}.json`]: ACCREDITATION,
};

const contexts = new Map<string, JsonObject>(Object.entries(PUBLISHED));
contexts.set('https://purl.imsglobal.org/spec/clr/v2p0/context.json', CLR_2_0);
contexts.set('https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json', CLR_2_0_1);
contexts.set(ACCREDITATION, ACCREDITATION_2_0);
for (const [alias, url] of Object.entries(ALIASES)) contexts.set(alias, contexts.get(url)!);

/** The one URL whose document was edited in place (M-30). */
export const OB_3_0_3 = `${OB}context-3.0.3.json`;

const LATER_TERMS = {
  endorsementJwt: { '@id': `${VOCAB}endorsementJwt`, '@container': '@set' },
  jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
} as const;

/** Terms that each published state of 3.0.3 adds to that of April 2025, newest first (M-30). */
export const VARIANTS_3_0_3 = [
  { name: '3.0.3 of June 2026', adds: ['endorsementJwt', 'jti'] },
  { name: '3.0.3 of November 2025', adds: ['jti'] },
  { name: '3.0.3 of April 2025', adds: [] },
] as const;

const april = contexts.get(OB_3_0_3)!;
const variants = VARIANTS_3_0_3.map(({ adds }) => withTerms(april, adds));

/** Adds terms at the top of a context; the later states change nothing else. */
function withTerms(document: JsonObject, names: readonly (keyof typeof LATER_TERMS)[]): JsonObject {
  const terms = document['@context'] as JsonObject;
  const added = Object.fromEntries(names.map((name) => [name, LATER_TERMS[name]]));
  return { ...document, '@context': { ...terms, ...added } };
}

/**
 * Returns the document of a bundled context (M-29): part of this package, never fetched.
 *
 * @param url as written in `@context`
 * @param variant state of 3.0.3 (index into `VARIANTS_3_0_3`); default the newest
 */
export const bundledContext = (url: string, variant = 0): JsonObject | undefined =>
  url === OB_3_0_3 ? variants[variant] : contexts.get(url);

/** Tells whether a URL is bundled, in any state. */
export const isBundledContext = (url: string): boolean => contexts.has(url);

/** Lists every bundled URL, for the digest test and the docs. */
export const bundledContextUrls = (): string[] => [...contexts.keys()];
