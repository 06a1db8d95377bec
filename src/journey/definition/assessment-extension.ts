import type { JsonObject } from '../../badge/contract.js';
import { compact } from '../../issuing/draft-parts.js';
import { asList } from '../../json/values.js';
import { furtherMembers } from './further.js';
import type { Criterion, Part, Requirement } from './contract.js';

/** Context of the Open Badges Assessment Extension 2.0. */
export const ASSESSMENT_CONTEXT = 'https://purl.imsglobal.org/spec/ob-assessment/v2p0/context.json';

/** Members that the extension adds to a ResultDescription; no badge is signed with them. */
const MEMBERS: readonly string[] = [
  'description',
  'assessmentType',
  'assessmentOutput',
  'hasGroupParticipation',
  'hasGroupEvaluation',
  'evaluationMethod',
  'assessmentExample',
  'scoringMethodExampleDescription',
  'assessmentEvaluation',
  'sections',
];
const TYPES = ['ResultDescription', 'AssessmentResultDescription'] as const;

/** Members that are always written anew, from requirements and criteria. */
const REWRITTEN: readonly string[] = ['description', 'sections', 'type'];

const without = (document: JsonObject, isLeftOut: (name: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !isLeftOut(name)));

/** Leaves out of a ResultDescription what the extension adds to it. */
export function withoutExtension(result: JsonObject): JsonObject {
  const isPlain = asList(result['type']).every((type) =>
    TYPES.includes(type as 'ResultDescription'),
  );
  const base = without(result, (name) => MEMBERS.includes(name));
  return isPlain ? { ...base, type: ['ResultDescription'] } : base;
}

function question(requirement: Requirement): JsonObject {
  const isFile = requirement.kind === 'artifact' && requirement.accept.includes('file');
  return compact({
    type: isFile ? 'FileQuestion' : 'TextQuestion',
    text: requirement.prompt,
    required: requirement.optional !== true,
    wordLimit: requirement.kind === 'text' ? requirement.words?.max : undefined,
    ...requirement.further,
  });
}

const section = (part: Part, shown: readonly Requirement[]): JsonObject => ({
  type: 'Section',
  title: part.name,
  description: part.description ?? part.name,
  required: shown.some(({ optional }) => optional !== true),
  questions: shown.map(question),
  ...part.further,
});

function evaluationMethod({ levels, required }: Criterion): string {
  const names = levels.map(({ name }) => name).join(' / ');
  const needed = levels.find(({ id }) => id === required)?.name;
  return needed === undefined ? names : `${names}; required: ${needed}`;
}

/**
 * Describes how a criterion is assessed (OB Assessment Extension 2.0, AssessmentResultDescription):
 * its output, its levels, and the questions of the parts that show it.
 *
 * @param parts with the requirements
 * @param result the criterion as a ResultDescription
 */
export function assessmentOf(
  parts: readonly Part[],
  criterion: Criterion,
  result: JsonObject,
): JsonObject {
  const shown = parts
    .map((part) => ({
      part,
      requirements: part.requirements.filter(({ id }) => criterion.evidence.includes(id)),
    }))
    .filter(({ requirements }) => requirements.length > 0);
  const outputs = shown.flatMap(({ requirements }) => requirements.map(({ prompt }) => prompt));
  return {
    ...result,
    type: TYPES,
    description: criterion.description ?? criterion.name,
    assessmentType: 'Artifact',
    assessmentOutput: outputs.join('; '),
    hasGroupParticipation: false,
    hasGroupEvaluation: false,
    evaluationMethod: evaluationMethod(criterion),
    sections: shown.map(({ part, requirements }) => section(part, requirements)),
    ...criterion.further,
  };
}

/**
 * Keeps what a published result states of its assessment otherwise than it would be written.
 *
 * @param result as published
 */
export function keepAssessment(
  parts: readonly Part[],
  criterion: Criterion,
  result: JsonObject,
): Criterion {
  const known = without(result, (name) => REWRITTEN.includes(name) || !MEMBERS.includes(name));
  const { further } = furtherMembers(known, assessmentOf(parts, criterion, {}));
  return further ? { ...criterion, further: { ...criterion.further, ...further } } : criterion;
}
