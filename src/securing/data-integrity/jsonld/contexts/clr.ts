import type { JsonObject } from '../../../../badge/contract.js';

/**
 * Term tables of the CLR 2.0 contexts, which no package contains. They are written from the
 * published facts; a test proves them equal.
 */
const CLR = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#';
const KEYWORDS = { id: '@id', type: '@type' };
const set = (name: string, type: string): JsonObject => ({
  '@id': CLR + name,
  '@type': type,
  '@container': '@set',
});
const uri = (name: string): JsonObject => ({ '@id': CLR + name, '@type': 'xsd:anyURI' });

function clrContext(
  obi: string,
  credentialTerms: JsonObject,
  subjectTerms: JsonObject,
): JsonObject {
  return {
    '@context': {
      ...KEYWORDS,
      ClrCredential: {
        '@id': `${CLR}ClrCredential`,
        '@context': { ...KEYWORDS, ...credentialTerms },
      },
      ClrSubject: {
        '@id': `${CLR}ClrSubject`,
        '@context': {
          ...KEYWORDS,
          cred: 'https://www.w3.org/2018/credentials#',
          obi,
          achievement: set('achievement', 'obi:Achievement'),
          association: set('association', `${CLR}Association`),
          verifiableCredential: set('verifiableCredential', 'cred:verifiableCredential'),
          ...subjectTerms,
        },
      },
      Association: {
        '@id': `${CLR}Association`,
        '@context': {
          associationType: { '@id': `${CLR}AssociationType` },
          sourceId: uri('sourceId'),
          targetId: uri('targetId'),
        },
      },
    },
  };
}

/** `https://purl.imsglobal.org/spec/clr/v2p0/context.json` */
export const CLR_2_0: JsonObject = clrContext(
  'https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#',
  {},
  {},
);

/** `https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json`: adds `partial` and `identifier`, corrects the OB vocabulary. */
export const CLR_2_0_1: JsonObject = clrContext(
  'https://purl.imsglobal.org/spec/vc/ob/vocab.html#',
  { partial: { '@id': `${CLR}partial`, '@type': 'xsd:boolean' } },
  { identifier: set('identifier-1', 'obi:Identifier') },
);
