import type { JsonObject } from '../../../../badge/contract.js';

const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const of = (name: string): string => `extensions:accreditation${name}`;

/**
 * Term table of the context of the Open Badges Issuer Accreditation Extension 2.0, which no package
 * contains. It is written from the published facts; a test proves it equal.
 */
export const ACCREDITATION_2_0: JsonObject = {
  '@context': {
    '@protected': true,
    id: '@id',
    type: '@type',
    extensions: 'https://w3id.org/openbadges/extensions#',
    schema: 'http://schema.org/',
    AccreditationProfile: {
      '@id': `${OB}AccreditationProfile`,
      '@context': {
        contactInstructions: of('ContactInstructions'),
        logo: 'schema:logo',
        areaServed: 'schema:areaServed',
        accreditationDate: 'extensions:accreditationDate',
        educationalSector: of('EducationalSector'),
      },
    },
    IssuerAccreditationProfile: {
      '@id': `${OB}IssuerAccreditationProfile`,
      '@context': {
        accreditations: { '@id': `${OB}accreditations`, '@type': '@id', '@container': '@set' },
      },
    },
  },
};
