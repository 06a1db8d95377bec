import type { JsonObject } from '../../badge/contract.js';
import { contextsFor } from '../../issuing/issue-contexts.js';
import { alignments, compact, image, profile } from '../../issuing/draft-parts.js';
import type { DefinedAchievement } from '../../issuing/draft-types.js';
import { asList, isObject } from '../../json/values.js';
import type { Definition } from './contract.js';
import { resultDescriptionOf } from './criteria.js';
import { narrativeOf } from './narrative.js';
import { criteriaOf } from './parts.js';

const withoutType = (profile: JsonObject): boolean =>
  Object.keys(profile).every((name) => name === 'type');

/** Writes the members of an achievement (OB 3.0 Achievement), without contexts. */
export function achievementMembers(definition: Definition): JsonObject {
  const { id, name, competency, version, inLanguage, tags, related = [] } = definition;
  const { further = {} } = definition;
  const creator = profile(definition.issuer) ?? {};
  const { criteria, resultDescription, ...others } = further;
  return compact({
    id,
    type: ['Achievement'],
    name,
    description: competency,
    criteria: {
      narrative: narrativeOf(definition),
      ...(isObject(criteria) ? criteria : {}),
    },
    achievementType: 'MicroCredential',
    image: image(definition.image),
    tag: tags,
    alignment: alignments(definition.skills),
    resultDescription: [
      ...criteriaOf(definition).map((criterion) => resultDescriptionOf(id, criterion)),
      ...asList(resultDescription),
    ],
    creator: withoutType(creator) ? undefined : creator,
    version: version === '' ? undefined : version,
    inLanguage,
    related: related.map((one) => ({ id: one.id, type: ['Related'] })),
    ...others,
  });
}

/**
 * Writes a definition as the achievement of its badges (OB 3.0 Achievement, `achievementType`
 * `MicroCredential`): the competency as description, method, research and guidelines as criteria,
 * skills as alignments, and each row of the rubric as a result with its levels. It can be signed;
 * what only applicants need is in {@link publishDefinition}.
 *
 * @param definition the published definition
 * @returns the achievement, for the `achievement` of a draft
 * @example
 * import { toAchievement } from 'open-badge-elements/assess';
 * const achievement = toAchievement(definition);
 */
export function toAchievement(definition: Definition): DefinedAchievement {
  const members = achievementMembers(definition);
  return { '@context': contextsFor(members), ...members } as unknown as DefinedAchievement;
}
