import type { JsonObject } from '../badge/contract.js';
import { platformRandom, type Random } from '../crypto/random.js';
import { BadgeError } from '../errors.js';
import { draftFaults } from './conformance.js';
import { contextsFor } from './issue-contexts.js';
import { achievement, alignments, profile, resultDescription } from './draft-parts.js';
import type {
  AchievementDraft,
  AlignmentDraft,
  DefinedAchievement,
  ProfileDraft,
  ResultDescriptionDraft,
} from './draft-types.js';
import { placed, pointerInside, type PartKind } from './surroundings.js';

/** Options of the builders that make ids. */
export interface DefineOptions {
  /** Source of ids that the draft does not have. Default: the platform's. */
  readonly random?: Random;
}

/**
 * Throws for a part that could not be signed in a badge.
 * @throws BadgeError `draft-not-conformant`, with pointers into the part
 */
async function assertPart(part: JsonObject, kind: PartKind): Promise<void> {
  const { credential, pointer: at } = placed(part, kind);
  const faults = (await draftFaults(credential)).flatMap(({ pointer, code, message }) => {
    const inside = pointerInside(pointer, at);
    return inside === undefined ? [] : [`${inside || '/'} ${code}: ${message}`];
  });
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
}

/**
 * Defines a profile of an issuer, creator or assessor (OB 3.0 Profile) and checks it.
 *
 * @param draft its fields; here the `id` is required
 * @throws BadgeError `draft-not-conformant` with every fault and its JSON pointer
 * @example
 * import { defineProfile } from 'open-badge-elements/issue';
 * const college = await defineProfile({ id: 'https://college.example/', name: 'Example College' });
 */
export async function defineProfile(draft: ProfileDraft): Promise<JsonObject> {
  const part = profile(draft) ?? {};
  await assertPart(part, 'Profile');
  return part;
}

/**
 * Defines an alignment to a skill of a framework (OB 3.0 Alignment) and checks it.
 *
 * @param draft its fields
 * @throws BadgeError `draft-not-conformant` with every fault and its JSON pointer
 * @example
 * import { defineAlignment } from 'open-badge-elements/issue';
 * const skill = await defineAlignment({ name: 'Program a robot', url: 'https://skills.example/7', framework: 'Skills 2' });
 */
export async function defineAlignment(draft: AlignmentDraft): Promise<JsonObject> {
  const part = alignments([draft])[0] ?? {};
  await assertPart(part, 'Alignment');
  return part;
}

/**
 * Defines a kind of result (OB 3.0 ResultDescription) and checks it.
 *
 * @param draft its fields
 * @param options source of ids
 * @throws BadgeError `draft-not-conformant` with every fault and its JSON pointer
 * @example
 * import { defineResultDescription } from 'open-badge-elements/issue';
 * const exam = await defineResultDescription({ name: 'Exam', type: 'Percent', valueMin: 0, valueMax: 100, requiredValue: 60 });
 */
export async function defineResultDescription(
  draft: ResultDescriptionDraft,
  { random = platformRandom }: DefineOptions = {},
): Promise<JsonObject> {
  const part = resultDescription(Object(draft) as ResultDescriptionDraft, random);
  await assertPart(part, 'ResultDescription');
  return part;
}

/**
 * Defines an achievement: builds the document to publish at its id (OB 3.0 Achievement), with the
 * contexts of Open Badges, and checks it. Use the result as `achievement` of every draft, so that
 * all badges for it have the same ids of results and levels.
 *
 * @param draft its fields; without an `id` it gets a `urn:uuid:`, which leads nowhere
 * @param options source of ids
 * @throws BadgeError `draft-not-conformant` with every fault and its JSON pointer,
 *   `image-unsupported`
 * @example
 * import { defineAchievement, drawBadgeImage, issue } from 'open-badge-elements/issue';
 * const robotics = await defineAchievement({
 *   id: 'https://college.example/robotics',
 *   name: 'Robotics',
 *   description: 'Built a robot that follows a line.',
 *   criteria: 'The robot finishes the course *by itself*.',
 *   image: drawBadgeImage({ title: 'Robotics', issuer: 'Example College' }),
 * });
 * const { text } = await issue({ issuer: { name: 'Example College' }, recipient: { email: 'ada@mail.example' }, achievement: robotics }, { signer });
 */
export async function defineAchievement(
  draft: AchievementDraft,
  { random = platformRandom }: DefineOptions = {},
): Promise<DefinedAchievement> {
  const part = achievement(draft, random);
  await assertPart(Object(part) as JsonObject, 'Achievement');
  return { '@context': contextsFor(part), ...part } as unknown as DefinedAchievement;
}
