import type {
  Accreditation,
  Alignment,
  EvidenceItem,
  Identifier,
  Identity,
  Image,
  Json,
  JsonObject,
  Profile,
  Result,
  ResultDescription,
  RubricLevel,
} from '../contract.js';
import { ACCREDITED } from '../context-urls.js';
import type { Nodes } from './merge-nodes.js';
import { compact, listOf, stringOf, stringsOf, textsOf, typesOf } from '../values.js';
import { isObject } from '../../json/values.js';

/** Most parent organisations of an issuer that are followed: `parentOrg` may name itself. */
export const MAX_PARENT_ORGS = 4;

/** Reads an Image object, or the URL alone as in OB 2.0 (M-4). */
export function image(value: Json | undefined, nodes: Nodes): Image | undefined {
  const node = nodes.node(value);
  const url = stringOf(node?.['id']);
  return node && url ? compact({ url, caption: stringOf(node['caption']) }) : undefined;
}

const accreditation = (node: JsonObject): Accreditation =>
  compact({
    id: stringOf(node['id']),
    name: textsOf(node['name']),
    url: stringOf(node['url']),
    description: textsOf(node['description']),
    logo: stringOf(node['logo']),
    contactInstructions: stringOf(node['contactInstructions']),
    areaServed: stringOf(node['areaServed']),
    date: stringOf(node['accreditationDate']),
    educationalSector: stringOf(node['educationalSector']),
  });

/** Reads who accredited an organisation, where its type tells that the member has this meaning. */
function accreditations(node: JsonObject, nodes: Nodes): readonly Accreditation[] | undefined {
  if (!typesOf(node).includes(ACCREDITED)) return undefined;
  const all = nodes.nodes(node['accreditations']).map(accreditation);
  return all.length > 0 ? all : undefined;
}

/**
 * Reads an issuer, creator or source: an object or an id (M-4); the name is the node's, wherever it
 * is written (P-13).
 */
export function profile(value: Json | undefined, nodes: Nodes, depth = 0): Profile | undefined {
  const node = nodes.node(value);
  if (!node) return undefined;
  return compact({
    id: stringOf(node['id']),
    types: typesOf(node),
    name: textsOf(node['name']),
    url: stringOf(node['url']),
    description: textsOf(node['description']),
    email: stringOf(node['email']),
    image: image(node['image'], nodes),
    parentOrg: depth < MAX_PARENT_ORGS ? profile(node['parentOrg'], nodes, depth + 1) : undefined,
    identifiers: identifiers(node['otherIdentifier'], nodes),
    accreditations: accreditations(node, nodes),
  });
}

export const identifiers = (value: Json | undefined, nodes: Nodes): readonly Identifier[] =>
  nodes.nodes(value).flatMap((node) => {
    const identifier = stringOf(node['identifier']);
    return identifier === undefined
      ? []
      : [{ identifier, identifierType: stringOf(node['identifierType']) ?? 'identifier' }];
  });

/**
 * Reads IdentityObjects; only the boolean `true` makes one hashed (V-15, P-10). The alias `email`
 * is read as `emailAddress` (M-24).
 */
export const identities = (value: Json | undefined, nodes: Nodes): readonly Identity[] =>
  nodes.nodes(value).flatMap((node) => {
    const hash = stringOf(node['identityHash']);
    if (hash === undefined) return [];
    const type = stringOf(node['identityType']) ?? 'identifier';
    return [
      compact({
        type: type === 'email' ? 'emailAddress' : type,
        hash,
        hashed: node['hashed'] === true,
        salt: stringOf(node['salt']),
      }),
    ];
  });

export const alignments = (value: Json | undefined, nodes: Nodes): readonly Alignment[] =>
  nodes.nodes(value).flatMap((node) => {
    const url = stringOf(node['targetUrl']);
    const name = stringOf(node['targetName']) ?? url;
    return name === undefined
      ? []
      : [
          compact({
            name,
            url,
            code: stringOf(node['targetCode']),
            description: stringOf(node['targetDescription']),
            framework: stringOf(node['targetFramework']),
            type: stringOf(node['targetType']),
          }),
        ];
  });

