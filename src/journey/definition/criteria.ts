import type { Json, JsonObject } from '../../badge/contract.js';
import { compact } from '../../issuing/draft-parts.js';
import { asList, isObject } from '../../json/values.js';
import type { Criterion, Level } from './contract.js';
import { withoutExtension } from './assessment-extension.js';
import { furtherMembers } from './further.js';
import { criterionUri, levelUri, localId } from './ids.js';

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function levelMembers(definition: string, criterion: string, level: Level): JsonObject {
  const { id, name, description, points, further } = level;
  return compact({
    id: levelUri(definition, criterion, id),
    type: ['RubricCriterionLevel'],
    name,
    description,
    points,
    ...further,
  });
}

/**
 * Writes a criterion as a result of a badge (OB 3.0 ResultDescription, `resultType`
 * `RubricCriterionLevel`).
 *
 * @param definition id of the definition
 */
export function resultDescriptionOf(definition: string, criterion: Criterion): JsonObject {
  const { id, name, levels, required, further } = criterion;
  const isKnown = levels.some((level) => level.id === required);
  return compact({
    id: criterionUri(definition, id),
    type: ['ResultDescription'],
    name,
    resultType: 'RubricCriterionLevel',
    ...(isKnown && { requiredLevel: levelUri(definition, id, required) }),
    rubricCriterionLevel: levels.map((level) => levelMembers(definition, id, level)),
    ...(further && withoutExtension({ type: ['ResultDescription'], ...further })),
  });
}

function readLevel(definition: string, criterion: string, level: JsonObject): Level {
  const uri = text(level['id']) ?? '';
  const [description, points] = [text(level['description']), text(level['points'])];
  const read: Level = {
    id: localId(uri, `${criterionUri(definition, criterion)}/`),
    name: text(level['name']) ?? '',
    ...(description !== undefined && { description }),
    ...(points !== undefined && { points }),
  };
  return { ...read, ...furtherMembers(level, levelMembers(definition, criterion, read)) };
}

/** Tells whether a result of a badge has levels, so that it is a criterion of a rubric. */
export const isRubric = (result: Json): result is JsonObject =>
  isObject(result) && asList(result['rubricCriterionLevel']).some(isObject);

/**
 * Reads a criterion from a result of a badge.
 *
 * @param definition id of the definition
 * @param result a ResultDescription with levels
 * @param evidence ids of the requirements that show it
 */
export function readCriterion(
  definition: string,
  result: JsonObject,
  evidence: readonly string[],
): Criterion {
  const id = localId(text(result['id']) ?? '', `${definition}#`);
  const levels = asList(result['rubricCriterionLevel'])
    .filter(isObject)
    .map((level) => readLevel(definition, id, level));
  const required = text(result['requiredLevel']) ?? '';
  const read: Criterion = {
    id,
    name: text(result['name']) ?? '',
    levels,
    required: localId(required, `${criterionUri(definition, id)}/`),
    evidence,
  };
  const plain = withoutExtension(result);
  return { ...read, ...furtherMembers(plain, resultDescriptionOf(definition, read)) };
}
