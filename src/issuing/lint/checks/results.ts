import type { JsonObject } from '../../../badge/contract.js';
import { isObject } from '../../../json/values.js';
import { expectedResult } from '../../result-value.js';
import { isBlank, placesAt, textAt, type Place } from '../places.js';
import type { LintCheck } from './contract.js';

const ACHIEVEMENT = '/credentialSubject/achievement';
const descriptionsOf = (credential: JsonObject): readonly Place[] =>
  placesAt(credential, `${ACHIEVEMENT}/resultDescription/*`);
const resultsOf = (credential: JsonObject): readonly Place[] =>
  placesAt(credential, '/credentialSubject/result/*');

const levelsOf = (description: Place): readonly string[] =>
  placesAt({ it: description.value }, '/it/rubricCriterionLevel/*').flatMap(
    ({ value }) => textAt(value, 'id') ?? [],
  );

/** Finds the description that a result names. */
const describes = (credential: JsonObject, result: Place): Place | undefined =>
  descriptionsOf(credential).find(
    ({ value }) => textAt(value, 'id') === textAt(result.value, 'resultDescription'),
  );

/** Finds results whose description is not among those of the achievement (OB 3.0 Result). */
export const resultDescriptionUnknown: LintCheck = (credential) =>
  resultsOf(credential)
    .filter(({ value }) => textAt(value, 'resultDescription') !== undefined)
    .filter((result) => !describes(credential, result))
    .map(({ pointer }) => `${pointer}/resultDescription`);

/** Finds results with a level that their description does not have (OB 3.0 Result). */
export const resultLevelUnknown: LintCheck = (credential) =>
  resultsOf(credential)
    .filter((result) => {
      const level = textAt(result.value, 'achievedLevel');
      const description = describes(credential, result);
      return level !== undefined && description && !levelsOf(description).includes(level);
    })
    .map(({ pointer }) => `${pointer}/achievedLevel`);

/** Finds results with a value that their description does not allow (OB 3.0 ResultDescription). */
export const resultValueNotAllowed: LintCheck = (credential) =>
  resultsOf(credential)
    .filter((result) => {
      const value = textAt(result.value, 'value');
      const description = describes(credential, result)?.value;
      return (
        value !== undefined &&
        isObject(description) &&
        expectedResult(description, value) !== undefined
      );
    })
    .map(({ pointer }) => `${pointer}/value`);

/** Finds rubrics without levels, by which nothing can be judged. */
export const rubricWithoutLevels: LintCheck = (credential) =>
  descriptionsOf(credential)
    .filter(({ value }) => textAt(value, 'resultType') === 'RubricCriterionLevel')
    .filter(({ value }) => isObject(value) && isBlank(value['rubricCriterionLevel']))
    .map(({ pointer }) => pointer);

/** Finds required levels that the rubric does not have (OB 3.0 ResultDescription). */
export const requiredLevelUnknown: LintCheck = (credential) =>
  descriptionsOf(credential)
    .filter((description) => {
      const level = textAt(description.value, 'requiredLevel');
      return level !== undefined && !levelsOf(description).includes(level);
    })
    .map(({ pointer }) => `${pointer}/requiredLevel`);