/** Reads evidence objects, or the URL alone (M-4). */
export const evidence = (value: Json | undefined, nodes: Nodes): readonly EvidenceItem[] =>
  nodes
    .nodes(value)
    .map((node) =>
      compact({
        id: stringOf(node['id']),
        name: stringOf(node['name']),
        description: stringOf(node['description']),
        narrative: stringOf(node['narrative']),
        genre: stringOf(node['genre']),
        audience: stringOf(node['audience']),
      }),
    )
    .filter((item) => Object.keys(item).length > 0);

/** Reads a criteria object, or the URL alone (M-4). */
export function criteria(
  value: Json | undefined,
  nodes: Nodes,
): { readonly id?: string; readonly narrative?: string } | undefined {
  const node = nodes.node(value);
  const read = compact({ id: stringOf(node?.['id']), narrative: stringOf(node?.['narrative']) });
  return Object.keys(read).length > 0 ? read : undefined;
}

const rubricLevel =
  (nodes: Nodes) =>
  (node: JsonObject): RubricLevel =>
    compact({
      id: stringOf(node['id']),
      name: stringOf(node['name']) ?? '',
      description: stringOf(node['description']),
      level: stringOf(node['level']),
      points: stringOf(node['points']),
      alignments: alignments(node['alignment'], nodes),
    });

export const resultDescriptions = (
  value: Json | undefined,
  nodes: Nodes,
): readonly ResultDescription[] =>
  nodes
    .nodes(value)
    .filter(isObject)
    .map((node) =>
      compact({
        id: stringOf(node['id']),
        name: stringOf(node['name']) ?? '',
        type: stringOf(node['resultType']),
        allowedValues: stringsOf(node['allowedValue']),
        levels: nodes.nodes(node['rubricCriterionLevel']).map(rubricLevel(nodes)),
        requiredLevel: stringOf(node['requiredLevel']),
        requiredValue: stringOf(node['requiredValue']),
        valueMin: stringOf(node['valueMin']),
        valueMax: stringOf(node['valueMax']),
        alignments: alignments(node['alignment'], nodes),
      }),
    );

export const results = (value: Json | undefined, nodes: Nodes): readonly Result[] =>
  nodes.nodes(value).map((node) =>
    compact({
      description: stringOf(node['resultDescription']),
      achievedLevel: stringOf(node['achievedLevel']),
      value: stringOf(node['value']),
      status: stringOf(node['status']),
      alignments: alignments(node['alignment'], nodes),
    }),
  );

export const related = (
  value: Json | undefined,
  nodes: Nodes,
): ReadonlyArray<{
  readonly id: string;
  readonly inLanguage?: string;
  readonly version?: string;
}> =>
  nodes.nodes(value).flatMap((node) => {
    const id = stringOf(node['id']);
    return id === undefined
      ? []
      : [
          compact({
            id,
            inLanguage: stringOf(node['inLanguage']),
            version: stringOf(node['version']),
          }),
        ];
  });

/** Counts the endorsements attached to any of these nodes; each is judged elsewhere (M-25). */
export const endorsementCount = (...attachedTo: ReadonlyArray<JsonObject | undefined>): number =>
  attachedTo.reduce(
    (count, node) =>
      count + listOf(node?.['endorsement']).length + listOf(node?.['endorsementJwt']).length,
    0,
  );

/** Reads how the issuer wants the badge rendered: the type and, if present, the suite. */
export const renderMethods = (value: Json | undefined): readonly string[] | undefined => {
  const named = listOf(value)
    .filter(isObject)
    .map((node) => [...typesOf(node), stringOf(node['renderSuite'])].filter(Boolean).join(' · '))
    .filter(Boolean);
  return named.length ? named : undefined;
};
