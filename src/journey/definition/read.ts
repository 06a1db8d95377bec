import { asList, isObject, type JsonObject } from '../../json/values.js';
import { JourneyError } from '../error.js';
import { shapeFaults } from '../shape.js';
import type { Definition } from './contract.js';
import { fromAchievement } from './from-achievement.js';
import { DEFINITION_SHAPE } from './shape.js';

/**
 * Reads a definition for its readers: its own JSON, or the Achievement as which it was published.
 * Advice for authors is left to `checkDefinition`.
 *
 * @param json parsed JSON
 * @throws JourneyError `definition-unusable` with the places where it has another shape
 */
export function readDefinition(json: unknown): Definition {
  if (isObject(json) && asList(json['type']).includes('Achievement'))
    return fromAchievement(json as JsonObject);
  const faults = shapeFaults(json, DEFINITION_SHAPE).map(
    ({ pointer, expected, received }) =>
      `${pointer || '/'} expected ${expected}; received ${received}`,
  );
  if (faults.length === 0) return json as Definition;
  throw new JourneyError('definition-unusable', 'correct each fault and read it again', { faults });
}
