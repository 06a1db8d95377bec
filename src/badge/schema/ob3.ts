import {
  ACHIEVEMENT_TYPE,
  ALIGNMENT_TARGET_TYPE,
  ASSOCIATION_TYPE,
  RESULT_STATUS_TYPE,
  RESULT_TYPE,
} from './enumerations.js';
import { endorsements, image, PEOPLE } from './ob3-profiles.js';
import {
  many,
  maybe,
  of,
  one,
  some,
  type ClassFacts,
  type Model,
  type Property,
} from './definition.js';

/** Properties of every verifiable credential, as OB 3.0 requires them. */
const BASE: Record<string, Property> = {
  id: one('id'),
  issuer: one(of('Profile'), { string: 'lenient', exact: true }),
  validFrom: one('dateTimeZ', { only: 'VCDM 2.0' }),
  validUntil: maybe('dateTimeZ', { only: 'VCDM 2.0' }),
  issuanceDate: one('dateTimeZ', { only: 'VCDM 1.1' }),
  expirationDate: maybe('dateTimeZ', { only: 'VCDM 1.1' }),
  proof: many('object', { compact: true }),
  credentialSchema: many(of('CredentialSchema'), { compact: true }),
  credentialStatus: many(of('CredentialStatus'), { compact: true }),
  refreshService: many(of('RefreshService'), { compact: true }),
  termsOfUse: many(of('TermsOfUse'), { compact: true }),
  evidence: many(of('Evidence'), { string: 'warn' }),
  relatedResource: many(of('RelatedResource'), { compact: true }),
  renderMethod: many('object', { compact: true }),
};
const named: Record<string, Property> = {
  description: maybe('text'),
  image,
  awardedDate: maybe('dateTimeZ'),
};

const credential = (
  types: ReadonlyArray<readonly string[]>,
  properties: Record<string, Property>,
): ClassFacts => ({
  types: [['VerifiableCredential'], ...types],
  properties: { ...BASE, ...properties },
});

const CREDENTIALS: Model = {
  AchievementCredential: credential([['AchievementCredential', 'OpenBadgeCredential']], {
    name: maybe('text', { minV1: 1 }),
    ...named,
    credentialSubject: one(of('AchievementSubject')),
    ...endorsements,
  }),
  EndorsementCredential: credential([['EndorsementCredential']], {
    name: one('text'),
    ...named,
    credentialSubject: one(of('EndorsementSubject')),
  }),
  ClrCredential: credential([['ClrCredential']], {
    name: one('text'),
    ...named,
    partial: maybe('boolean'),
    credentialSubject: one(of('ClrSubject')),
    ...endorsements,
  }),
  // no badge: the requirements of VCDM for every credential, without those that OB 3.0 adds
  VerifiableCredential: credential([], {
    id: maybe('id'),
    name: maybe('text'),
    description: maybe('text'),
    issuer: one(of('VcIssuer'), { string: 'allowed', exact: true }),
    validFrom: maybe('dateTimeZ', { only: 'VCDM 2.0' }),
    evidence: many('object', { compact: true }),
    credentialSubject: some('object', { compact: true }),
  }),
  VcIssuer: { types: [], properties: { id: one('id') } },
  VerifiablePresentation: {
    types: [['VerifiablePresentation']],
    properties: {
      id: maybe('id'),
      holder: maybe(of('AnyNode'), { string: 'allowed' }),
      proof: many('object', { compact: true }),
      verifiableCredential: many('credential', { compact: true }),
    },
  },
};

const SUBJECTS: Model = {
  AchievementSubject: {
    types: [['AchievementSubject']],
    properties: {
      id: maybe('id'),
      achievement: one(of('Achievement')),
      identifier: many(of('IdentityObject')),
      activityStartDate: maybe('dateTime'),
      activityEndDate: maybe('dateTime'),
      creditsEarned: maybe('number'),
      image,
      licenseNumber: maybe('string'),
      narrative: maybe('markdown'),
      result: many(of('Result')),
      role: maybe('string'),
      source: maybe(of('Profile')),
      term: maybe('string'),
    },
  },
  EndorsementSubject: {
    types: [['EndorsementSubject']],
    properties: { id: one('id'), endorsementComment: maybe('markdown') },
  },
  ClrSubject: {
    types: [['ClrSubject']],
    properties: {
      id: maybe('id'),
      identifier: many(of('IdentityObject')),
      verifiableCredential: some('credential'),
      achievement: many(of('Achievement')),
      association: many(of('Association')),
    },
  },
  Association: {
    types: [['Association']],
    properties: {
      associationType: one('string', { enum: ASSOCIATION_TYPE }),
      sourceId: one('uri'),
      targetId: one('uri'),
    },
  },
};

