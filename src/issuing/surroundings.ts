import type { JsonObject } from '../badge/contract.js';
import { isObject } from '../json/values.js';
import { contextsFor } from './issue-contexts.js';

/** The parts of a badge that can be judged by themselves. */
export type PartKind = 'Achievement' | 'Profile' | 'Alignment' | 'ResultDescription';

/** A document that can be judged, and where the judged part is in it. */
export interface Placed {
  readonly credential: JsonObject;
  /** JSON pointer to the part, `''` for a whole credential. */
  readonly pointer: string;
}

/** Ids of the surroundings, which appear in no message: only findings below the part are kept. */
const SUBJECT = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const ISSUER = 'urn:uuid:00000000-0000-4000-8000-000000000002';
const CREDENTIAL = 'urn:uuid:00000000-0000-4000-8000-000000000003';
const ACHIEVEMENT_ID = 'urn:uuid:00000000-0000-4000-8000-000000000004';

const ACHIEVEMENT = '/credentialSubject/achievement';

const around = (achievement: JsonObject): JsonObject => ({
  '@context': contextsFor(achievement),
  id: CREDENTIAL,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: ISSUER, type: ['Profile'] },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: SUBJECT, type: ['AchievementSubject'], achievement },
});

const achievementWith = (members: JsonObject): JsonObject =>
  around({
    id: ACHIEVEMENT_ID,
    type: ['Achievement'],
    name: 'N',
    description: 'D',
    criteria: { narrative: 'C' },
    ...members,
  });

const PLACES: Readonly<Record<PartKind, (part: JsonObject) => Placed>> = {
  Achievement: (part) => ({ credential: around(part), pointer: ACHIEVEMENT }),
  Profile: (part) => ({
    credential: achievementWith({ creator: part }),
    pointer: `${ACHIEVEMENT}/creator`,
  }),
  Alignment: (part) => ({
    credential: achievementWith({ alignment: [part] }),
    pointer: `${ACHIEVEMENT}/alignment/0`,
  }),
  ResultDescription: (part) => ({
    credential: achievementWith({ resultDescription: [part] }),
    pointer: `${ACHIEVEMENT}/resultDescription/0`,
  }),
};

/** Tells which part of a badge a document is, by its type; `undefined` for a whole credential. */
export function partKind(document: JsonObject): PartKind | undefined {
  const types = [document['type'] ?? []].flat();
  return (Object.keys(PLACES) as PartKind[]).find((kind) => types.includes(kind));
}

/**
 * Puts a part into a credential that has no fault of its own, so that the part is judged by the same
 * rules as in a badge.
 */
export const placed = (part: JsonObject, kind: PartKind): Placed => {
  const { '@context': _, ...bare } = part;
  return PLACES[kind](bare);
};

/**
 * Puts a definition or another part into surroundings, and leaves a credential as it is.
 *
 * @throws TypeError for what is not an object
 */
export function placedByType(document: JsonObject): Placed {
  if (!isObject(document)) throw new TypeError('expected a JSON object');
  const kind = partKind(document);
  return kind ? placed(document, kind) : { credential: document, pointer: '' };
}

/** Gives the pointer inside the part; `undefined` for a place outside of it. */
export const pointerInside = (pointer: string, part: string): string | undefined =>
  pointer === part || pointer.startsWith(`${part}/`) ? pointer.slice(part.length) : undefined;
