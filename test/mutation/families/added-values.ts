import type { Json, JsonObject } from '../../../src/badge/contract.js';

/** A value that may be added to an object, and its name. */
export interface Addition {
  readonly what: string;
  readonly value: Json;
}

const FORGED_TEXTS: JsonObject = { name: 'AAA University', description: 'A forged text' };

/**
 * Members that contradict a node: those defined for its kind, so that a lenient reader finds no
 * fault in them.
 */
const FORGED: Readonly<Record<string, JsonObject>> = {
  VerifiableCredential: {
    ...FORGED_TEXTS,
    awardedDate: '2020-01-01T00:00:00Z',
    image: { id: 'https://evil.example/badge.png', type: 'Image' },
  },
  Profile: {
    ...FORGED_TEXTS,
    url: 'https://evil.example/',
    email: 'mallory@evil.example',
    image: { id: 'https://evil.example/logo.png', type: 'Image' },
  },
  AchievementSubject: {
    narrative: 'summa cum laude',
    creditsEarned: 300,
    identifier: [
      {
        type: 'IdentityObject',
        identityHash: 'mallory@evil.example',
        identityType: 'emailAddress',
        hashed: false,
      },
    ],
    result: [{ type: ['Result'], value: 'A+' }],
  },
  Achievement: { ...FORGED_TEXTS, tag: ['x'], achievementType: 'DoctoralDegree' },
  Evidence: { ...FORGED_TEXTS, genre: 'forged', audience: 'forged' },
};

/** Members for a node without a kind: those of every kind. */
export const EVERYTHING: JsonObject = Object.assign({}, ...Object.values(FORGED)) as JsonObject;

/** Gives the members that contradict a node of a type. */
export const forgedOf = (type: Json): JsonObject => {
  const kind = [type].flat().find((one) => typeof one === 'string' && one in FORGED);
  return kind === undefined ? EVERYTHING : FORGED[kind as string]!;
};

const TOKEN = 'eyJhbGciOiJFZERTQSJ9.e30.c2ln';

/**
 * Lists the additions for a document: an object that repeats each of its nodes, all of them, one
 * inside another, and plain values.
 *
 * @param objects every object of the document with its path
 */
export function* additionsFor(
  objects: ReadonlyArray<readonly [path: readonly (string | number)[], object: JsonObject]>,
): Generator<Addition> {
  const nodes = objects.flatMap(([path, { id, type }]) =>
    typeof id === 'string' && path[0] !== 'proof' ? [{ id, type: type ?? [] }] : [],
  );
  const forged = nodes.map(({ id, type }): JsonObject => ({ id, type, ...forgedOf(type) }));
  for (const one of forged) {
    const id = String(one['id']);
    yield { what: `the node ${id}`, value: one };
    yield { what: `the node ${id} without a type`, value: { id, ...EVERYTHING } };
    yield {
      what: `a credential issued by ${id}`,
      value: { type: ['VerifiableCredential'], issuer: one },
    };
    yield { what: `a graph with ${id}`, value: { '@graph': [one] } };
  }
  yield { what: 'every node', value: forged };
  yield { what: 'a token and every node', value: [TOKEN, ...forged] };
  yield {
    what: 'nodes by name',
    value: Object.fromEntries(forged.map((one, at) => [`x${at}`, one])),
  };
  yield { what: 'an id', value: nodes[0]!.id };
  yield { what: 'a token', value: TOKEN };
  yield { what: 'a text', value: 'AAA University' };
  yield { what: 'nothing', value: null };
  yield { what: 'an empty list', value: [] };
}
