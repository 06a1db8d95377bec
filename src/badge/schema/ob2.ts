import { many, maybe, of, one, type ClassFacts, type Model, type Property } from './definition.js';

/** Properties that any class may have. */
const ANY: Record<string, Property> = {
  related: many(of('Node'), { compact: true, string: 'allowed' }),
  version: maybe('string'),
  '@language': maybe('language'),
  endorsement: many(of('Node'), { compact: true, string: 'allowed' }),
};
const node = (
  types: ReadonlyArray<readonly string[]>,
  properties: Record<string, Property>,
): ClassFacts => ({ types, properties: { ...properties, ...ANY } });

const HOSTED_OR_SIGNED = ['HostedBadge', 'hosted', 'SignedBadge', 'signed'];

/** The data model of Open Badges 2.0: a reference by id may replace most objects. */
export const MODEL_OB2: Model = {
  Assertion: node([['Assertion']], {
    id: one('id'),
    recipient: one(of('IdentityObject')),
    badge: one(of('BadgeClass'), { string: 'allowed' }),
    verification: one(of('VerificationObject')),
    issuedOn: one('oldDate'),
    image: maybe(of('Image'), { string: 'allowed', noData: true }),
    evidence: many(of('Evidence'), { compact: true, string: 'allowed' }),
    narrative: maybe('markdown'),
    expires: maybe('oldDate'),
    revoked: maybe('boolean'),
    revocationReason: maybe('string'),
  }),
  BadgeClass: node([['BadgeClass']], {
    id: one('id'),
    name: one('text'),
    description: one('text'),
    image: one(of('BadgeImage'), { string: 'allowed', image: true }),
    criteria: one(of('Criteria'), { string: 'allowed' }),
    issuer: one(of('Issuer'), { string: 'allowed' }),
    alignment: many(of('Alignment'), { compact: true }),
    tags: many('string', { compact: true }),
  }),
  Issuer: node([['Profile', 'Issuer']], {
    id: one('id'),
    name: one('text'),
    url: one('uri'),
    email: one('string'),
    telephone: maybe('string'),
    description: maybe('text'),
    image: maybe(of('Image'), { string: 'allowed' }),
    publicKey: many(of('Node'), { compact: true, string: 'allowed' }),
    verification: maybe(of('Node')),
    revocationList: maybe('uri'),
  }),
  IdentityObject: node([], {
    identity: one('string'),
    type: one('string'),
    hashed: one('boolean'),
    salt: maybe('string'),
  }),
  VerificationObject: node([HOSTED_OR_SIGNED], {
    creator: maybe('uri'),
    verificationProperty: maybe('string'),
    startsWith: many('string', { compact: true }),
    allowedOrigins: many('string', { compact: true }),
  }),
  Evidence: node([], {
    id: maybe('uri'),
    narrative: maybe('markdown'),
    name: maybe('string'),
    description: maybe('string'),
    genre: maybe('string'),
    audience: maybe('string'),
  }),
  Image: node([], {
    id: one('uri'),
    caption: maybe('string'),
    author: maybe(of('Node'), { string: 'allowed' }),
  }),
  BadgeImage: node([], {
    id: one('uri', { image: true }),
    caption: maybe('string'),
    author: maybe(of('Node'), { string: 'allowed' }),
  }),
  Criteria: node([], { id: maybe('uri'), narrative: maybe('markdown') }),
  Alignment: node([], {
    targetName: one('string'),
    targetUrl: one('uri'),
    targetDescription: maybe('string'),
    targetFramework: maybe('string'),
    targetCode: maybe('string'),
  }),
  Endorsement: node([['Endorsement']], {
    id: one('id'),
    claim: one(of('Claim')),
    issuer: one(of('Issuer'), { string: 'allowed' }),
    issuedOn: one('oldDate'),
    expires: maybe('oldDate'),
    verification: one(of('VerificationObject')),
  }),
  Claim: node([], { id: one('id'), endorsementComment: maybe('markdown') }),
  RevokedAssertion: {
    types: [],
    properties: { id: one('id'), revoked: one('boolean'), revocationReason: maybe('string') },
  },
  Node: { types: [], properties: { id: maybe('uri') } },
};

/** Properties that even the oldest assertions have; all others came later. */
const ALWAYS = new Set(['recipient', 'badge']);

const relaxed = (facts: ClassFacts): ClassFacts => ({
  types: [],
  properties: Object.fromEntries(
    Object.entries(facts.properties).map(([name, property]) => [
      name,
      ALWAYS.has(name) ? property : { ...property, min: 0 as const },
    ]),
  ),
});

/**
 * The data model of OB 1.1, 1.0 and 0.5 mapped to the terms of 2.0 (O-40): they did not require
 * `id`, `type` and much else.
 */
export const MODEL_OB1: Model = Object.fromEntries(
  Object.entries(MODEL_OB2).map(([name, facts]) => [name, relaxed(facts)]),
);
