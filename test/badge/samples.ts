/** Documents of our own, each with every class and property of its model; without a proof, which is not tested with them. */
import type { JsonObject } from '../../src/badge/index.js';
import { endorsements, identifierEntry, image, issuer } from './sample-profiles.js';

/** A copy that a test may break. */
export type Draft = Record<string, any>;
export const copy = (document: JsonObject): Draft => JSON.parse(JSON.stringify(document)) as Draft;

const alignment = {
  type: ['Alignment'],
  targetName: 'Solder a joint',
  targetUrl: 'https://frameworks.example/solder',
  targetCode: 'S-1',
  targetDescription: 'Joins wires',
  targetFramework: 'Bench skills',
  targetType: 'CFItem',
};
const achievement = {
  id: 'urn:uuid:a1',
  type: ['Achievement'],
  name: 'Soldering',
  description: 'Solders well',
  criteria: { id: 'https://issuer.example/criteria', narrative: 'Solder *ten* joints' },
  achievementType: 'Certificate',
  alignment: [alignment],
  creator: { id: 'did:example:creator', type: ['Profile'], name: 'Curriculum Team' },
  creditsAvailable: 5,
  ...endorsements,
  fieldOfStudy: 'Electronics',
  humanCode: 'EL-1',
  image,
  inLanguage: 'en',
  otherIdentifier: [identifierEntry],
  related: [{ id: 'urn:uuid:a0', type: ['Related'], inLanguage: 'de', version: '1' }],
  specialization: 'Lead-free',
  tag: ['bench'],
  version: '2',
  resultDescription: [
    {
      id: 'urn:uuid:rd1',
      type: ['ResultDescription'],
      name: 'Grade',
      resultType: 'RubricCriterionLevel',
      alignment: [alignment],
      allowedValue: ['C', 'B', 'A'],
      requiredLevel: 'urn:uuid:l1',
      requiredValue: 'C',
      valueMin: '0',
      valueMax: '10',
      rubricCriterionLevel: [
        {
          id: 'urn:uuid:l1',
          type: ['RubricCriterionLevel'],
          name: 'Pass',
          description: 'Holds',
          level: '1',
          points: '5',
          alignment: [alignment],
        },
      ],
    },
  ],
};

const subject = {
  id: 'did:example:learner',
  type: ['AchievementSubject'],
  achievement,
  activityStartDate: '2026-01-10T00:00:00Z',
  activityEndDate: '2026-02-10T00:00:00Z',
  identifier: [
    {
      type: 'IdentityObject',
      hashed: true,
      identityHash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
      identityType: 'emailAddress',
      salt: 'Kosher',
    },
  ],
  creditsEarned: 4,
  image,
  licenseNumber: 'L-1',
  narrative: 'Did well',
  role: 'Lead',
  term: 'Spring',
  source: { id: 'did:example:source', type: ['Profile'], name: 'Assessor' },
  result: [
    {
      type: ['Result'],
      achievedLevel: 'urn:uuid:l1',
      alignment: [alignment],
      resultDescription: 'urn:uuid:rd1',
      status: 'Completed',
      value: 'A',
    },
  ],
};

const services = {
  proof: [{ type: 'DataIntegrityProof' }],
  credentialSchema: [
    { id: 'https://issuer.example/schema.json', type: '1EdTechJsonSchemaValidator2019' },
  ],
  credentialStatus: [{ id: 'https://issuer.example/status#1', type: 'BitstringStatusListEntry' }],
  refreshService: [{ id: 'https://issuer.example/refresh', type: '1EdTechCredentialRefresh' }],
  termsOfUse: [{ id: 'https://issuer.example/terms', type: 'Terms' }],
  evidence: [
    {
      id: 'https://learner.example/work',
      type: ['Evidence'],
      name: 'Photo',
      description: 'Of a joint',
      narrative: 'Taken on the day',
      genre: 'Photo',
      audience: 'Assessors',
    },
  ],
  relatedResource: [
    {
      id: 'https://issuer.example/badge.png',
      digestSRI: 'sha256-x',
      digestMultibase: 'uEiA',
      mediaType: 'image/png',
    },
  ],
  renderMethod: [{ type: 'TemplateRenderMethod' }],
};

