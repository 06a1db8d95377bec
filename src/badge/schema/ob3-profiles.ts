import { ACCREDITED } from '../context-urls.js';
import { IDENTIFIER_TYPE } from './enumerations.js';
import { many, maybe, of, one, type Model, type Property } from './definition.js';

/** Endorsements of whatever has these properties. */
export const endorsements: Record<string, Property> = {
  endorsement: many('endorsement'),
  endorsementJwt: many('jws'),
};
/** An image: OB 2.0 had a URL, OB 3.0 has an Image object (M-4, R-2b). */
export const image: Property = maybe(of('Image'), { string: 'lenient' });

/** Members of every Profile but its id, which accreditors need not have. */
const PROFILE: Record<string, Property> = {
  name: maybe('text'),
  url: maybe('uri'),
  phone: maybe('string'),
  description: maybe('text'),
  ...endorsements,
  image,
  email: maybe('string'),
  address: maybe(of('Address')),
  otherIdentifier: many(of('IdentifierEntry')),
  official: maybe('string'),
  parentOrg: maybe(of('Profile')),
  familyName: maybe('string'),
  givenName: maybe('string'),
  additionalName: maybe('string'),
  patronymicName: maybe('string'),
  honorificPrefix: maybe('string'),
  honorificSuffix: maybe('string'),
  familyNamePrefix: maybe('string'),
  dateOfBirth: maybe('date'),
};

/** Profiles, and what describes people and organisations. */
export const PEOPLE: Model = {
  Profile: {
    types: [['Profile']],
    properties: { id: one('id'), ...PROFILE },
    ofType: { [ACCREDITED]: { accreditations: many(of('AccreditationProfile')) } },
  },
  AccreditationProfile: {
    types: [['Profile'], ['AccreditationProfile']],
    properties: {
      id: maybe('id'),
      ...PROFILE,
      contactInstructions: one('string'),
      logo: maybe('uri'),
      areaServed: maybe('string'),
      accreditationDate: maybe('dayOrTime'),
      educationalSector: maybe('string'),
    },
  },
  Address: {
    types: [['Address']],
    properties: {
      addressCountry: maybe('string'),
      addressCountryCode: maybe('string'),
      addressRegion: maybe('string'),
      addressLocality: maybe('string'),
      streetAddress: maybe('string'),
      postOfficeBoxNumber: maybe('string'),
      postalCode: maybe('string'),
      geo: maybe(of('GeoCoordinates')),
    },
  },
  GeoCoordinates: {
    types: [['GeoCoordinates']],
    properties: { latitude: one('number'), longitude: one('number') },
  },
  IdentifierEntry: {
    types: [['IdentifierEntry']],
    properties: {
      identifier: one('string'),
      identifierType: one('string', { enum: IDENTIFIER_TYPE }),
    },
  },
  IdentityObject: {
    types: [['IdentityObject']],
    properties: {
      hashed: one('boolean'),
      identityHash: one('string'),
      identityType: one('string', { enum: IDENTIFIER_TYPE }),
      salt: maybe('string'),
    },
  },
};
