import type { JsonObject } from '../../badge/contract.js';
import { contextsFor } from '../../issuing/issue-contexts.js';
import { asList, isObject } from '../../json/values.js';
import { ASSESSMENT_CONTEXT, assessmentOf } from './assessment-extension.js';
import type { Criterion, Definition, Part } from './contract.js';
import { criteriaOf } from './parts.js';
import { achievementMembers } from './to-achievement.js';

/** The fields of a definition that an OB 3.0 Achievement has members for. */
export const NATIVE: ReadonlySet<string> = new Set<keyof Definition>([
  'id',
  'version',
  'inLanguage',
  'name',
  'competency',
  'image',
  'issuer',
  'skills',
  'tags',
  'further',
]);

/** The fields of a criterion that its ResultDescription has no members for. */
const ownFields = ({ id, description, evidence }: Criterion): JsonObject => ({
  id,
  ...(description !== undefined && { description }),
  evidence,
});

const ownPart = (part: Part): JsonObject =>
  ({ ...part, criteria: part.criteria.map(ownFields) }) as unknown as JsonObject;

/** Gives the fields that are published beside the members of an Achievement. */
export function ownMembers(definition: Definition): JsonObject {
  const own = Object.entries(definition).filter(
    ([name, value]) => !NATIVE.has(name) && value !== undefined,
  );
  return {
    ...(Object.fromEntries(own) as JsonObject),
    parts: definition.parts.map(ownPart),
  };
}

/**
 * Writes a definition as the document to publish at its id: the achievement of its badges, each row
 * of the rubric with the questions that show it (Open Badges Assessment Extension 2.0), and in
 * `microCredential` all that neither has a member for. `fromAchievement` reads it without loss. It
 * is not for signing: JSON-LD processors refuse terms of the extension in a badge.
 *
 * @param definition to publish
 * @returns JSON-LD document
 * @example
 * import { fromAchievement, publishDefinition } from 'open-badge-elements/assess';
 * const document = publishDefinition(definition);
 * const same = fromAchievement(document);
 */
export function publishDefinition(definition: Definition): JsonObject {
  const achievement = achievementMembers(definition);
  const criteria = criteriaOf(definition);
  const results = asList(achievement['resultDescription']).filter(isObject);
  return {
    '@context': [...contextsFor(achievement), ASSESSMENT_CONTEXT],
    ...achievement,
    ...(results.length > 0 && {
      resultDescription: results.map((result, index) => {
        const criterion = criteria[index];
        return criterion ? assessmentOf(definition.parts, criterion, result) : result;
      }),
    }),
    microCredential: ownMembers(definition),
  };
}
