import type { JsonObject } from './contract.js';

/**
 * The term table of the OB 2.0 context, which no package contains: written from the published
 * facts; a test proves it equal.
 */
const plain = (iri: string): JsonObject => ({ '@id': iri });
const link = (iri: string): JsonObject => ({ '@id': iri, '@type': '@id' });
const typed = (iri: string, type: string): JsonObject => ({ '@id': iri, '@type': `xsd:${type}` });

const PREFIXES: JsonObject = {
  extensions: 'https://w3id.org/openbadges/extensions#',
  obi: 'https://w3id.org/openbadges#',
  cred: 'https://w3id.org/credentials#',
  dc: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  sec: 'https://w3id.org/security#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const CLASSES: JsonObject = {
  AlignmentObject: 'schema:AlignmentObject',
  CryptographicKey: 'sec:Key',
  Endorsement: 'cred:Credential',
  Assertion: 'obi:Assertion',
  BadgeClass: 'obi:BadgeClass',
  Criteria: 'obi:Criteria',
  Evidence: 'obi:Evidence',
  Extension: 'obi:Extension',
  FrameValidation: 'obi:FrameValidation',
  IdentityObject: 'obi:IdentityObject',
  Image: 'obi:Image',
  HostedBadge: 'obi:HostedBadge',
  hosted: 'obi:HostedBadge',
  Issuer: 'obi:Issuer',
  Profile: 'obi:Profile',
  RevocationList: 'obi:RevocationList',
  SignedBadge: 'obi:SignedBadge',
  signed: 'obi:SignedBadge',
  TypeValidation: 'obi:TypeValidation',
  VerificationObject: 'obi:VerificationObject',
};

const PROPERTIES: JsonObject = {
  author: link('schema:author'),
  caption: plain('schema:caption'),
  claim: link('cred:claim'),
  created: typed('dc:created', 'dateTime'),
  creator: link('dc:creator'),
  description: plain('schema:description'),
  email: plain('schema:email'),
  endorsement: link('cred:credential'),
  expires: typed('sec:expiration', 'dateTime'),
  genre: plain('schema:genre'),
  image: link('schema:image'),
  name: plain('schema:name'),
  owner: link('sec:owner'),
  publicKey: link('sec:publicKey'),
  publicKeyPem: plain('sec:publicKeyPem'),
  related: link('dc:relation'),
  startsWith: plain('http://purl.org/dqm-vocabulary/v1/dqm#startsWith'),
  tags: plain('schema:keywords'),
  targetDescription: plain('schema:targetDescription'),
  targetFramework: plain('schema:educationalFramework'),
  targetName: plain('schema:targetName'),
  targetUrl: plain('schema:targetUrl'),
  telephone: plain('schema:telephone'),
  url: link('schema:url'),
  version: plain('schema:version'),
  alignment: link('obi:alignment'),
  allowedOrigins: plain('obi:allowedOrigins'),
  audience: plain('obi:audience'),
  badge: link('obi:badge'),
  criteria: link('obi:criteria'),
  endorsementComment: plain('obi:endorsementComment'),
  evidence: link('obi:evidence'),
  hashed: typed('obi:hashed', 'boolean'),
  identity: plain('obi:identityHash'),
  issuedOn: typed('obi:issueDate', 'dateTime'),
  issuer: link('obi:issuer'),
  narrative: plain('obi:narrative'),
  recipient: link('obi:recipient'),
  revocationList: link('obi:revocationList'),
  revocationReason: plain('obi:revocationReason'),
  revoked: typed('obi:revoked', 'boolean'),
  revokedAssertions: plain('obi:revoked'),
  salt: plain('obi:salt'),
  targetCode: plain('obi:targetCode'),
  uid: plain('obi:uid'),
  verification: link('obi:verify'),
  verificationProperty: plain('obi:verificationProperty'),
};

const VALIDATION: JsonObject = {
  validation: 'obi:validation',
  validatesType: 'obi:validatesType',
  validationFrame: 'obi:validationFrame',
  validationSchema: 'obi:validationSchema',
};

/**
 * The `@context` at `https://w3id.org/openbadges/v2`. Of several terms for one IRI the first is
 * that of the data model.
 */
export const OB2_TERMS: JsonObject = {
  id: '@id',
  type: '@type',
  ...PREFIXES,
  ...CLASSES,
  ...PROPERTIES,
  ...VALIDATION,
  verify: 'verification',
};