export const ACHIEVEMENT: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:c1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Soldering badge',
  description: 'For soldering',
  image,
  awardedDate: '2026-03-01T00:00:00Z',
  issuer,
  validFrom: '2026-03-02T00:00:00Z',
  validUntil: '2030-03-02T00:00:00+01:00',
  credentialSubject: subject,
  ...endorsements,
  ...services,
};

const { validFrom, validUntil, ...undated } = ACHIEVEMENT;
/** The same in the form of VCDM 1.1. */
export const ACHIEVEMENT_V1: JsonObject = {
  ...undated,
  '@context': [
    'https://www.w3.org/2018/credentials/v1',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  issuanceDate: validFrom!,
  expirationDate: validUntil!,
};

export const ENDORSEMENT: JsonObject = {
  '@context': ACHIEVEMENT['@context']!,
  id: 'urn:uuid:e9',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'We agree',
  description: 'With the badge',
  image,
  awardedDate: '2026-03-01T00:00:00Z',
  issuer: { id: 'did:example:endorser', type: ['Profile'], name: 'Endorser' },
  validFrom: '2026-03-02T00:00:00Z',
  credentialSubject: {
    id: 'urn:uuid:c1',
    type: ['EndorsementSubject'],
    endorsementComment: 'Well *earned*',
  },
};

export const CLR: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:r1',
  type: ['VerifiableCredential', 'ClrCredential'],
  name: 'Record',
  description: 'All of it',
  image,
  awardedDate: '2026-03-01T00:00:00Z',
  partial: true,
  issuer: { id: 'did:example:issuer', type: ['Profile'], name: 'Workshop Guild' },
  validFrom: '2026-03-02T00:00:00Z',
  ...endorsements,
  credentialSubject: {
    id: 'did:example:learner',
    type: ['ClrSubject'],
    identifier: subject.identifier,
    verifiableCredential: [ACHIEVEMENT, 'eyJh.eyJi.c2ln'],
    achievement: [achievement],
    association: [
      {
        type: 'Association',
        associationType: 'isChildOf',
        sourceId: 'urn:uuid:a1',
        targetId: 'urn:uuid:a0',
      },
    ],
  },
};

export const ASSERTION: JsonObject = {
  '@context': 'https://w3id.org/openbadges/v2',
  id: 'https://issuer.example/assertions/1',
  type: 'Assertion',
  recipient: {
    type: 'email',
    identity: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    hashed: true,
    salt: 'Kosher',
  },
  badge: {
    id: 'https://issuer.example/badges/1',
    type: 'BadgeClass',
    name: 'Soldering',
    description: 'Solders well',
    image: { id: 'https://issuer.example/badge.png', caption: 'Iron' },
    criteria: { id: 'https://issuer.example/criteria', narrative: 'Ten joints' },
    tags: ['bench'],
    '@language': 'en',
    version: '2',
    alignment: [
      {
        targetName: 'Solder',
        targetUrl: 'https://frameworks.example/solder',
        targetDescription: 'd',
        targetFramework: 'f',
        targetCode: 'c',
      },
    ],
    issuer: {
      id: 'https://issuer.example/profile',
      type: 'Profile',
      name: 'Workshop Guild',
      url: 'https://issuer.example',
      email: 'hi@issuer.example',
      telephone: '+1',
    },
  },
  verification: { type: 'HostedBadge' },
  issuedOn: '2026-03-01T00:00:00Z',
  expires: '2030-03-01T00:00:00Z',
  narrative: 'Did well',
  image: 'https://issuer.example/assertions/1.png',
  evidence: [{ id: 'https://learner.example/work', name: 'Photo' }],
};
