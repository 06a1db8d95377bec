import type { Definition, Requirement } from '../definition/contract.js';
import type { Application, Completeness, Incompleteness } from './contract.js';
import { maxBytesOf, mediaTypesOf } from './artifacts.js';
import { requirementsOf } from './change.js';
import { DEFAULT_ARTIFACTS } from './limits.js';
import { countWords } from './words.js';

const one = (
  code: string,
  pointer: string,
  about: string,
  params?: Incompleteness['params'],
): Incompleteness => ({ code, pointer, about, ...(params && { params }) });

/** Finds what an answer lacks: text, or the right number of words. */
function inAnswer(
  application: Application,
  requirement: Requirement & { readonly kind: 'text' },
  language: string | undefined,
): readonly Incompleteness[] {
  const { id, optional = false } = requirement;
  const pointer = `/answers/${id}`;
  const text = application.answers[id] ?? '';
  if (text.trim() === '') return optional ? [] : [one('answer-missing', pointer, id)];
  const words = countWords(text, language);
  const { min = 0, max = Infinity } = requirement.words ?? {};
  if (words < min) return [one('answer-too-short', pointer, id, { words, min })];
  return words > max ? [one('answer-too-long', pointer, id, { words, max })] : [];
}

/** Finds what files and links of a requirement lack, also after the definition has changed. */
function inArtifacts(
  application: Application,
  requirement: Requirement & { readonly kind: 'artifact' },
): readonly Incompleteness[] {
  const { id, optional = false, count = {} } = requirement;
  const { min = optional ? 0 : 1, max = DEFAULT_ARTIFACTS } = count;
  const placed = application.artifacts
    .map((artifact, index) => ({ artifact, pointer: `/artifacts/${index}` }))
    .filter(({ artifact }) => artifact.requirement === id);
  const isNone = optional && placed.length === 0;
  const number = { count: placed.length };
  return [
    ...(placed.length < min && !isNone
      ? [one('artifact-missing', '/artifacts', id, { ...number, min })]
      : []),
    ...(placed.length > max
      ? [one('artifacts-too-many', '/artifacts', id, { ...number, max })]
      : []),
    ...placed.flatMap(({ artifact, pointer }) => {
      if (!requirement.accept.includes(artifact.kind))
        return [one('artifact-kind-refused', pointer, artifact.id)];
      if (artifact.kind === 'link') return [];
      const isType = mediaTypesOf(requirement).includes(artifact.mediaType);
      const isSize = artifact.size <= maxBytesOf(requirement);
      return isType && isSize ? [] : [one('file-refused', pointer, artifact.id)];
    }),
  ];
}

function inCollaboration(
  { collaboration }: Application,
  isAllowed: boolean,
): readonly Incompleteness[] {
  if (!collaboration) return [];
  const at = '/collaboration';
  if (!isAllowed) return [one('collaboration-not-allowed', at, 'collaboration')];
  const isBlank = (text: string): boolean => text.trim() === '';
  return [
    ...(collaboration.others.length === 0
      ? [one('collaborators-missing', `${at}/others`, 'collaboration')]
      : []),
    ...collaboration.others.flatMap(({ identifier, contribution }, index) =>
      isBlank(identifier) || isBlank(contribution)
        ? [one('contribution-missing', `${at}/others/${index}`, 'collaboration')]
        : [],
    ),
    ...(isBlank(collaboration.contribution)
      ? [one('contribution-missing', `${at}/contribution`, 'collaboration')]
      : []),
    ...(isBlank(collaboration.reflection)
      ? [one('collaboration-reflection-missing', `${at}/reflection`, 'collaboration')]
      : []),
  ];
}

const inStatement = (
  { statements }: Application,
  name: 'privacy' | 'integrity',
): readonly Incompleteness[] =>
  statements[name] === undefined ? [one('statement-missing', `/statements/${name}`, name)] : [];

const inChanges = ({ resubmission }: Application): readonly Incompleteness[] =>
  resubmission && resubmission.changes.trim() === ''
    ? [one('changes-missing', '/resubmission/changes', 'resubmission')]
    : [];

/** Finds files and links of requirements that the definition does not have. */
const strays = (application: Application, known: ReadonlySet<string>): readonly Incompleteness[] =>
  application.artifacts.flatMap(({ id, requirement }, index) =>
    known.has(requirement) ? [] : [one('requirement-unknown', `/artifacts/${index}`, id)],
  );

const inRequirement = (
  application: Application,
  requirement: Requirement,
  language: string | undefined,
): readonly Incompleteness[] =>
  requirement.kind === 'text'
    ? inAnswer(application, requirement, language)
    : inArtifacts(application, requirement);

/** Something to be done, and what it lacks. */
interface Piece {
  readonly isRequired: boolean;
  readonly missing: readonly Incompleteness[];
}
const piece = (missing: readonly Incompleteness[], isRequired = true): Piece => ({
  isRequired,
  missing,
});

/**
 * Shows how much of an application is done and what is missing: answers with their words, files and
 * links, the declarations, the statements. It is also the pre-check by rule, which costs no attempt.
 *
 * @param application as it is
 * @param definition whose requirements it is for
 * @returns every missing piece, with its JSON pointer and the numbers for a sentence
 * @example
 * import { completeness } from 'open-badge-elements/assess';
 * const { isComplete, done, total, missing } = completeness(application, definition);
 */
export function completeness(application: Application, definition: Definition): Completeness {
  const { inLanguage, policy = {} } = definition;
  const requirements = requirementsOf(definition);
  const isAllowed = policy.collaboration !== false;
  const pieces = [
    ...requirements.map((requirement) =>
      piece(inRequirement(application, requirement, inLanguage), requirement.optional !== true),
    ),
    piece(strays(application, new Set(requirements.map(({ id }) => id))), false),
    piece(inCollaboration(application, isAllowed), application.collaboration !== undefined),
    piece(inStatement(application, 'privacy')),
    piece(inStatement(application, 'integrity')),
    piece(inChanges(application), application.resubmission !== undefined),
  ];
  const counted = pieces.filter(({ isRequired, missing }) => isRequired || missing.length > 0);
  const missing = pieces.flatMap((each) => each.missing);
  return {
    isComplete: missing.length === 0,
    total: counted.length,
    done: counted.filter((each) => each.missing.length === 0).length,
    missing,
  };
}
