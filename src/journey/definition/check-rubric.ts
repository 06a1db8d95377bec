import { isCleanable, mediaTypesMatching } from '../application/media-types.js';
import { MAX_FILE_BYTES } from '../application/limits.js';
import { isUsableId } from './ids.js';
import type {
  ArtifactRequirement,
  Bounds,
  Criterion,
  Definition,
  Requirement,
} from './contract.js';
import type { Broken, DefinitionRule } from './rules.js';

const at = (broken: boolean, code: DefinitionRule, pointer: string): readonly Broken[] =>
  broken ? [{ code, pointer }] : [];

const isCount = (value: number | undefined): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= 0);

const isImpossible = ({ min, max }: Bounds = {}): boolean =>
  !isCount(min) || !isCount(max) || max === 0 || (min ?? 0) > (max ?? Infinity);

function ofMediaType(type: string, pointer: string): readonly Broken[] {
  const meant = mediaTypesMatching([type]);
  const isHeld = meant.length > 0 && !meant.some((one) => isCleanable(one));
  return [
    ...at(meant.length === 0, 'media-type-unknown', pointer),
    ...at(isHeld, 'media-type-not-cleaned', pointer),
  ];
}

function ofArtifact(one: ArtifactRequirement, pointer: string): readonly Broken[] {
  const { accept = [], mediaTypes = [], maxBytes = 1 } = one;
  const isSize = Number.isSafeInteger(maxBytes) && maxBytes >= 1 && maxBytes <= MAX_FILE_BYTES;
  return [
    ...at(accept.length === 0, 'accept-missing', `${pointer}/accept`),
    ...at(isImpossible(one.count), 'bounds-impossible', `${pointer}/count`),
    ...at(!isSize, 'file-size-beyond-limit', `${pointer}/maxBytes`),
    ...mediaTypes.flatMap((type, index) => ofMediaType(type, `${pointer}/mediaTypes/${index}`)),
  ];
}

const ofRequirement = (one: Requirement, pointer: string): readonly Broken[] =>
  one.kind === 'artifact'
    ? ofArtifact(one, pointer)
    : at(isImpossible(one.words), 'bounds-impossible', `${pointer}/words`);

function ofCriterion(
  { levels, required, evidence }: Criterion,
  requirements: ReadonlyMap<string, Requirement>,
  pointer: string,
): readonly Broken[] {
  const ids = levels.map(({ id }) => id);
  const place = ids.indexOf(required);
  const found = evidence.flatMap((id) => requirements.get(id) ?? []);
  const isOptional = found.length > 0 && found.every(({ optional }) => optional === true);
  return [
    ...at(levels.length < 2, 'levels-too-few', `${pointer}/levels`),
    ...at(place < 0, 'required-level-unknown', `${pointer}/required`),
    ...at(place === 0 && levels.length > 1, 'required-level-lowest', `${pointer}/required`),
    ...at(found.length === 0, 'criterion-unreachable', `${pointer}/evidence`),
    ...at(isOptional, 'criterion-evidence-optional', `${pointer}/evidence`),
    ...evidence.flatMap((id, index) =>
      at(!requirements.has(id), 'criterion-evidence-unknown', `${pointer}/evidence/${index}`),
    ),
    ...levels.flatMap(({ description = '' }, index) =>
      at(description.trim() === '', 'level-undescribed', `${pointer}/levels/${index}`),
    ),
    ...repeated(ids, (index) => `${pointer}/levels/${index}/id`),
  ];
}

/** Lists ids that are unusable, or that an earlier item has. */
function repeated(ids: readonly string[], pointerOf: (index: number) => string): readonly Broken[] {
  return ids.flatMap((id, index) => [
    ...at(!isUsableId(id), 'id-unusable', pointerOf(index)),
    ...at(ids.indexOf(id) < index, 'id-repeated', pointerOf(index)),
  ]);
}

function ofIds({ parts }: Definition): readonly Broken[] {
  const placed = parts.flatMap((part, p) => [
    { id: part.id, pointer: `/parts/${p}/id` },
    ...part.requirements.map(({ id }, r) => ({ id, pointer: `/parts/${p}/requirements/${r}/id` })),
    ...part.criteria.map(({ id }, c) => ({ id, pointer: `/parts/${p}/criteria/${c}/id` })),
  ]);
  return repeated(
    placed.map(({ id }) => id),
    (index) => placed[index]!.pointer,
  );
}

/** Lists what is wrong with the parts of a definition: requirements, criteria, and their ids. */
export function brokenInParts(definition: Definition): readonly Broken[] {
  const { parts } = definition;
  const requirements = new Map(
    parts.flatMap((part) => part.requirements.map((one) => [one.id, one] as const)),
  );
  const assessed = new Set(
    parts.flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence)),
  );
  const inParts = parts.flatMap((part, index) => {
    const pointer = `/parts/${index}`;
    return [
      ...at(part.requirements.length === 0, 'part-empty', `${pointer}/requirements`),
      ...at(part.criteria.length === 0, 'part-without-rubric', `${pointer}/criteria`),
      ...part.requirements.flatMap((one, r) => [
        ...ofRequirement(one, `${pointer}/requirements/${r}`),
        ...at(!assessed.has(one.id), 'requirement-unassessed', `${pointer}/requirements/${r}`),
      ]),
      ...part.criteria.flatMap((one, c) =>
        ofCriterion(one, requirements, `${pointer}/criteria/${c}`),
      ),
    ];
  });
  return [
    ...at(parts.length === 0, 'parts-missing', '/parts'),
    ...at(
      parts.length > 0 && !parts.some(({ kind }) => kind === 'evidence'),
      'evidence-part-missing',
      '/parts',
    ),
    ...ofIds(definition),
    ...inParts,
  ];
}