const ACHIEVEMENTS: Model = {
  Achievement: {
    types: [['Achievement']],
    properties: {
      id: one('id'),
      name: one('label'),
      description: one('label'),
      criteria: one(of('Criteria'), { string: 'warn' }),
      achievementType: maybe('string', { enum: ACHIEVEMENT_TYPE }),
      alignment: many(of('Alignment')),
      creator: maybe(of('Profile')),
      creditsAvailable: maybe('number'),
      ...endorsements,
      fieldOfStudy: maybe('string'),
      humanCode: maybe('string'),
      image,
      inLanguage: maybe('language'),
      otherIdentifier: many(of('IdentifierEntry')),
      related: many(of('Related')),
      resultDescription: many(of('ResultDescription')),
      specialization: maybe('string'),
      tag: many('string'),
      version: maybe('string'),
    },
  },
  Criteria: { types: [], properties: { id: maybe('id'), narrative: maybe('markdown') } },
  Alignment: {
    types: [['Alignment']],
    properties: {
      targetName: one('string'),
      targetUrl: one('uri'),
      targetCode: maybe('string'),
      targetDescription: maybe('string'),
      targetFramework: maybe('string'),
      targetType: maybe('string', { enum: ALIGNMENT_TARGET_TYPE }),
    },
  },
  Related: {
    types: [['Related']],
    properties: { id: one('id'), inLanguage: maybe('language'), version: maybe('string') },
  },
  ResultDescription: {
    types: [['ResultDescription']],
    properties: {
      id: one('id'),
      name: one('string'),
      resultType: one('string', { enum: RESULT_TYPE }),
      alignment: many(of('Alignment')),
      allowedValue: many('string'),
      requiredLevel: maybe('uri'),
      requiredValue: maybe('string'),
      rubricCriterionLevel: many(of('RubricCriterionLevel')),
      valueMin: maybe('string'),
      valueMax: maybe('string'),
    },
  },
  RubricCriterionLevel: {
    types: [['RubricCriterionLevel']],
    properties: {
      id: one('id'),
      name: one('string'),
      description: maybe('string'),
      level: maybe('string'),
      points: maybe('string'),
      alignment: many(of('Alignment')),
    },
  },
  Result: {
    types: [['Result']],
    properties: {
      achievedLevel: maybe('uri'),
      alignment: many(of('Alignment')),
      resultDescription: maybe('uri'),
      status: maybe('string', { enum: RESULT_STATUS_TYPE }),
      value: maybe('string'),
    },
  },
  Evidence: {
    types: [['Evidence']],
    properties: {
      id: maybe('id'),
      name: maybe('string'),
      description: maybe('string'),
      narrative: maybe('markdown'),
      genre: maybe('string'),
      audience: maybe('string'),
    },
  },
  RelatedResource: {
    types: [],
    properties: {
      id: one('id'),
      digestSRI: many('string', { compact: true }),
      digestMultibase: many('string', { compact: true }),
      mediaType: maybe('string'),
    },
  },
  Image: { types: [['Image']], properties: { id: one('id'), caption: maybe('string') } },
};

/** A required `type` with any value. */
const ANY_TYPE = one('string');
const SERVICES: Model = {
  CredentialSchema: {
    types: [],
    properties: { id: one('id'), type: { ...ANY_TYPE, max: 'many', compact: true } },
  },
  CredentialStatus: {
    types: [],
    properties: { id: maybe('id'), type: { ...ANY_TYPE, max: 'many', compact: true } },
  },
  RefreshService: {
    types: [],
    properties: { id: one('id'), type: { ...ANY_TYPE, max: 'many', compact: true } },
  },
  TermsOfUse: {
    types: [],
    properties: { id: maybe('id'), type: { ...ANY_TYPE, max: 'many', compact: true } },
  },
  AnyNode: { types: [], properties: { id: maybe('id') } },
};

/** The data model of Open Badges 3.0, its endorsements and CLR 2.0 on VCDM 2.0 and 1.1. */
export const MODEL_OB3: Model = {
  ...CREDENTIALS,
  ...SUBJECTS,
  ...ACHIEVEMENTS,
  ...PEOPLE,
  ...SERVICES,
};
