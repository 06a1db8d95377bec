import type { Json, JsonObject } from './contract.js';
import { byId, objectsBelow, partsOf } from './embedded.js';
import { isObject, asText } from '../json/values.js';
import { textOf } from './text-of.js';
import { listOf, typesOf } from './values.js';

/** A statement of a document that may come from a document inside it. */
export interface FromInside {
  /** JSON pointer to the document inside. */
  readonly pointer: string;
  /** The issuer that the document inside names. */
  readonly by: string | undefined;
  readonly id: string;
  readonly property: string;
  /** Tells whether the document inside makes it too, or only could have made it. */
  readonly isRepeated: boolean;
}

/** Members that belong to the position, and documents that are judged by themselves. */
const NOT_STATED = new Set([
  '@context',
  'id',
  'type',
  '@type',
  'proof',
  'endorsement',
  'endorsementJwt',
  'verifiableCredential',
]);

/**
 * Finds statements that a holder may have copied or moved out of a document inside. One graph has
 * each statement once, so a proof over it does not cover which of the two documents makes it, or
 * whether both do (C-9, P-10). A copy leaves the document inside as it was; a move breaks its proof,
 * and leaves nothing behind but the `id` of the node: everything that both name can have been moved.
 *
 * @param document one credential with a proof over its graph
 * @returns statements that the issuer may not have made; empty for most badges
 */
export function fromInside(document: JsonObject): readonly FromInside[] {
  const { own, embedded } = partsOf(document);
  if (embedded.length === 0) return [];
  const descriptions = byId(own);
  return embedded.flatMap((inside) => {
    const isOwnWord = inside.name === 'verifiableCredential' ? ofRecord(document) : ofBadge;
    const told = { pointer: inside.pointer, by: idOf(inside.value['issuer']) };
    return objectsBelow(inside)
      .flatMap(({ value }) => [
        ...repeated(value, descriptions).map((one) => ({ ...told, ...one, isRepeated: true })),
        ...movable(value, descriptions).map((one) => ({ ...told, ...one, isRepeated: false })),
      ])
      .filter(({ id, property }) => !isOwnWord(id, property, descriptions.get(id) ?? []));
  });
}

interface Statement {
  readonly id: string;
  readonly property: string;
}

/** Tells whether the outer document makes a statement itself, as far as the models show. */
type OwnWord = (id: string, property: string, nodes: readonly JsonObject[]) => boolean;

/**
 * Members without which no badge is issued, so that a copy would be a second value, and dates and
 * statuses that can only end it.
 */
const OWN: Readonly<Record<string, readonly string[]>> = {
  Achievement: ['name', 'description', 'criteria'],
  AchievementSubject: ['achievement'],
  VerifiableCredential: [
    'name',
    'issuer',
    'credentialSubject',
    'credentialSchema',
    'credentialStatus',
    'validFrom',
    'validUntil',
    'issuanceDate',
    'expirationDate',
  ],
};
const ofBadge: OwnWord = (_, property, nodes) =>
  nodes.flatMap(typesOf).some((type) => OWN[type]?.includes(property));

/** Members of a record's subject that repeat or relate what its badges describe (C-2). */
const OF_RECORD: ReadonlySet<string> = new Set(['achievement', 'association']);
/**
 * A record may repeat what its badges describe, such as achievements (C-2). It is read only for its
 * issuer and its subject, and both documents name an issuer.
 */
const ofRecord = (record: JsonObject): OwnWord => {
  const issuer = idOf(record['issuer']);
  const subjects = listOf(record['credentialSubject']).map(idOf);
  return (id, property) =>
    id === issuer ? property === 'name' : OF_RECORD.has(property) || !subjects.includes(id);
};

/** Finds statements about one node that both documents make. */
function repeated(
  inside: JsonObject,
  descriptions: ReadonlyMap<string, readonly JsonObject[]>,
): readonly Statement[] {
  const id = idOf(inside);
  const outside = id === undefined ? undefined : descriptions.get(id);
  if (!outside) return [];
  return stated(inside)
    .filter((name) => isShared(inside[name], outside, name))
    .map((property) => ({ id: id!, property }));
}

function isShared(inside: Json | undefined, outside: readonly JsonObject[], name: string): boolean {
  const known = new Set(outside.flatMap((one) => listOf(one[name]).map(statementOf)));
  return listOf(inside)
    .map(statementOf)
    .some((one) => one !== undefined && known.has(one));
}

/** Finds what the outer document states of a node that a document inside names too. */
function movable(
  inside: JsonObject,
  descriptions: ReadonlyMap<string, readonly JsonObject[]>,
): readonly Statement[] {
  const id = idOf(inside);
  const outside = id === undefined ? undefined : descriptions.get(id);
  return (outside ?? []).flatMap((node) => stated(node).map((property) => ({ id: id!, property })));
}

const stated = (node: JsonObject): string[] =>
  Object.keys(node).filter((name) => !NOT_STATED.has(name));

/**
 * Writes a value as it is in the graph: a literal, or the id of a node. Undefined for an object
 * without an id: it is a blank node, whose copy changes the graph.
 */
function statementOf(value: Json): string | undefined {
  if (!isObject(value)) return value === null ? undefined : asText(value);
  if (typeof value['id'] === 'string') return value['id'];
  return Object.hasOwn(value, '@value') ? textOf(value) : undefined;
}

const idOf = (value: Json | undefined): string | undefined => {
  const id = isObject(value) ? value['id'] : value;
  return typeof id === 'string' ? id : undefined;
};
