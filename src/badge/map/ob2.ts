import type {
  Achievement,
  BadgeKind,
  Credential,
  Identity,
  Json,
  JsonObject,
  Profile,
  Securing,
  Version,
} from '../contract.js';
import { nodesOf, type Nodes } from './merge-nodes.js';
import {
  alignments,
  criteria,
  endorsementCount,
  evidence,
  image,
  profile,
  related,
} from './parts.js';
import { inTerms } from '../ob2-terms.js';
import { unknownVerificationOf } from '../ob2-verification.js';
import { isOb05, oldContextOf, oldModelOf, upgrade } from './ob1-to-ob2.js';
import { compact, contextsOf, stringOf, stringsOf, textsOf, typesOf } from '../values.js';
import { isObject, onlyObject } from '../../json/values.js';

/**
 * The recipient properties of OB 2.0 in the terms of OB 3.0; all others remain visible as
 * extensions.
 */
const IDENTITY_TYPES: Readonly<Record<string, string>> = {
  email: 'emailAddress',
  telephone: 'ext:telephone',
  url: 'ext:url',
  id: 'identifier',
};

function identity(recipient: JsonObject): readonly Identity[] {
  const hash = stringOf(recipient['identity']);
  if (hash === undefined) return [];
  const type = stringOf(recipient['type']) ?? 'identifier';
  return [
    compact({
      type: Object.hasOwn(IDENTITY_TYPES, type) ? IDENTITY_TYPES[type]! : `ext:${type}`,
      hash,
      hashed: recipient['hashed'] === true,
      salt: stringOf(recipient['salt']),
    }),
  ];
}

/** Gives the id of a recipient named by a plain id, which is the subject itself. */
const plainId = (recipient: JsonObject): string | undefined =>
  recipient['type'] === 'id' && recipient['hashed'] !== true
    ? stringOf(recipient['identity'])
    : undefined;

function badgeClass(value: Json | undefined, nodes: Nodes): Achievement | undefined {
  const node = nodes.node(value);
  return (
    node &&
    compact({
      id: stringOf(node['id']),
      name: textsOf(node['name']),
      description: textsOf(node['description']),
      image: image(node['image'], nodes),
      criteria: criteria(node['criteria'], nodes),
      alignments: alignments(node['alignment'], nodes),
      tags: stringsOf(node['tags']),
      resultDescriptions: [],
      creator: profile(node['issuer'], nodes),
      version: stringOf(node['version']),
      inLanguage: stringOf(node['@language']),
      identifiers: [],
      related: related(node['related'], nodes),
    })
  );
}

const UNNAMED: Profile = { types: [], identifiers: [] };

function assertion(document: JsonObject, nodes: Nodes): Credential {
  const recipient = onlyObject(document['recipient']) ?? {};
  const badge = nodes.node(document['badge']);
  const issuer = nodes.node(badge?.['issuer']);
  return compact({
    id: stringOf(document['id']),
    types: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: profile(badge?.['issuer'], nodes) ?? UNNAMED,
    image: image(document['image'], nodes),
    validFrom: stringOf(document['issuedOn']),
    awardedDate: stringOf(document['issuedOn']),
    validUntil: stringOf(document['expires']),
    subjectId: plainId(recipient),
    identities: identity(recipient),
    achievement: badgeClass(document['badge'], nodes),
    narrative: stringOf(document['narrative']),
    results: [],
    subjectImage: image(document['image'], nodes),
    evidence: evidence(document['evidence'], nodes),
    endorsementCount: endorsementCount(document, badge, issuer),
  });
}

function endorsement(document: JsonObject, nodes: Nodes): Credential {
  const claim = onlyObject(document['claim']) ?? {};
  return compact({
    id: stringOf(document['id']),
    types: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: profile(document['issuer'], nodes) ?? UNNAMED,
    validFrom: stringOf(document['issuedOn']),
    awardedDate: stringOf(document['issuedOn']),
    validUntil: stringOf(document['expires']),
    subjectId: stringOf(claim['id']),
    endorsementComment: stringOf(claim['endorsementComment']),
    identities: [],
    results: [],
    evidence: [],
    endorsementCount: 0,
  });
}

const isOldContext = (url: string): boolean => oldContextOf(url) !== undefined;

function kindOf(document: JsonObject): BadgeKind {
  return typesOf(document).includes('Endorsement') || onlyObject(document['claim'])
    ? 'endorsement'
    : 'achievement';
}

const hasBadge = ({ badge }: JsonObject): boolean =>
  typeof badge === 'string' || isObject(badge) || (Array.isArray(badge) && badge.length === 1);

function recognise(written: JsonObject): boolean {
  if (typesOf(written).includes('VerifiableCredential')) return false;
  const document = inTerms(written);
  if (typesOf(document).includes('Assertion') || isOb05(document)) return true;
  if (contextsOf(document).some(isOldContext))
    return hasBadge(document) || isObject(document['claim']) || isRevokedNotice(document);
  return (
    hasBadge(document) &&
    (onlyObject(document['verify']) ?? onlyObject(document['recipient'])) !== undefined
  );
}

/** Tells whether only `id` and `revoked` remain of an assertion. */
const isRevokedNotice = (document: JsonObject): boolean =>
  typeof document['id'] === 'string' && document['revoked'] === true;

function securing(upgraded: JsonObject): Securing {
  const types = typesOf(onlyObject(upgraded['verification']) ?? {});
  if (types.includes('SignedBadge') || types.includes('signed')) return 'jws';
  if (types.includes('HostedBadge') || types.includes('hosted')) return 'hosted';
  return unknownVerificationOf(upgraded).length > 0 ? 'other' : 'none';
}

/**
 * Open Badges 2.0, and 1.1, 1.0 and 0.5 mapped to its terms for display; never to be shown or
 * exported as OB 3.0 (O-50).
 */
export const ob2: Version = {
  name: 'OB 2.0',
  recognise,
  parse(written) {
    const document = inTerms(written);
    const upgraded = upgrade(document);
    const nodes = nodesOf(upgraded);
    const kind = kindOf(document);
    const credential =
      kind === 'endorsement' ? endorsement(upgraded, nodes) : assertion(upgraded, nodes);
    return { dataModel: oldModelOf(document), kind, securing: securing(upgraded), credential };
  },
};
