import type { Json, JsonObject } from '../../badge/contract.js';
import { asList, isObject } from '../../json/values.js';
import { JourneyError } from '../error.js';
import { shapeFaults } from '../shape.js';
import { keepAssessment } from './assessment-extension.js';
import { isRubric, readCriterion } from './criteria.js';
import type { Definition, Part, Related } from './contract.js';
import { partsFromResults } from './from-sections.js';
import { furtherMembers } from './further.js';
import { criterionUri } from './ids.js';
import { readNarrative } from './narrative.js';
import { NATIVE } from './publish.js';
import { alignmentDrafts, profileDraft } from './profile-draft.js';
import { DEFINITION_SHAPE } from './shape.js';
import { achievementMembers } from './to-achievement.js';

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

const imageOf = (image: Json | undefined): string | undefined =>
  text(isObject(image) ? image['id'] : image);

const idOf = (result: Json): string | undefined =>
  isObject(result) ? text(result['id']) : undefined;

/** Reads the parts as they were published: levels from the results, the rest beside them. */
function publishedParts(
  definition: string,
  own: readonly Json[],
  rubric: readonly JsonObject[],
): readonly Part[] {
  const byId = new Map(rubric.map((result) => [idOf(result), result]));
  return own.filter(isObject).map((part) => {
    const criteria = asList(part['criteria'])
      .filter(isObject)
      .flatMap((criterion) => {
        const result = byId.get(criterionUri(definition, text(criterion['id']) ?? ''));
        const evidence = asList(criterion['evidence']).map(String);
        const description = text(criterion['description']);
        if (!result) return [];
        const read = readCriterion(definition, result, evidence);
        return [{ ...read, ...(description !== undefined && { description }) }];
      });
    return { ...part, criteria } as unknown as Part;
  });
}

/** Adds what the results state of their assessment beyond the parts. */
const withAssessment = (
  definition: string,
  parts: readonly Part[],
  rubric: readonly JsonObject[],
): readonly Part[] =>
  parts.map((part) => ({
    ...part,
    criteria: part.criteria.map((criterion) => {
      const uri = criterionUri(definition, criterion.id);
      const result = rubric.find((one) => idOf(one) === uri);
      return result ? keepAssessment(parts, criterion, result) : criterion;
    }),
  }));

const relatedIn = (value: Json | undefined): readonly Related[] =>
  asList(value).flatMap((one) => {
    const id = idOf(one);
    return id === undefined ? [] : [{ id, relation: 'related' as const }];
  });

/** Reads the fields for which an Achievement has members. */
function nativeFields(document: JsonObject): Omit<Definition, 'parts'> {
  const { criteria, creator, tag, related } = document;
  const [inLanguage, image] = [text(document['inLanguage']), imageOf(document['image'])];
  const tags = asList(tag).filter((one) => typeof one === 'string');
  return {
    id: text(document['id']) ?? '',
    version: text(document['version']) ?? '',
    ...(inLanguage !== undefined && { inLanguage }),
    name: text(document['name']) ?? '',
    competency: text(document['description']) ?? '',
    ...(image !== undefined && { image }),
    ...readNarrative(text(isObject(criteria) ? criteria['narrative'] : undefined) ?? ''),
    issuer: isObject(creator) ? profileDraft(creator) : {},
    skills: alignmentDrafts(document['alignment']),
    ...(tags.length > 0 && { tags }),
    ...(related !== undefined && { related: relatedIn(related) }),
  };
}

/** Keeps to the fields that an Achievement has no member for: its own members decide all others. */
const ownFields = (own: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(own).filter(([name]) => !NATIVE.has(name)));

/** Keeps the members of a document for which a definition has no field. */
function withFurther(definition: Definition, document: JsonObject): Definition {
  const {
    '@context': _,
    microCredential: __,
    resultDescription,
    criteria,
    version,
    ...members
  } = document;
  const others = asList(resultDescription).filter((result) => !isRubric(result));
  const derived = achievementMembers(definition);
  const { further = {} } = furtherMembers(members, derived);
  const { further: ofCriteria } = isObject(criteria)
    ? furtherMembers(criteria, derived['criteria'] as JsonObject)
    : {};
  const kept = {
    ...further,
    ...(version !== undefined && typeof version !== 'string' && { version }),
    ...(ofCriteria && { criteria: ofCriteria }),
    ...(others.length > 0 && { resultDescription: others }),
  };
  return Object.keys(kept).length === 0 ? definition : { ...definition, further: kept };
}

/**
 * Reads a definition from an OB 3.0 Achievement: without loss from one that `publishDefinition`
 * wrote; from any other, its rubric and the questions of the Open Badges Assessment Extension 2.0,
 * and its criteria as guidelines. Members without a field are kept in `further`.
 *
 * @param achievement JSON of an Achievement, such as the one inside a badge
 * @returns a definition, which `checkDefinition` completes with the author
 * @throws JourneyError `definition-unusable` for JSON that is no Achievement
 * @example
 * import { fromAchievement, toAchievement } from 'open-badge-elements/assess';
 * const draft = fromAchievement(toAchievement(definition));
 */
export function fromAchievement(achievement: JsonObject): Definition {
  const types = isObject(achievement) ? asList(achievement['type']) : [];
  if (!types.includes('Achievement') || idOf(achievement) === undefined)
    throw new JourneyError('definition-unusable', 'expected an Achievement of OB 3.0 with an id', {
      faults: ['/type expected Achievement'],
    });
  const fields = nativeFields(achievement);
  const rubric = asList(achievement['resultDescription']).filter(isRubric);
  const { microCredential: own } = achievement;
  const parts = isObject(own)
    ? publishedParts(fields.id, asList(own['parts']), rubric)
    : partsFromResults(fields.id, rubric);
  const definition = {
    ...fields,
    ...(isObject(own) ? ownFields(own) : {}),
    parts: withAssessment(fields.id, parts, rubric),
  } as Definition;
  assertShape(definition);
  return withFurther(definition, achievement);
}

function assertShape(definition: Definition): void {
  const faults = shapeFaults(definition, DEFINITION_SHAPE).map(
    ({ pointer, expected, received }) => `${pointer} expected ${expected}; received ${received}`,
  );
  if (faults.length > 0)
    throw new JourneyError('definition-unusable', 'correct each fault and read it again', {
      faults,
    });
}
