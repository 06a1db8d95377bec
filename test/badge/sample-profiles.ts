/** Profiles and their parts, with every property, for the sample documents. */
export const image = {
  id: 'https://issuer.example/badge.png',
  type: 'Image',
  caption: 'A soldering iron',
};
export const identifierEntry = {
  type: 'IdentifierEntry',
  identifier: '4711',
  identifierType: 'sourcedId',
};
const endorsement = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:e1',
  type: ['VerifiableCredential', 'EndorsementCredential'],
};
export const endorsements = { endorsement: [endorsement], endorsementJwt: ['eyJh.eyJi.c2ln'] };

const person = {
  familyName: 'Okafor',
  givenName: 'Ada',
  additionalName: 'Ifeoma',
  patronymicName: 'P',
  honorificPrefix: 'Dr',
  honorificSuffix: 'PhD',
  familyNamePrefix: 'von',
  dateOfBirth: '1970-01-31',
  official: 'The Dean',
};
const profile = {
  name: 'Workshop Guild',
  url: 'https://issuer.example',
  phone: '+1',
  description: 'A guild',
  email: 'hi@issuer.example',
  image,
  ...endorsements,
  ...person,
  otherIdentifier: [identifierEntry],
  address: {
    type: ['Address'],
    addressCountry: 'Ireland',
    addressCountryCode: 'IE',
    addressRegion: 'Leinster',
    addressLocality: 'Dublin',
    streetAddress: '1 Quay',
    postOfficeBoxNumber: '7',
    postalCode: 'D01',
    geo: { type: 'GeoCoordinates', latitude: 53.3, longitude: -6.2 },
  },
  parentOrg: { id: 'did:example:parent', type: ['Profile'], name: 'All Guilds' },
};
const accreditor = {
  ...profile,
  id: 'https://accreditor.example/',
  type: ['Profile', 'AccreditationProfile'],
  name: 'Board of Crafts',
  contactInstructions: 'Write to the office',
  logo: 'https://accreditor.example/logo.png',
  areaServed: 'Ireland',
  accreditationDate: '2020-09-01',
  educationalSector: 'Postsecondary',
};
export const issuer = {
  id: 'did:example:issuer',
  type: ['Profile', 'IssuerAccreditationProfile'],
  ...profile,
  accreditations: [accreditor],
};
